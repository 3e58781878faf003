namespace FunctionalAws.Testing

open System
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// <summary>
/// Takes out of exchanges what nobody else may see: signatures, tokens, keys, and the members that the model calls
/// sensitive. What is put in their place is the same each time, so that two exchanges can still be compared.
/// </summary>
[<RequireQualifiedAccess>]
module internal Secrets =

    /// What stands where a secret was.
    [<Literal>]
    let Removed = "REMOVED"

    // They hold secrets, or differ from one exchange to the next.
    let private secretHeaders =
        set [
            "authorization"
            "x-amz-security-token"
            "x-amz-s3session-token"
            "x-amz-server-side-encryption-customer-key"
            "x-amz-server-side-encryption-customer-key-md5"
            "x-amz-copy-source-server-side-encryption-customer-key"
            "x-amz-copy-source-server-side-encryption-customer-key-md5"
            "x-aws-ec2-metadata-token"
            "x-amz-sso_bearer_token"
            "cookie"
            "set-cookie"
            "proxy-authorization"
        ]

    let private secretParameters =
        set [ "x-amz-signature"; "x-amz-credential"; "x-amz-security-token"; "x-amz-s3session-token" ]

    let private hide (secret: Set<string>) (struct (name: string, value: string)) : struct (string * string) =
        if secret.Contains(name.ToLowerInvariant()) then
            struct (name, Removed)
        else
            struct (name, value)

    /// Headers without secrets.
    let headers (headers: Header list) : Header list = headers |> List.map (hide secretHeaders)

    /// A query without secrets.
    let query (query: (struct (string * string)) list) : (struct (string * string)) list =
        query |> List.map (hide secretParameters)

    let private removedOf (schema: Schema) : Document =
        match schema.Type with
        | ShapeType.String -> Document.String Removed
        | ShapeType.Blob -> Document.Blob(Text.Encoding.ASCII.GetBytes Removed)
        | ShapeType.Boolean -> Document.Boolean false
        | ShapeType.Integer
        | ShapeType.Long
        | ShapeType.Float
        | ShapeType.Double -> Document.Integer 0L
        | ShapeType.Timestamp -> Document.Timestamp DateTimeOffset.UnixEpoch
        | ShapeType.List -> Document.List []
        | ShapeType.Document -> Document.String Removed
        | _ -> Document.empty

    // Keys that services hand out are secrets, although not every model says so.
    let private isSecretName (name: string) : bool =
        name = "SecretAccessKey"
        || name = "SessionToken"
        || name = "secretAccessKey"
        || name = "sessionToken"
        || name = "accessToken"
        || name = "refreshToken"

    let rec private hideMember (m: Member) (isSensitive: bool) (value: Document) : Document =
        let schema = m.Target
        let isSensitive = isSensitive || schema.Traits.Sensitive || isSecretName m.Name

        match value with
        | Document.Null
        | Document.Events _ -> value
        // A token is made anew for each call.
        | Document.String _ when m.Traits.IdempotencyToken -> Document.String Removed
        | Document.Map entries when schema.Type = ShapeType.Structure -> hideMembers schema isSensitive entries
        | Document.Map entries when schema.Type = ShapeType.Map ->
            Document.Map(Dict.map (fun _ value -> hideMember schema.Value isSensitive value) entries)
        | Document.List items when schema.Type = ShapeType.List ->
            Document.List(items |> List.map (hideMember schema.Element isSensitive))
        | _ when isSensitive -> removedOf schema
        // A URL that is good for a call by itself.
        | Document.String text when text.Contains("X-Amz-Signature=", StringComparison.OrdinalIgnoreCase) ->
            Document.String Removed
        | value -> value

    and private hideMembers (schema: Schema) (isSensitive: bool) (entries: Dict<string, Document>) : Document =
        Document.Map(
            entries
            |> Dict.map (fun name value ->
                match schema.Members |> Array.tryFind (fun m -> m.Name = name) with
                | Some m -> hideMember m isSensitive value
                | None -> value)
        )

    let private members (schema: Schema) (value: Document) : Document =
        match value with
        | Document.Map entries -> hideMembers schema false entries
        | value -> value

    /// A request without secrets, its body in memory. One of which nothing had to be taken out is as it was.
    let ofRequest (source: OperationSource option) (request: HttpRequest) : HttpRequest =
        let shown =
            match source with
            | None -> request
            | Some source ->
                match source.ReadInput request with
                | Error _ -> request
                | Ok input ->
                    let hidden = members source.Input input

                    if hidden = input then
                        request
                    else
                        match source.WriteInput((fun () -> Removed), hidden) with
                        // Who cannot be shown in part is not shown at all.
                        | Error _ -> { request with Body = Body.Empty }
                        | Ok written -> {
                            request with
                                Path = written.Path
                                Query = written.Query
                                Headers =
                                    request.Headers
                                    |> List.map (fun (struct (name, value)) ->
                                        match Header.tryFind name written.Headers with
                                        | ValueSome hidden -> struct (name, hidden)
                                        | ValueNone -> struct (name, value))
                                Body = written.Body
                          }

        { shown with Headers = headers shown.Headers; Query = query shown.Query }

    /// An answer without secrets, its body in memory. One of which nothing had to be taken out is as it was.
    let ofResponse (source: OperationSource option) (response: HttpResponse) : HttpResponse =
        let shown =
            match source with
            | Some source when response.Status < 300 ->
                match source.ReadOutput response with
                | Error _ -> response
                | Ok output ->
                    let hidden = members source.Output output

                    if hidden = output then
                        response
                    else
                        match source.WriteOutput hidden with
                        | Error _ -> { response with Body = Body.Empty }
                        | Ok written -> {
                            response with
                                Headers =
                                    response.Headers
                                    |> List.filter (fun (struct (name, _)) ->
                                        not (name.Equals("x-amz-crc32", StringComparison.OrdinalIgnoreCase)))
                                    |> List.map (fun (struct (name, value)) ->
                                        match Header.tryFind name written.Headers with
                                        | ValueSome hidden -> struct (name, hidden)
                                        | ValueNone -> struct (name, value))
                                Body = written.Body
                          }
            | _ -> response

        { shown with Headers = headers shown.Headers }
