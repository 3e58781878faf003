namespace FunctionalAws.Quirks

open System
open System.Text
open System.Threading.Tasks
open FunctionalAws

/// <summary>
/// A copy from another region carries a URL, signed for that region, with which the service there is asked in the caller's
/// name. It is made of the request itself:
/// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBSnapshot.html
/// </summary>
[<RequireQualifiedAccess>]
module internal SnapshotCopies =

    /// The pairs of a form, in percent-encoding.
    let private ofForm (body: Body) : (struct (string * string)) list = [
        for pair in (Body.text Int32.MaxValue body).Split('&', StringSplitOptions.RemoveEmptyEntries) do
            match pair.Replace("+", "%20").Split('=', 2) with
            | [| name; value |] -> struct (name, value)
            | parts -> struct (parts[0], "")
    ]

    let private toForm (pairs: (struct (string * string)) list) : Body =
        let text = String.Join('&', pairs |> List.map (fun (struct (name, value)) -> String.Concat(name, "=", value)))
        Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes text))

    let private tryFind (name: string) (pairs: (struct (string * string)) list) : string voption =
        match pairs |> List.tryFind (fun (struct (other, _)) -> other = name) with
        | Some(struct (_, value)) -> ValueSome(Uri.UnescapeDataString value)
        | None -> ValueNone

    /// The same request of the region that is copied from, as a URL says it.
    let private askSource (source: string) (pairs: (struct (string * string)) list) (call: Call) : Call =
        let target = call.Scope.Region

        {
            call with
                Scope = { call.Scope with Region = source }
                Request = {
                    call.Request with
                        Method = "GET"
                        Host = call.Request.Host.Replace("." + target + ".", "." + source + ".")
                        Query = pairs
                        Headers = []
                        Body = Body.Empty
                }
        }

    let private copy
        (urlName: string)
        (sends: string -> (struct (string * string)) list -> (struct (string * string)) list)
        : Quirk =
        Quirk.Around
            {
                new Around() with
                    member _.Send presign next call =
                        let form = ofForm call.Request.Body
                        let target = call.Scope.Region

                        let send (pairs: (struct (string * string)) list) =
                            next { call with Request = { call.Request with Body = toForm pairs } }

                        match tryFind "SourceRegion" form with
                        | ValueNone -> next call
                        | ValueSome source ->
                            let pairs = sends target form

                            if source = target || (tryFind urlName form).IsSome then
                                send pairs
                            elif not (HostLabel.isValid source) then
                                let problem = { Path = "SourceRegion"; Message = "it is not a region" }
                                Task.FromResult(Error(AwsError.Invalid(call.Operation.Name, [ problem ])))
                            else
                                let destination = struct ("DestinationRegion", target)
                                let asked = pairs |> List.filter (fun pair -> pair <> destination)

                                task {
                                    match! presign (askSource source (asked @ [ destination ]) call) with
                                    | Error error -> return Error error
                                    | Ok url ->
                                        let url = struct (urlName, Uri.EscapeDataString url.OriginalString)
                                        return! send (pairs @ [ url ])
                                }
            }

    /// Amazon RDS and its like do not know the region that the SDKs ask for: it is only in the URL.
    let database: Quirk =
        copy "PreSignedUrl" (fun _ form -> form |> List.filter (fun (struct (name, _)) -> name <> "SourceRegion"))

    /// Amazon EC2 wants both regions.
    let volume: Quirk =
        copy "PresignedUrl" (fun target form ->
            if (tryFind "DestinationRegion" form).IsSome then
                form
            else
                form @ [ struct ("DestinationRegion", target) ])
