namespace FunctionalAws.Quirks

open System
open System.Threading.Tasks
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// A URL that makes a call whose endpoint is known.
type internal Presigner = Call -> Task<Result<Uri, AwsError>>

/// What is done around the calls of an operation, behind its endpoint and before its signature.
[<AbstractClass>]
type internal Around() =
    abstract Send: presign: Presigner -> next: Handler -> call: Call -> Task<Result<HttpResponse, AwsError>>
    interface IAround

/// <summary>
/// What an operation needs and no trait of its model says. Each kind of quirk works on one stage of a call, and so for
/// typed values and documents alike.
/// </summary>
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type internal Quirk =
    /// On the input's own members, before they are looked at and written.
    | Input of InputEdit
    /// On the request that an input was made into.
    | Request of (Service -> HttpRequest -> HttpRequest)
    /// On the way there and back, when the endpoint is known.
    | Around of Around
    /// On an answer that is no error.
    | Answer of (HttpResponse -> HttpResponse)
    /// On the texts of an answer, if that answer needs it.
    | Output of (HttpResponse -> OutputEdit voption)
    /// Texts of an answer that are JSON, which a document has as what that JSON means.
    | Json of (Member -> bool)
    /// On what an answer says of an error.
    | Error of (HttpResponse -> WireError -> WireError)

/// All quirks of one operation, in the order of the stages.
[<Sealed>]
type internal OperationQuirks(service: Service, quirks: Quirk list) =

    let inputs =
        quirks
        |> List.choose (fun quirk ->
            match quirk with
            | Quirk.Input edit -> Some edit
            | _ -> None)

    let join (choose: Quirk -> ('message -> 'message) option) : 'message -> 'message =
        match quirks |> List.choose choose with
        | [] -> id
        | changes -> fun message -> List.fold (|>) message changes

    let request =
        join (fun quirk ->
            match quirk with
            | Quirk.Request change -> Some(change service)
            | _ -> None)

    let answer =
        join (fun quirk ->
            match quirk with
            | Quirk.Answer change -> Some change
            | _ -> None)

    let outputs =
        quirks
        |> List.choose (fun quirk ->
            match quirk with
            | Quirk.Output edit -> Some edit
            | _ -> None)

    let jsonTexts =
        quirks
        |> List.choose (fun quirk ->
            match quirk with
            | Quirk.Json isJson -> Some isJson
            | _ -> None)

    let errors =
        quirks
        |> List.choose (fun quirk ->
            match quirk with
            | Quirk.Error change -> Some change
            | _ -> None)

    /// What is done around calls, or null.
    member _.Around: IAround | null =
        quirks
        |> List.tryPick (fun quirk ->
            match quirk with
            | Quirk.Around around -> Some(around :> IAround)
            | _ -> None)
        |> Option.toObj

    /// How inputs are written.
    member _.Write(write: ShapeWriter -> Schema -> 'input -> unit) : ShapeWriter -> Schema -> 'input -> unit =
        match inputs with
        | [] -> write
        | edits ->
            fun writer schema value ->
                let filter = InputFilter(writer, edits)
                write filter schema value
                filter.Finish schema

    /// The request as the service wants it.
    member _.Request: HttpRequest -> HttpRequest = request

    /// The answer as the model has it.
    member _.Answer: HttpResponse -> HttpResponse = answer

    /// A reader of the answer's members.
    member _.Output (response: HttpResponse) (reader: ShapeReader) : ShapeReader =
        match outputs with
        | [] -> reader
        | outputs ->
            outputs
            |> List.fold
                (fun reader output ->
                    match output response with
                    | ValueSome edit -> OutputFilter(reader, edit)
                    | ValueNone -> reader)
                reader

    /// True for texts that are JSON: by their trait (jsonvalue), or by a quirk.
    member _.IsJson: Member -> bool =
        match jsonTexts with
        | [] -> fun m -> m.Traits.JsonValue
        | jsonTexts -> fun m -> m.Traits.JsonValue || jsonTexts |> List.exists (fun isJson -> isJson m)

    /// What an answer says of an error.
    member _.Error (response: HttpResponse) (error: WireError) : WireError =
        errors |> List.fold (fun error change -> change response error) error
