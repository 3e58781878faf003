namespace FunctionalAws.Testing.Tests

open NUnit.Framework
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.S3
open FunctionalAws.SQS
open FunctionalAws.Testing

module NetworkTests =

    let private session =
        Session.create () |> Session.withRegion "eu-west-1" |> Session.withKeys "AKIDEXAMPLE" "secret"

    let private getItem = GetItem.create "t" (item [ "id", S "1" ])

    [<Test>]
    let ``a session without a network names service and operation`` () =
        let error = getItem |> Aws.send (Network.forbid session) |> run |> failure

        match error with
        | AwsError.Transport { Fault = TransportFault.Refused } ->
            AwsError.explain error |> says [ "DynamoDB GetItem"; "which this test forbids" ]
        | other -> Assert.Fail $"%A{other}"

    [<Test>]
    let ``the transport alone says what the request says`` () =
        let forbidden = session |> Session.withTransport Network.forbidden

        getItem
        |> Aws.send (forbidden |> Session.withProtocols [ "json" ])
        |> run
        |> explained
        |> says [ "GetItem (POST https://dynamodb.eu-west-1.amazonaws.com/)" ]

        GetQueueUrl.create "jobs"
        |> Aws.send (forbidden |> Session.withProtocols [ "query" ])
        |> run
        |> explained
        |> says [ "GetQueueUrl (POST https://sqs.eu-west-1.amazonaws.com/)" ]

        GetObject.create "bucket" "key"
        |> Aws.send forbidden
        |> run
        |> explained
        |> says [ "GET https://bucket.s3.eu-west-1.amazonaws.com/key" ]

    [<Test>]
    let ``credentials may not use it either`` () =
        let role = AssumeRole.create "arn:aws:iam::123456789012:role/r"
        let result = getItem |> Aws.send (session |> Session.withAssumedRole role |> Network.forbid) |> run
        explained result |> says [ "which this test forbids" ]
