namespace FunctionalAws

open System
open System.Threading.Tasks
open FunctionalAws.Signing

/// Forms that upload to S3.
[<RequireQualifiedAccess>]
module PresignedPost =

    let private text (name: string) (context: (string * EndpointValue) list) : string =
        match EndpointContext.tryFind name context with
        | ValueSome(EndpointValue.String text) -> text
        | _ -> ""

    /// The bucket's own address takes the form.
    let private callOf (session: Session) (operation: OperationInfo) context bucket cancel : Call = {
        Operation = operation
        Request = {
            Method = "POST"
            Scheme = ""
            Host = ""
            Path = "/" + bucket
            Query = []
            Headers = []
            Body = Body.Empty
        }
        Context = fun () -> context
        Scope = { Region = ""; Name = "" }
        Auth = AuthScheme.SigV4
        Attempt = 1
        Features = CallFeatures.None
        Effects = session.Settings.Effects
        Cancel = cancel
    }

    let private formOf
        (session: Session)
        (expires: TimeSpan)
        (policy: PostPolicy)
        (key: string)
        (bucket: string)
        (call: Call)
        : Task<Result<PostForm, AwsError>> =
        task {
            match call.Auth with
            | AuthScheme.SigV4 ->
                match! session.Credentials call.Cancel with
                | Error error -> return Error error
                | Ok credentials ->
                    let now = call.Effects.Now()

                    return
                        PresignedUrl.ofRequest call.Request
                        |> Result.map (fun url -> {
                            Url = url
                            Fields = PostPolicy.fields credentials call.Scope now expires bucket key policy
                        })
            | _ ->
                return
                    Error(
                        AwsError.Configuration
                            $"a form for {bucket} needs Signature Version 4, which is not how its calls are signed"
                    )
        }

    /// <summary>As <c>sign</c>, as a task.</summary>
    let signTask
        (operation: Operation<'input, 'output>)
        (session: Session)
        (expires: TimeSpan)
        (policy: PostPolicy)
        (cancel: Threading.CancellationToken)
        (input: 'input)
        : Task<Result<PostForm, AwsError>> =
        let context = operation.Context input
        let bucket = text "Bucket" context
        let key = text "Key" context

        let invalid (path: string) (message: string) =
            Task.FromResult(Error(AwsError.Invalid(operation.Info.Name, [ { Path = path; Message = message } ])))

        if bucket = "" then
            invalid "Bucket" "a form uploads to a bucket"
        elif key = "" then
            invalid "Key" "a form uploads an object, which has a key"
        elif expires < TimeSpan.FromSeconds 1L || expires > TimeSpan.FromDays 7 then
            invalid "Expires" "a form can be good for 1 second to 7 days"
        else
            let made = ref (Error(AwsError.Configuration "the form was not made"))

            let stop: Handler =
                fun call ->
                    task {
                        match! formOf session expires policy key bucket call with
                        | Error error -> return Error error
                        | Ok form ->
                            made.Value <- Ok form
                            return Ok { Status = 200; Headers = []; Body = Body.Empty }
                    }

            let endpoint =
                Endpoint.resolve
                    []
                    (SessionEndpoints.settle session.Settings session.Configuration)
                    (SessionCredentials.accountOf session.Credentials)

            task {
                match! endpoint stop (callOf session operation.Info context bucket cancel) with
                | Error error -> return Error error
                | Ok _ -> return made.Value
            }

    /// <summary>
    /// A form that uploads the object of a request as long as given, 1 second to 7 days:
    /// <c>PutObject.create bucket "photos/${filename}" |> PresignedPost.sign aws (TimeSpan.FromHours 1.0) policy</c>. The
    /// bucket and the key are taken from the request and nothing else. Nothing is sent.
    /// </summary>
    let sign
        (session: Session)
        (expires: TimeSpan)
        (policy: PostPolicy)
        (input: 'input :> IRequest<'input, 'output>)
        : Async<Result<PostForm, AwsError>> =
        Aws.asAsync (fun cancel -> signTask input.Operation session expires policy cancel input)
