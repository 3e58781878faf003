namespace FunctionalAws.Testing

open System
open System.Threading.Tasks
open FunctionalAws

/// A network that nobody may use.
[<RequireQualifiedAccess>]
module Network =

    let private refuse (what: string) (request: HttpRequest) : Task<Result<HttpResponse, TransportError>> =
        Task.FromResult(
            Error {
                Fault = TransportFault.Refused
                Endpoint = String.Concat(request.Scheme, "://", request.Host)
                Message = String.Concat(what, " would use the network, which this test forbids")
            }
        )

    let private field (name: string) (form: string) : string voption =
        form.Split '&'
        |> Array.tryPick (fun pair ->
            if pair.StartsWith(name + "=", StringComparison.Ordinal) then
                Some(ValueSome(Uri.UnescapeDataString(pair.Substring(name.Length + 1))))
            else
                None)
        |> Option.defaultValue ValueNone

    /// What a request says that it asks for: the operation, where the protocol names it, and the address.
    let private describe (request: HttpRequest) : string =
        let address = String.Concat(request.Method, " ", request.Scheme, "://", request.Host + request.Path)

        let named =
            match Header.tryFind "X-Amz-Target" request.Headers with
            | ValueSome target -> ValueSome(target.Substring(target.LastIndexOf '.' + 1))
            | ValueNone when request.Method = "POST" -> field "Action" (Body.text 4096 request.Body)
            | ValueNone -> ValueNone

        match named with
        | ValueSome name -> String.Concat(name, " (", address, ")")
        | ValueNone -> address

    /// <summary>A transport that makes every exchange an error that says what it would have been. It is not tried
    /// again.</summary>
    let forbidden: Transport = fun request _ -> refuse (describe request) request

    /// <summary>As <c>forbidden</c>, for one operation: the error names it and its service.</summary>
    let forbiddenFor: OperationInfo -> Transport =
        fun operation request _ -> refuse (String.Concat(operation.Service.Id, " ", operation.Name)) request

    /// The same session without a network: neither calls nor credentials reach it.
    let forbid (session: Session) : Session =
        session |> Session.withTransport forbidden |> Session.withTransportFor (fun _ -> forbiddenFor)
