/// Writes the types of shapes, and of requests and answers.
module FunctionalAws.Generator.CSharp.Types

open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema
open FunctionalAws.Generator.CSharp.Names
open FunctionalAws.Generator.CSharp.Members

let private emitEnum (plan: Plan) (code: Code) (schema: Schema) : unit =
    let typeName = name plan schema
    let values = List.ofArray schema.Traits.Values

    let cases =
        values
        |> List.map Naming.caseName
        |> List.map (fun case ->
            if case = typeName || case = "Value" || case = "Read" then
                case + "Value"
            else
                case)
        |> Naming.distinct

    summary code $"{Naming.xml schema.Name}: one of {values.Length} known values, or another."
    code.Line "/// <param name=\"Value\">The value on the wire.</param>"

    block code $"public readonly record struct {typeName}(string Value)" (fun () ->
        for case, value in List.zip cases values do
            summary code $"<c>{Naming.xml value}</c>"
            code.Line $"public static {typeName} {case} => new({Naming.literal value});"

        summary code "A value by its text."
        code.Line $"public static implicit operator {typeName}(string value) => new(value);"
        code.Line "/// <inheritdoc/>"
        code.Line "public override string ToString() => Value;"

        block code $"internal static {typeName} Read(ShapeReader r, Member m)" (fun () ->
            code.Line "var unknown = \"\";"
            code.Line "var position = r.Choice(m, ref unknown);"
            code.Line "return new(position >= 0 ? m.Target.Traits.Values[position] : unknown);"))

    code.Line ""

let private emitUnion (plan: Plan) (code: Code) (schema: Schema) : unit =
    let typeName = name plan schema
    // Within a union everything may be sent.
    let sent = true
    let cases = Plan.cases schema

    let members =
        List.zip (List.ofArray schema.Members) (fields typeName schema)
        |> List.filter (fun (m, _) -> List.contains m cases)

    // A case may be called as its type is, which it then hides.
    let caseType (m: Member) : string =
        match Plan.kindOf m with
        | Kind.Enum target
        | Kind.Structure target
        | Kind.Union target when members |> List.exists (fun (_, case) -> case = name plan target) ->
            "Self." + name plan target
        | _ -> typeOf plan sent m

    let what =
        if schema.Traits.IsEventStream then
            "an event, one of these"
        else
            "exactly one of its members"

    summary code $"{Naming.xml schema.Name}: {what}. {Facts.page plan.Model schema.Name}"

    block code $"public abstract record {typeName}" (fun () ->
        code.Line $"private {typeName}() {{ }}"

        for m, case in members do
            summary code (facts m case)
            code.Line "/// <param name=\"Value\">The member's value.</param>"
            code.Line $"public sealed record {case}({caseType m} Value) : {typeName};"

        summary code "A member that the model does not know."
        code.Line "/// <param name=\"Name\">Its name on the wire.</param>"
        code.Line "/// <param name=\"Value\">Its value.</param>"
        code.Line $"public sealed record Unknown(string Name, AwsDocument Value) : {typeName};"

        for case in plan.Source.Implicit |> Map.tryFind schema.Name |> Option.defaultValue [] do
            let m, _ = members |> List.find (fun (m, _) -> m.Name = case)
            summary code $"A <c>{case}</c>."
            code.Line $"public static implicit operator {typeName}({caseType m} value) => new {case}(value);"

        block code $"internal static void Write(ShapeWriter w, Shape s, {typeName} x)" (fun () ->
            code.Line "var ms = s.Members;"

            block code "switch (x)" (fun () ->
                for m, case in members do
                    code.Line $"case {case} v:"

                    code.In(fun () ->
                        code.Line "{"
                        code.In(fun () -> emitWrite plan code sent 0 "w" $"ms[{m.Index}]" m "v.Value")
                        code.In(fun () -> code.Line "break;")
                        code.Line "}")

                code.Line "case Unknown v: w.Unknown(v.Name, v.Value.Core); break;"))

        block code $"internal static {typeName} Read(ShapeReader r, Shape s)" (fun () ->
            code.Line "var ms = s.Members;"
            code.Line $"{typeName}? result = null;"
            code.Line "int next;"

            block code "while ((next = r.Next(s)) >= 0)" (fun () ->
                block code "switch (next)" (fun () ->
                    for m, case in members do
                        code.Line $"case {m.Index}:"

                        code.In(fun () ->
                            code.Line "{"

                            code.In(fun () ->
                                emitRead plan code true 0 "r" $"ms[{m.Index}]" m (fun value ->
                                    code.Line $"result = new {case}({value});")

                                code.Line "break;")

                            code.Line "}")

                    code.Line "default: result = new Unknown(r.UnknownName, new AwsDocument(r.Document())); break;"))

            code.Line "return result ?? new Unknown(\"\", AwsDocument.Null);"))

    code.Line ""

let private emitStructure
    (plan: Plan)
    (code: Code)
    (sent: bool)
    (typeName: string)
    (title: string)
    (schema: Schema option)
    : unit =
    let members =
        match schema with
        | Some schema -> List.zip (List.ofArray schema.Members) (fields typeName schema)
        | None -> []

    let isException = schema |> Option.exists isError
    let parent = if isException then $" : {plan.Name}Exception" else ""
    summary code title

    block code $"public sealed class {typeName}{parent}" (fun () ->
        for m, field in members do
            summary code (facts m (Naming.xml m.Name))
            let t = typeOf plan sent m

            if isException then
                code.Line(
                    if isEmptyList sent m then
                        $"public {t} {field} {{ get; init; }} = [];"
                    else
                        $"public {t}? {field} {{ get; init; }}"
                )
            elif isAlways sent m then
                if sent then code.Line $"public required {t} {field} {{ get; set; }}"
                elif isValueType m then code.Line $"public {t} {field} {{ get; init; }}"
                else code.Line $"public required {t} {field} {{ get; init; }}"
            elif isEmptyList sent m then
                code.Line $"public {t} {field} {{ get; init; }} = [];"
            elif sent then
                code.Line $"public {t}? {field} {{ get; set; }}"
            else
                code.Line $"public {t}? {field} {{ get; init; }}"

        if not isException then
            block code $"internal static void Write(ShapeWriter w, Shape s, {typeName} x)" (fun () ->
                if not members.IsEmpty then
                    code.Line "var ms = s.Members;"
                    emitWriteMembers plan code sent members)

        block code $"internal static {typeName} Read(ShapeReader r, Shape s)" (fun () ->
            if members.IsEmpty then
                code.Line "while (r.Next(s) >= 0) { }"
                code.Line $"return new {typeName}();"
            else
                code.Line "var ms = s.Members;"
                emitReadMembers plan code sent typeName members))

    code.Line ""

/// The types that are not an operation's own.
let shapes (plan: Plan) : string =
    let code = header plan
    summary code $"An error that {plan.Name} answered with."
    code.Line $"public class {plan.Name}Exception : AwsServiceException;"
    code.Line ""

    for schema in List.concat plan.Groups do
        if schema.Type = ShapeType.String then
            emitEnum plan code schema
        elif Plan.isUnion schema then
            emitUnion plan code schema
        else
            emitStructure
                plan
                code
                (plan.Sent.Contains schema.Name)
                (name plan schema)
                $"{Naming.xml schema.Name}: {Facts.page plan.Model schema.Name}"
                (Some schema)

    code.ToString()

/// The operations' requests and answers.
let operations (plan: Plan) : string =
    let code = header plan

    for operation in plan.Operations do
        let op = operation.Model.Name
        let page = Facts.page plan.Model op
        emitStructure plan code true (op + "Request") $"What {op} takes: {page}" operation.Input
        emitStructure plan code false (op + "Response") $"What {op} answers: {page}" operation.Output

    code.ToString()
