namespace FunctionalAws.Quirks

open System
open System.Collections.Concurrent
open System.Threading
open System.Threading.Tasks
open FunctionalAws

/// <summary>
/// S3 answers a call for a bucket of another region with that region. The call is made there, once, and calls for the
/// bucket that follow go there at once (https://docs.aws.amazon.com/AmazonS3/latest/userguide/Redirects.html).
/// </summary>
[<Sealed>]
type internal RegionRedirect() =
    // Buckets' regions, made when the first one is found: most sessions never need them. Forgotten all at once when there
    // are too many: they are found again.
    let known = lazy ConcurrentDictionary<string, string>(1, 3)
    let mutable anyKnown = false
    let most = 1000

    let tryBucket (call: Call) : string voption =
        match EndpointContext.tryFind "Bucket" (call.Context()) with
        | ValueSome(EndpointValue.String bucket) when not (BucketName.isArn bucket) -> ValueSome bucket
        | _ -> ValueNone

    let remember (bucket: string) (region: string) : unit =
        let regions = known.Value

        if regions.Count >= most then regions.Clear()

        regions[bucket] <- region
        Threading.Volatile.Write(&anyKnown, true)

    /// The region that signatures were to be made for is in the error's body only.
    let tryElement (error: ServiceError) : string voption =
        let text = error.RawBody

        match text.IndexOf("<Region>", StringComparison.Ordinal) with
        | -1 -> ValueNone
        | start ->
            let start = start + "<Region>".Length

            match text.IndexOf("</Region>", start, StringComparison.Ordinal) with
            | -1 -> ValueNone
            | stop -> ValueSome(text.Substring(start, stop - start))

    /// The region that the answer names, if it says that the bucket is elsewhere. Answers to HEAD have no body to say so,
    /// and some no more than their status and the region.
    let tryRegion (call: Call) (error: ServiceError) : string voption =
        let isElsewhere =
            match error.Status, error.Code with
            | (301 | 302 | 307), _
            | _, ("PermanentRedirect" | "AuthorizationHeaderMalformed") -> true
            | _, "IllegalLocationConstraintException" -> call.Operation.Name <> "CreateBucket"
            | 400, _ -> call.Request.Method = "HEAD"
            | _ -> false

        let named =
            if not isElsewhere then
                ValueNone
            else
                match Header.tryFind "x-amz-bucket-region" error.Response.Headers with
                | ValueNone -> tryElement error
                | found -> found

        // It becomes part of a host, so it must look like a region.
        match named with
        | ValueSome region when (Region.parse "in an answer" region).IsOk -> ValueSome region
        | _ -> ValueNone

    let tryKnown (call: Call) : string voption =
        if not (Threading.Volatile.Read &anyKnown) then
            ValueNone
        else
            match tryBucket call with
            | ValueSome bucket ->
                match known.Value.TryGetValue bucket with
                | true, region -> ValueSome region
                | _ -> ValueNone
            | ValueNone -> ValueNone

    let canSendAgain (body: Body) : bool =
        match body with
        | Body.Stream stream -> stream.CanReopen
        | _ -> true

    let follow
        (elsewhere: string -> Handler)
        (known: string voption)
        (call: Call)
        (sent: Task<Result<HttpResponse, AwsError>>)
        : Task<Result<HttpResponse, AwsError>> =
        task {
            match! sent with
            | Error(AwsError.Service error) as failed ->
                match tryRegion call error, tryBucket call with
                | ValueSome region, ValueSome bucket when ValueSome region <> known ->
                    remember bucket region

                    if canSendAgain call.Request.Body then
                        return! elsewhere region call
                    else
                        return failed
                | _ -> return failed
            | result -> return result
        }

    /// <summary>Belongs in the place of what gives calls their endpoints.</summary>
    /// <param name="usual">Gives calls their endpoints.</param>
    /// <param name="inRegion">The same for another region.</param>
    member _.Around(usual: Middleware, inRegion: string -> Middleware) : Middleware =
        fun next ->
            let usual = usual next
            // Most sessions never need them, and sessions are many: a lazy value would weigh more than all else here.
            let made: (ConcurrentDictionary<string, Handler> | null) ref = ref null

            let handlers () : ConcurrentDictionary<string, Handler> =
                match Volatile.Read &made.contents with
                | null ->
                    Interlocked.CompareExchange(&made.contents, ConcurrentDictionary<string, Handler>(1, 3), null)
                    |> ignore

                    nonNull made.Value
                | handlers -> handlers

            let elsewhere (region: string) : Handler =
                handlers().GetOrAdd(region, Func<string, Handler>(fun region -> inRegion region next))

            fun call ->
                if call.Operation.Service.Id <> "S3" then
                    usual call
                else
                    match tryKnown call with
                    | ValueNone -> follow elsewhere ValueNone call (usual call)
                    | ValueSome region as known -> follow elsewhere known call (elsewhere region call)
