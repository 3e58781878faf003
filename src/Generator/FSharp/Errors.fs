/// Writes errors as active patterns.
module FunctionalAws.Generator.FSharp.Errors

open System
open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema
open FunctionalAws.Generator.FSharp.Fields
open FunctionalAws.Generator.FSharp.Types

/// Names of the active patterns of errors.
let private patternName (schema: Schema) : string =
    let name = Naming.pascal schema.Name

    [ "Exception"; "Error"; "Fault" ]
    |> List.tryFind (fun ending -> name.EndsWith(ending, StringComparison.Ordinal) && name.Length > ending.Length)
    |> Option.map (fun ending -> name.Substring(0, name.Length - ending.Length))
    |> Option.defaultValue name

/// The errors as patterns, and the table of the operations.
let errors (plan: Plan) : string =
    let code =
        header plan [
            "System"
            "System.Runtime.CompilerServices"
            "FunctionalAws"
            "FunctionalAws.Schema"
            "FunctionalAws.Protocols"
        ]

    let patterns = plan.Errors |> List.map patternName |> Naming.distinct
    code.Line ""
    code.Line $"/// The errors that {plan.Name}'s model names, as patterns on an error."
    code.Line "[<AutoOpen>]"
    code.Line "module Errors ="

    code.In(fun () ->
        for schema, pattern in List.zip plan.Errors patterns do
            code.Line $"/// {Naming.xml schema.Name}: {Facts.page plan.Model schema.Name}"
            code.Line $"let (|{pattern}|_|) (error: AwsError) : {name plan schema} option ="
            code.In(fun () -> code.Line $"AwsError.tryDetail<{name plan schema}> error")
            code.Line "")

    code.Line "/// The operations, each made when it is first asked for."
    code.Line "[<RequireQualifiedAccess>]"
    code.Line "module internal Bound ="

    code.In(fun () ->
        code.Line "let private readDetail (name: string) (r: ShapeReader) (s: Schema) : obj option ="

        code.In(fun () ->
            code.Line "match name with"

            for schema in plan.Errors do
                code.Line $"| {Naming.literal schema.Name} -> Some({name plan schema}.Read(r, s) :> obj)"

            code.Line "| _ -> None")

        code.Line ""
        code.Line $"let private made: (obj | null)[] = Array.zeroCreate {plan.Operations.Length}"
        code.Line "let private protocol = ServiceOperation.protocolOf Model.service"
        code.Line ""
        code.Line "/// An operation that was made already, or null."
        code.Line "let cached (index: int) : Operation<'input, 'output> | null ="

        code.In(fun () ->
            code.Line "match made[index] with"
            code.Line "| null -> null"
            code.Line "| operation -> Unsafe.As<Operation<'input, 'output>> operation")

        code.Line ""

        code.Line
            "let define (index: int) (name: string) (input: Shape<'input>) (output: Shape<'output>) : Operation<'input, 'output> ="

        code.In(fun () ->
            code.Line "let operation = ServiceOperation.create Model.service protocol name input output readDetail"
            code.Line "made[index] <- operation"
            code.Line "operation"))

    code.ToString()
