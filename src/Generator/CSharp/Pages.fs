/// Writes the pages of operations.
module FunctionalAws.Generator.CSharp.Pages

open System
open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema
open FunctionalAws.Generator.CSharp.Names
open FunctionalAws.Generator.CSharp.Waiters

/// A field of the face's type by the name of its member.
let private fieldOf (typeName: string) (schema: Schema) (memberName: string) : Member * string =
    List.zip (List.ofArray schema.Members) (fields typeName schema)
    |> List.find (fun (m, _) -> m.Name = memberName)

/// The function from a request and its page to the next page's request: the same as in F#, member by member. Where tokens
/// are not members themselves it is null, and what the model says is followed.
let private emitNext (code: Code) (op: string) (paginator: PaginatorModel) (input: Schema) (output: Schema) : unit =
    let tokens = List.zip paginator.InputTokens paginator.OutputTokens
    let isMember (from: string) : bool = output.Members |> Array.exists (fun m -> m.Name = from)

    if not (tokens |> List.forall (fun (_, from) -> isMember from)) then
        code.Line "null"
    else
        let outputField = fieldOf (op + "Response") output

        let isMore =
            match paginator.MoreResults with
            | Some path -> $"page.{snd (outputField path)} == true && "
            | None -> ""

        let isThere (memberName: string) : string =
            let m, name = outputField memberName

            match Plan.kindOf m with
            | Kind.Scalar(_, "string", _, _) -> $"page.{name} is {{ Length: > 0 }}"
            | Kind.Map _ -> $"page.{name} is {{ Count: > 0 }}"
            | _ -> $"page.{name} is not null"

        let any = tokens |> List.map (fun (_, from) -> isThere from) |> String.concat " || "

        block code "static (request, page) =>" (fun () ->
            code.Line $"if (!({isMore}({any}))) return null;"
            code.Line $"return new {op}Request"
            code.Line "{"

            code.In(fun () ->
                for m, name in List.zip (List.ofArray input.Members) (fields (op + "Request") input) do
                    match tokens |> List.tryFind (fun (into, _) -> into = m.Name) with
                    | Some(_, from) ->
                        let source, sourceName = outputField from

                        let value =
                            match Plan.kindOf source with
                            | Kind.Map _ -> $"page.{sourceName} is null ? null : new(page.{sourceName})"
                            | _ -> $"page.{sourceName}"

                        code.Line $"{name} = {value},"
                    | None -> code.Line $"{name} = request.{name},")

            code.Line "};")

/// The pages of an operation, and their items where the first result key leads to a list.
let emitPages
    (plan: Plan)
    (code: Code)
    (op: string)
    (paginator: PaginatorModel)
    (input: Schema)
    (output: Schema)
    : unit =
    let emit (title: string) (result: string) (name: string) (emitBody: unit -> unit) : unit =
        let describe (hasOptions: bool) : unit =
            code.Line ""
            summary code title
            code.Line "/// <param name=\"request\">The first page's request; it is not changed.</param>"

            if hasOptions then
                code.Line "/// <param name=\"options\">How pages are read.</param>"

            code.Line "/// <param name=\"cancellationToken\">Ends the reading early.</param>"

        describe false

        code.Line
            $"public {result} {name}({op}Request request, CancellationToken cancellationToken = default) => {name}(request, AwsPageOptions.Default, cancellationToken);"

        describe true

        code.Line
            $"public {result} {name}({op}Request request, AwsPageOptions options, CancellationToken cancellationToken = default) =>"

        code.In emitBody

    emit $"The pages of {op}, each asked for when it is reached." $"AwsPages<{op}Response>" $"{op}Pages" (fun () ->
        code.Line $"PagesAsync(FunctionalAws.{plan.Name}.Model.service, Bound.{op}, request,"
        emitNext code op paginator input output
        code.Line ", options, cancellationToken);")

    match List.tryHead paginator.ResultKeys |> Option.bind (listAt plan output) with
    | Some(element, expression) ->
        let orEmpty = if expression.Contains "?" then " ?? []" else ""

        emit $"The items of all pages of {op}." $"IAsyncEnumerable<{element}>" $"{op}Items" (fun () ->
            code.Line
                $"ItemsAsync({op}Pages(request, options, cancellationToken), static page => {expression}{orEmpty}, cancellationToken);")
    | None -> ()
