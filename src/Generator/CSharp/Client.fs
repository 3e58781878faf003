/// Writes the client.
module FunctionalAws.Generator.CSharp.Client

open System
open FunctionalAws
open FunctionalAws.Generator
open FunctionalAws.Schema
open FunctionalAws.Generator.CSharp.Names
open FunctionalAws.Generator.CSharp.Waiters
open FunctionalAws.Generator.CSharp.Pages

/// The client.
let client (plan: Plan) : string =
    let code = header plan
    let typeName = plan.Name + "Client"

    let restful =
        plan.Model.Protocols
        |> Array.exists (fun protocol -> protocol.StartsWith("rest", StringComparison.Ordinal))

    let waitersOf (op: string) : (string * WaiterModel) list =
        plan.Source.Waiters |> Map.toList |> List.filter (fun (_, waiter) -> waiter.Operation = op)

    block code "internal static class Bound" (fun () ->
        block code "private static object? ReadDetail(string name, ShapeReader r, Shape s) => name switch" (fun () ->
            for schema in plan.Errors do
                code.Line $"{Naming.literal schema.Name} => Self.{name plan schema}.Read(r, s),"

            code.Line "_ => null,")

        code.Line ";"

        for operation in plan.Operations do
            let op = operation.Model.Name
            let t = $"{op}Request, {op}Response"

            code.Line $"private static Operation<{t}>? made{op};"

            code.Line
                $"internal static Operation<{t}> {op} => made{op} ??= Interop.Define<{t}>(FunctionalAws.{plan.Name}.Model.service, \"{op}\", {op}Request.Write, {op}Request.Read, {op}Response.Write, {op}Response.Read, ReadDetail);"

            for waiterName, waiter in waitersOf op do
                emitWaiter plan code waiterName waiter)

    code.Line ""
    let title = Naming.xml (plan.Model.Metadata "serviceFullName")
    let version = plan.Model.Metadata "apiVersion"
    summary code $"{title}, API version {version}. A client is thread-safe and cheap; connections are shared."

    block code $"public sealed partial class {typeName} : AwsClient" (fun () ->
        summary code "A client of the environment's settings: variables, then the shared configuration files."
        code.Line $"public {typeName}() : base(new AwsClientOptions()) {{ }}"
        code.Line ""
        summary code "A client of the given settings; the environment gives what they leave out."
        code.Line $"public {typeName}(AwsClientOptions options) : base(options) {{ }}"

        for operation in plan.Operations do
            let op = operation.Model.Name
            code.Line ""
            summary code $"{op}: {Facts.page plan.Model op}"
            code.Line "/// <param name=\"request\">The request.</param>"
            code.Line "/// <param name=\"cancellationToken\">Ends the call early.</param>"
            code.Line "/// <exception cref=\"AwsException\">The call failed; the types under it say how.</exception>"

            code.Line
                $"public Task<{op}Response> {op}Async({op}Request request, CancellationToken cancellationToken = default) => CallAsync(Bound.{op}, request, cancellationToken);"

            if restful then
                code.Line ""

                summary
                    code
                    $"A URL that makes the call {op} when it is fetched, for as long as given: 1 second to 7 days."

                code.Line "/// <param name=\"request\">The request.</param>"
                code.Line "/// <param name=\"expires\">How long the URL works.</param>"
                code.Line "/// <param name=\"cancellationToken\">Ends the call early.</param>"

                code.Line
                    $"public Task<Uri> Presign{op}Async({op}Request request, TimeSpan expires, CancellationToken cancellationToken = default) => PresignAsync(Bound.{op}, request, expires, cancellationToken);"

            for waiterName, waiter in waitersOf op do
                let emitMethod (optionsDoc: string option) (parameter: string) (argument: string) : unit =
                    code.Line ""

                    summary
                        code
                        $"Waits for {waiterName}: asks {op} again and again, from every {waiter.Delay} s on, for at most {waiter.Delay * float waiter.MaxAttempts} s."

                    code.Line "/// <param name=\"request\">What to ask; it is not changed.</param>"
                    optionsDoc |> Option.iter code.Line
                    code.Line "/// <param name=\"cancellationToken\">Ends the wait early.</param>"

                    code.Line
                        "/// <returns>The answer that ended the wait; null when that was an error, as of what is gone.</returns>"

                    code.Line
                        "/// <exception cref=\"AwsWaitException\">It cannot come any more, or did not come in time.</exception>"

                    code.Line
                        $"public Task<{op}Response?> WaitUntil{waiterName}Async({op}Request request, {parameter}CancellationToken cancellationToken = default) => WaitAsync(Bound.{op}, Bound.Until{waiterName}, request, {argument}, cancellationToken);"

                emitMethod None "" "AwsWaitOptions.Default"

                emitMethod
                    (Some "/// <param name=\"options\">Another pace, or the pause between two attempts.</param>")
                    "AwsWaitOptions options, "
                    "options"

            match plan.Source.Paginators.TryFind op, operation.Input, operation.Output with
            | Some paginator, Some input, Some output -> emitPages plan code op paginator input output
            | _ -> ())

    code.ToString()
