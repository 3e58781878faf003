namespace FunctionalAws

open System
open System.Globalization
open System.Text
open FunctionalAws.Protocols

/// Calls as telemetry and logs tell of them: nothing of what they say is a secret, or what the model calls sensitive.
[<RequireQualifiedAccess>]
module internal Told =

    /// What stands where there is something that is not told.
    [<Literal>]
    let Hidden = "***"

    /// A code comes from the network; more than this is none.
    let private longestCode = 100

    /// The kind of an error in a word, of which there are few.
    let errorType (error: AwsError) : string =
        match error with
        | AwsError.Service { Code = ""; Status = status } -> status.ToString CultureInfo.InvariantCulture
        | AwsError.Service { Code = code } -> if code.Length > longestCode then "_OTHER" else code
        | AwsError.Transport { Fault = TransportFault.Connect } -> "transport.connect"
        | AwsError.Transport { Fault = TransportFault.Broken } -> "transport.broken"
        | AwsError.Transport { Fault = TransportFault.Refused } -> "transport.refused"
        | AwsError.TimedOut _ -> "timeout"
        | AwsError.Invalid _ -> "invalid"
        | AwsError.Configuration _ -> "configuration"
        | AwsError.Credentials _ -> "credentials"
        | AwsError.Unreadable _ -> "unreadable"
        | AwsError.RepeatedToken _ -> "repeated_token"
        | AwsError.WaitFailed _ -> "wait_failed"

    /// The answer that a result came of, where there was one.
    let responseOf (result: Result<HttpResponse, AwsError>) : HttpResponse voption =
        match result with
        | Ok response -> ValueSome response
        | Error(AwsError.Service error) -> ValueSome error.Response
        | Error(AwsError.Unreadable(_, _, response)) -> ValueSome response
        | Error _ -> ValueNone

    let requestIdOf (result: Result<HttpResponse, AwsError>) : string =
        match result with
        | Ok response -> Header.requestId response.Headers
        | Error(AwsError.Service error) -> error.RequestId
        | Error(AwsError.Unreadable(_, _, response)) -> Header.requestId response.Headers
        | Error _ -> ""

    /// The bytes of a body, as far as they are known.
    let length (body: Body) : int64 =
        match body with
        | Body.Empty -> 0L
        | Body.Bytes bytes -> int64 bytes.Length
        | Body.Rented(_, length) -> int64 length
        | Body.Stream stream -> ValueOption.defaultValue 0L stream.Length

    /// True when the model says that what goes into the path is sensitive.
    let private isPathSensitive (operation: OperationInfo) : bool =
        match operation.Source with
        | :? OperationSource as source ->
            source.Input.Members
            |> Array.exists (fun m ->
                m.Target.Traits.Sensitive
                && operation.UriTemplate.Contains(String.Concat("{", m.WireName), StringComparison.Ordinal))
        | _ -> false

    /// The address without the values of its query, and without what is sensitive in its path.
    let url (call: Call) : string =
        let request = call.Request
        let text = StringBuilder(request.Scheme, 256)

        text
            .Append("://")
            .Append(request.Host)
            .Append(
                if isPathSensitive call.Operation then
                    call.Operation.UriTemplate.Split('?').[0]
                else
                    request.Path
            )
        |> ignore

        let mutable separator = '?'

        for struct (name, _) in request.Query do
            text.Append(separator).Append(name).Append("=").Append(Hidden) |> ignore
            separator <- '&'

        text.ToString()

    /// The host and the port, which is 0 where it is the scheme's own.
    let server (host: string) : struct (string * int) =
        match host.LastIndexOf ':' with
        | colon when colon > host.LastIndexOf ']' ->
            match Int32.TryParse(host.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture) with
            | true, port -> struct (host.Substring(0, colon), port)
            | _ -> struct (host, 0)
        | _ -> struct (host, 0)
