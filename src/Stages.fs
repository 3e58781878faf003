namespace FunctionalAws

open System
open System.Text
open System.Threading.Tasks

/// Making stages.
[<RequireQualifiedAccess; CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module Stage =

    /// <summary>
    /// A program's own stage. Before <c>Sign</c> it takes part in URLs as well as in calls: what it does to a request is in
    /// the URL.
    /// </summary>
    let create (name: string) (middleware: Middleware) : Stage = {
        Name = StageName.Own name
        Middleware = middleware
        Url = StageUrl.Around middleware
    }

    /// A stage that has no part in URLs.
    let internal builtIn (name: StageName) (middleware: Middleware) : Stage = {
        Name = name
        Middleware = middleware
        Url = StageUrl.Passes
    }

    /// What a stage does, in a few words.
    let summary (stage: Stage) : string =
        match stage.Name with
        | StageName.Telemetry -> "tells who listens of the call: a span and metrics"
        | StageName.TraceId -> "takes over the trace that Lambda runs the program in"
        | StageName.Endpoint -> "host, path, signing region and user agent; follows S3 to a bucket's region, once"
        | StageName.Quirks -> "what a service wants and its model does not say"
        | StageName.Compression -> "gzip, where the model allows it and the body is long enough"
        | StageName.Checksum -> "the checksum of what is sent, and the wish for that of the answer"
        | StageName.CallTimeout -> "limits the whole call, pauses between attempts with it"
        | StageName.Retry -> "sends again what failed and may pass; all behind it is done for each attempt"
        | StageName.AttemptTimeout -> "limits the attempt"
        | StageName.Sign -> "finds credentials, and signs"
        | StageName.AttemptTelemetry -> "tells who listens of the attempt: a span and metrics"
        | StageName.Send -> "sends the request, reads the answer, and says whether it is an error"
        | StageName.Own _ -> "the program's own"

/// What is done to the list of stages, or why it cannot be done.
type StageChange = Stage list -> Result<Stage list, AwsError>

/// The pipeline as a list of stages, the outermost first, and changes to it.
[<RequireQualifiedAccess>]
module Stages =

    let private names (stages: Stage list) : string = String.Join(", ", stages |> List.map _.Name.ToString())

    /// The list with another one in the place of the stage of the given name.
    let private at (name: StageName) (put: Stage -> Stage list) (stages: Stage list) : Result<Stage list, AwsError> =
        match stages |> List.filter (fun stage -> stage.Name = name) |> List.length with
        | 1 -> Ok(stages |> List.collect (fun stage -> if stage.Name = name then put stage else [ stage ]))
        | 0 -> Error(AwsError.Configuration $"the pipeline has no stage {name}; it has {names stages}")
        | count ->
            Error(
                AwsError.Configuration
                    $"{count} stages of the pipeline are named {name}, so it is not clear which is meant"
            )

    /// Puts a stage around all others.
    let insertFirst (stage: Stage) : StageChange = fun stages -> Ok(stage :: stages)

    /// Puts a stage around the named one: what it hands on is what that one gets.
    let insertBefore (name: StageName) (stage: Stage) : StageChange = at name (fun there -> [ stage; there ])

    /// Puts a stage right behind the named one: it gets what that one hands on.
    let insertAfter (name: StageName) (stage: Stage) : StageChange = at name (fun there -> [ there; stage ])

    /// <summary>
    /// Puts a middleware in the place of the named stage. URLs are not made any more where that is <c>Sign</c>.
    /// </summary>
    let replace (name: StageName) (middleware: Middleware) : StageChange =
        at name (fun there -> [
            {
                Name = there.Name
                Middleware = middleware
                Url =
                    match there.Url with
                    | StageUrl.Around _ -> StageUrl.Around middleware
                    | StageUrl.Passes
                    | StageUrl.Signs _ -> StageUrl.Passes
            }
        ])

    /// <summary>Takes the named stage out.</summary>
    let remove (name: StageName) : StageChange = at name (fun _ -> [])

    /// All changes, one after the other, up to the first that cannot be done.
    let change (changes: StageChange list) : StageChange =
        fun stages -> changes |> List.fold (fun done' change -> Result.bind change done') (Ok stages)

    /// The end of a list that does not end in a stage that answers.
    let private unsent: Handler =
        fun _ ->
            Task.FromResult(Error(AwsError.Configuration "no stage of the pipeline sends the call, so it was not sent"))

    let private compose (stages: Stage list) : Handler =
        List.foldBack (fun (stage: Stage) next -> stage.Middleware next) stages unsent

    /// The way that the list is. A list that cannot be made fails every call.
    let handler (stages: Result<Stage list, AwsError>) : Handler =
        match stages with
        | Ok stages -> compose stages
        | Error error -> fun _ -> Task.FromResult(Error error)

    /// The way of what is signed already; the list may have another stage for <c>Sign</c>, since that is not passed.
    let internal behindSign (stages: Result<Stage list, AwsError>) : Handler =
        let rec behind (stages: Stage list) : Stage list =
            match stages with
            | { Name = StageName.Sign } :: rest -> rest
            | _ :: rest -> behind rest
            | [] -> []

        stages |> Result.map behind |> handler

    /// The middleware up to what makes the URL, and that.
    let rec private urlWay (passed: Middleware list) (stages: Stage list) =
        match stages with
        | [] -> Error(AwsError.Configuration "no stage of the pipeline makes URLs: Sign was taken out or replaced")
        | { Url = StageUrl.Signs sign } :: _ -> Ok(List.rev passed, sign)
        | { Url = StageUrl.Around middleware } :: rest -> urlWay (middleware :: passed) rest
        | { Url = StageUrl.Passes } :: rest -> urlWay passed rest

    /// The same way, up to where the request is complete and signed: a URL that works for the given time.
    let presign
        (stages: unit -> Result<Stage list, AwsError>)
        (expires: TimeSpan)
        (call: Call)
        : Task<Result<Uri, AwsError>> =
        task {
            match stages () |> Result.bind (urlWay []) with
            | Error error -> return Error error
            | Ok(middleware, sign) ->
                let made = ref (Error(AwsError.Configuration "a middleware answered the call before it had a URL"))

                let stop: Handler =
                    fun call ->
                        task {
                            let! url = sign expires call
                            made.Value <- url
                            return url |> Result.map (fun _ -> { Status = 200; Headers = []; Body = Body.Empty })
                        }

                match! Middleware.concat middleware stop call with
                | Error error -> return Error error
                | Ok _ -> return made.Value
        }

    /// <summary>
    /// A page of the stages for a person: <c>Session.stages aws |> Result.map Stages.table</c>. Each has a line with its
    /// name, how often it is passed, and what it does.
    /// </summary>
    let table (stages: Stage list) : string =
        let widest = stages |> List.map (fun stage -> stage.Name.ToString().Length) |> List.fold max 0
        let page = StringBuilder()
        let mutable often = "once a call"

        for stage in stages do
            page
                .Append(stage.Name.ToString().PadRight(widest))
                .Append("  ")
                .Append(often.PadRight "each attempt".Length)
                .Append("  ")
                .Append(Stage.summary stage)
                .Append('\n')
            |> ignore

            if stage.Name = StageName.Retry then often <- "each attempt"

        page.ToString()

/// Pipelines without a session.
[<RequireQualifiedAccess; CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module Pipeline =

    /// Calls go through the pipeline.
    let toAws (pipeline: Pipeline) : IAws = {
        new IAws with
            member _.Pipeline = pipeline
    }

    /// The same pipeline with other stages.
    let withStages (change: StageChange) (pipeline: Pipeline) : Pipeline =
        let stages = pipeline.Stages() |> Result.bind change
        let made () = stages

        {
            pipeline with
                Handler = Stages.handler stages
                Presign = Stages.presign made
                Stages = made
        }

    /// A pipeline that is one function: nothing is checked, and there are no URLs.
    let ofHandler (effects: Effects) (handler: Handler) : Pipeline =
        let stages () = Ok [ Stage.builtIn StageName.Send (fun _ -> handler) ]

        {
            Handler = handler
            Presign = Stages.presign stages
            Effects = effects
            Validate = Validation.Off
            Protocols = []
            Stages = stages
            Hooks = []
            Features = CallFeatures.None
        }

/// <summary>Changes for a call, or for as many as go through what comes of them.</summary>
[<AutoOpen>]
module StageCalls =

    /// Sending calls.
    [<RequireQualifiedAccess>]
    module Aws =

        /// <summary>
        /// The same way with a change to its stages; <c>Session.withStages</c> changes a session's. It is for one call, as in
        /// <c>Aws.send (aws |> Aws.insertBefore StageName.Sign "tenant" tenant)</c>, or for a part of a program. What is
        /// remembered from call to call, as credentials and the budget of retries, is that of the way.
        /// </summary>
        let withStages (change: StageChange) (aws: IAws) : IAws =
            Pipeline.withStages change aws.Pipeline |> Pipeline.toAws

        /// The same way with a middleware around everything.
        let withMiddleware (middleware: Middleware) (aws: IAws) : IAws =
            withStages (Stages.insertFirst (Stage.create "middleware" middleware)) aws

        /// The same way with a middleware of the given name around a stage.
        let insertBefore (stage: StageName) (name: string) (middleware: Middleware) (aws: IAws) : IAws =
            withStages (Stages.insertBefore stage (Stage.create name middleware)) aws

        /// The same way with a middleware of the given name right behind a stage.
        let insertAfter (stage: StageName) (name: string) (middleware: Middleware) (aws: IAws) : IAws =
            withStages (Stages.insertAfter stage (Stage.create name middleware)) aws

        /// The same way with a middleware in the place of a stage.
        let replace (stage: StageName) (middleware: Middleware) (aws: IAws) : IAws =
            withStages (Stages.replace stage middleware) aws

        /// The same way without a stage.
        let remove (stage: StageName) (aws: IAws) : IAws = withStages (Stages.remove stage) aws
