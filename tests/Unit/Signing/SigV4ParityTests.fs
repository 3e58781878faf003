namespace FunctionalAws.Tests

open System
open System.Collections.Generic
open System.Security.Cryptography
open System.Text
open Amazon.Runtime
open Amazon.Runtime.Internal
open Amazon.Runtime.Internal.Auth
open Amazon.Runtime.Internal.Util
open FsCheck
open FsCheck.FSharp
open FsCheck.NUnit
open FunctionalAws
open FunctionalAws.Signing

/// A request as both signers can have it: nothing is encoded yet.
type PlainRequest = {
    Verb: string
    Segments: string list
    Parameters: (string * string list) list
    Values: (string * string) list
    Content: byte[]
    Token: string option
    Seconds: int
    DoubleEncodes: bool
}

/// Makes requests with all that is awkward to sign.
type PlainRequests =
    static member private Text(characters: string) : Gen<string> =
        let runes = [ for rune in characters.EnumerateRunes() -> rune.ToString() ]

        gen {
            let! size = Gen.choose (1, 8)
            let! parts = Gen.listOfLength size (Gen.elements runes)
            return String.concat "" parts
        }

    static member PlainRequest() : Arbitrary<PlainRequest> =
        let letters = "abcXYZ019"
        let anything = letters + "-_.~ !*'()/:@&=+$,;?#[]%\"<>\\^`{|}äßሴ日😀"

        // That SDK sends "!*'()&=+$,;" in a path as they are, which the suite of signing cases does not.
        let segment =
            PlainRequests.Text(letters + "-_.~ :@?#[]%\"<>\\^`{|}äßሴ日😀")
            |> Gen.filter (fun segment -> segment <> "." && segment <> ".." && segment.Trim() = segment)

        // It also sorts names and repeated values before they are encoded, and the suite sorts them after; and values
        // of one name lose their order when there are more than 16 in all.
        let parameter =
            gen {
                let! name = PlainRequests.Text(letters + "-_.~")
                let! count = Gen.frequency [ 4, Gen.constant 1; 1, Gen.choose (2, 3) ]
                let text = if count = 1 then anything else letters
                let! values = Gen.listOfLength count (Gen.oneof [ Gen.constant ""; PlainRequests.Text text ])
                return name, values
            }

        let header =
            gen {
                let! name = PlainRequests.Text "abcXYZ-_019"
                let! words = Gen.listOf (PlainRequests.Text(letters + ",;=\"/äß"))
                let! gap = Gen.elements [ " "; "  "; "   " ]
                return "x-test-" + name, String.concat gap words
            }

        gen {
            let! verb = Gen.elements [ "GET"; "PUT"; "POST"; "DELETE"; "HEAD"; "PATCH" ]
            let! segments = Gen.listOf segment
            let! parameters = Gen.listOf parameter |> Gen.map (List.truncate 5)
            let! headers = Gen.listOf header
            let! content = ArbMap.defaults |> ArbMap.generate<byte[]>
            let! token = Gen.optionOf (PlainRequests.Text letters)
            let! seconds = Gen.choose (0, Int32.MaxValue)
            let! doubleEncodes = Gen.elements [ true; false ]

            return {
                Verb = verb
                Segments = segments
                Parameters = parameters |> List.distinctBy fst
                Values = headers |> List.distinctBy (fun (name, _) -> name.ToLowerInvariant())
                Content = content
                Token = token
                Seconds = seconds
                DoubleEncodes = doubleEncodes
            }
        }
        |> Arb.fromGen

/// AWS's own SDK makes the same signatures.
[<NUnit.Framework.TestFixture>]
module SigV4ParityTests =

    let private keys = Credentials.create "AKIDEXAMPLE" "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    let private host = "example.eu-west-1.amazonaws.com"

    type private Config() =
        inherit ClientConfig(null)
        override _.ServiceVersion = ""
        override _.UserAgent = ""
        override _.RegionEndpointServiceName = "example"
        override _.DetermineServiceOperationEndpoint _ = raise (NotSupportedException())

    type private EmptyRequest() =
        inherit AmazonWebServiceRequest()

    let private authorization (headers: Header list) : string =
        Header.tryFind "authorization" headers |> ValueOption.defaultValue ""

    let private time (request: PlainRequest) : DateTime = DateTime.UnixEpoch.AddSeconds(float request.Seconds)

    let private ofAws (plain: PlainRequest) : string =
        use request = new DefaultRequest(EmptyRequest(), "example")
        request.HttpMethod <- plain.Verb
        request.Endpoint <- Uri("https://" + host)
        request.ResourcePath <- "/" + String.concat "/" plain.Segments
        request.UseDoubleEncoding <- plain.DoubleEncodes
        request.UseQueryString <- true
        request.Content <- plain.Content
        request.AuthenticationRegion <- "eu-west-1"
        request.OverrideSigningServiceName <- "example"

        for name, values in plain.Parameters do
            match values with
            | [ value ] -> request.ParameterCollection.Add(name, value)
            | values -> request.ParameterCollection.Add(name, List<string> values)

        for name, value in plain.Values do
            request.Headers[name] <- value

        match plain.Token with
        | Some token -> request.Headers["X-Amz-Security-Token"] <- token
        | None -> ()

        let signed =
            AWS4Signer()
                .SignRequest(request, Config(), RequestMetrics(), keys.AccessKeyId, keys.SecretAccessKey, time plain)

        signed.ForAuthorizationHeader

    let private ofOurs (plain: PlainRequest) : string =
        let path = plain.Segments |> List.map Uri.EscapeDataString |> String.concat "/"

        let request: HttpRequest = {
            Method = plain.Verb
            Scheme = "https"
            Host = host
            Path = "/" + path
            Query = [
                for name, values in plain.Parameters do
                    for value in values do
                        struct (Uri.EscapeDataString name, Uri.EscapeDataString value)
            ]
            Headers = [
                for name, value in plain.Values do
                    struct (name, value)
            ]
            Body = Body.Bytes(ReadOnlyMemory plain.Content)
        }

        let options = if plain.DoubleEncodes then SigV4Options.standard else SigV4Options.s3

        let credentials =
            match plain.Token with
            | Some token -> keys |> Credentials.withToken token
            | None -> keys

        let hash = Convert.ToHexStringLower(SHA256.HashData plain.Content)
        let scope = { Region = "eu-west-1"; Name = "example" }
        let signed = SigV4.sign options credentials scope (DateTimeOffset(time plain)) hash request
        authorization signed.Headers

    [<Property(Arbitrary = [| typeof<PlainRequests> |], MaxTest = 500)>]
    let ``the authorization is the one that AWS's SDK makes`` (plain: PlainRequest) =
        let ours = ofOurs plain
        let theirs = ofAws plain
        ours = theirs |> Prop.label $"ours:   {ours}\ntheirs: {theirs}"
