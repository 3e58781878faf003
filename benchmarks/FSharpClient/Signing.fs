namespace FunctionalAws.Benchmarks

open System
open System.Text
open System.Threading
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.DynamoDB
open FunctionalAws.S3
open FunctionalAws.Signing

/// Signing a request, and finding its endpoint, by themselves: each function does one of them once.
[<RequireQualifiedAccess>]
module Signing =

    let private keys = {
        Credentials.create "AKIAIOSFODNN7EXAMPLE" "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" with
            AccountId = Some "123456789012"
    }

    let private body = Encoding.UTF8.GetBytes """{"TableName":"products","Key":{"id":{"S":"product-000042"}}}"""

    let private callOf (operation: OperationInfo) (request: HttpRequest) : Call = {
        Operation = operation
        Request = request
        Context = fun () -> []
        Scope = { Region = "eu-west-1"; Name = "dynamodb" }
        Auth = AuthScheme.SigV4
        Attempt = 1
        Features = CallFeatures.None
        Effects = Effects.real
        Cancel = CancellationToken.None
    }

    /// A request of DynamoDB as it goes to be signed.
    let private getItem: HttpRequest = {
        Method = "POST"
        Scheme = "https"
        Host = "dynamodb.eu-west-1.amazonaws.com"
        Path = "/"
        Query = []
        Headers = [
            struct ("User-Agent", "functional-aws/0.1")
            struct ("X-Amz-Target", "DynamoDB_20120810.GetItem")
            struct ("Content-Type", "application/x-amz-json-1.0")
            struct ("amz-sdk-invocation-id", "6e1cc5a1-f7ab-4f8e-a9d9-3e6aa9e90c70")
            struct ("amz-sdk-request", "attempt=1; max=4")
        ]
        Body = Body.Bytes(ReadOnlyMemory body)
    }

    let private operationOf (input: 'input :> IRequest<'input, 'output>) : Operation<'input, 'output> = input.Operation

    /// Signs a small request, whose key is known after the first.
    [<CompiledName "Signer">]
    let signer () : Func<obj> =
        let call = callOf (operationOf (GetItem.create "products" (item [ "id", S "1" ]))).Info getItem
        let found = Task.FromResult(Ok keys)
        let mutable last = call
        let answer = Task.FromResult(Error(AwsError.Configuration "nothing is sent"))

        let handler =
            Sign.sigV4 (fun _ -> found) (fun call ->
                last <- call
                answer)

        Func<obj>(fun () -> handler call)

    /// The hash of nothing.
    let private emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    /// Signs the request that AWS's documentation of signatures has for its example, by the signer alone.
    [<CompiledName "ExampleSigner">]
    let exampleSigner () : Func<obj> =
        let options = { SigV4Options.standard with SendsPayloadHash = false }
        let scope: SigningScope = { Region = "us-east-1"; Name = "iam" }

        let request: HttpRequest = {
            Method = "GET"
            Scheme = "https"
            Host = "iam.amazonaws.com"
            Path = "/"
            Query = [ struct ("Action", "ListUsers"); struct ("Version", "2010-05-08") ]
            Headers = [ struct ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8") ]
            Body = Body.Empty
        }

        Func<obj>(fun () -> SigV4.sign options keys scope DateTimeOffset.UtcNow emptyHash request)

    let private endpoints (operation: OperationInfo) : ServiceEndpoints =
        match EndpointRules.ofService operation.Service with
        | Error error -> failwith (AwsError.explain error)
        | Ok rules ->
            ServiceEndpoints(
                operation.Service,
                {
                    Region = "eu-west-1"
                    Custom = None
                    AddressingStyle = AddressingStyle.Auto
                    HostPrefix = true
                    Rules = rules
                    Parameters = []
                    BuiltIns = [ "AWS::Auth::AccountIdEndpointMode", EndpointValue.String "preferred" ]
                    Features = CallFeatures.None
                    Auth = {
                        Preferred = []
                        IsAnonymous = false
                        PrefersToken = false
                        SigningRegionSet = []
                    }
                }
            )

    let private finder (account: string option) (input: 'input :> IRequest<'input, 'output>) : Func<obj> =
        let operation = input.Operation
        let endpoints = endpoints operation.Info
        let context = fun () -> operation.Context input

        Func<obj>(fun () ->
            match endpoints.Find(operation.Info, context, account) with
            | Ok endpoint -> endpoint
            | Error error -> failwith (AwsError.explain error))

    /// Finds the endpoint of calls, each known after the first: by its name.
    [<CompiledName "Finders">]
    let finders () : struct (string * Func<obj>)[] =
        let key = item [ "id", S "1" ]
        let attributes = item [ for number in 1..10 -> $"attribute{number}", S "a value of some length" ]
        let account = keys.AccountId

        let asked = {
            Keys = [ for number in 1..25 -> item [ "id", S $"{number}" ] ]
            AttributesToGet = None
            ConsistentRead = None
            ProjectionExpression = None
            ExpressionAttributeNames = None
        }

        [|
            struct ("DynamoDB ListTables", finder None (ListTables.create ()))
            struct ("DynamoDB ListTables, of an account", finder account (ListTables.create ()))
            struct ("DynamoDB GetItem", finder None (GetItem.create "products" key))
            struct ("DynamoDB GetItem, of an account", finder account (GetItem.create "products" key))
            struct ("DynamoDB PutItem, of an account", finder account (PutItem.create "products" attributes))
            struct ("DynamoDB BatchGetItem of 25, of an account",
                    finder account (BatchGetItem.create (Dict.ofSeq [ "products", asked ])))
            struct ("S3 GetObject, a bucket", finder None (GetObject.create "bucket" "key"))
        |]

    /// Finds the endpoint of a bucket that nobody has asked for before, every time.
    [<CompiledName "NewBucket">]
    let newBucket () : Func<obj> =
        let first = GetObject.create "bucket" "key"
        let operation = operationOf first
        let endpoints = endpoints operation.Info
        let mutable number = 0

        Func<obj>(fun () ->
            number <- number + 1
            let input = GetObject.create (String.Concat("bucket-", number.ToString())) "key"

            match endpoints.Find(operation.Info, (fun () -> operation.Context input), None) with
            | Ok endpoint -> endpoint
            | Error error -> failwith (AwsError.explain error))
