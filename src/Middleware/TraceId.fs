namespace FunctionalAws

open System

/// <summary>
/// The header by which AWS Lambda sees that a function calls itself in a circle:
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html
/// </summary>
[<RequireQualifiedAccess>]
module TraceId =

    [<Literal>]
    let private HeaderName = "X-Amzn-Trace-Id"

    let private plain = "-=;:+&[]{}\"',._~"

    /// What a header cannot carry goes in percent-encoding.
    let private encode (id: string) : string =
        id
        |> String.collect (fun c ->
            if Char.IsAsciiLetterOrDigit c || plain.Contains c then
                string c
            else
                Uri.EscapeDataString(string c))

    /// <summary>
    /// Passes the trace of the invocation (_X_AMZN_TRACE_ID) on, in a function (AWS_LAMBDA_FUNCTION_NAME); elsewhere there
    /// is nothing to add. The variable is read at every call: each invocation has another.
    /// </summary>
    let tryAdd (environment: AwsEnvironment) : Middleware option =
        AwsEnvironment.tryVariable "AWS_LAMBDA_FUNCTION_NAME" environment
        |> Option.map (fun _ ->
            fun next call ->
                match
                    AwsEnvironment.tryVariable "_X_AMZN_TRACE_ID" environment,
                    Header.tryFind HeaderName call.Request.Headers
                with
                | Some id, ValueNone ->
                    next {
                        call with
                            Request = {
                                call.Request with
                                    Headers = struct (HeaderName, encode id) :: call.Request.Headers
                            }
                    }
                | _ -> next call)
