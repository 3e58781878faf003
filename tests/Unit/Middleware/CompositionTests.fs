namespace FunctionalAws.Tests.Middleware

open System.Collections.Generic
open FsCheck.NUnit
open FunctionalAws

/// Middleware under composition is a monoid, as far as anybody can see.
module CompositionTests =

    /// What a middleware may do: note the call before, note the answer after, change the request, call twice, or answer.
    type Step =
        | Before of string
        | After of string
        | Change of string
        | Twice
        | Answer of int

    let private toMiddleware (trace: List<string>) (step: Step) : Middleware =
        fun next call ->
            match step with
            | Before text ->
                trace.Add("before " + text)
                next call
            | After text ->
                task {
                    let! answer = next call
                    trace.Add("after " + text)
                    return answer
                }
            | Change text -> next { call with Request = { call.Request with Path = call.Request.Path + text } }
            | Twice ->
                task {
                    let! _ = next call
                    return! next call
                }
            | Answer status -> task { return Ok(Given.response status []) }

    /// What can be seen from outside: what was noted, what was sent, what came back.
    let private observe (middleware: List<string> -> Middleware) : string list * int =
        let trace = List<string>()

        let innermost: Handler =
            fun call ->
                trace.Add("sent " + call.Request.Path)
                task { return Given.ok }

        match Given.result (middleware trace innermost (Given.call (VirtualTime().Effects))) with
        | Ok answer -> List.ofSeq trace, answer.Status
        | Error _ -> List.ofSeq trace, 0

    [<Property>]
    let ``identity changes nothing on either side`` (step: Step) =
        let plain = observe (fun trace -> toMiddleware trace step)

        observe (fun trace -> Middleware.compose Middleware.identity (toMiddleware trace step)) = plain
        && observe (fun trace -> Middleware.compose (toMiddleware trace step) Middleware.identity) = plain

    [<Property>]
    let ``it does not matter which two are joined first`` (a: Step) (b: Step) (c: Step) =
        let three trace = toMiddleware trace a, toMiddleware trace b, toMiddleware trace c

        let left trace =
            let a, b, c = three trace
            Middleware.compose (Middleware.compose a b) c

        let right trace =
            let a, b, c = three trace
            Middleware.compose a (Middleware.compose b c)

        observe left = observe right

    [<Property(MaxTest = 50)>]
    let ``a list is joined in its order`` (steps: Step list) =
        let steps = List.truncate 6 steps

        let folded trace = steps |> List.map (toMiddleware trace) |> List.fold Middleware.compose Middleware.identity

        observe (fun trace -> Middleware.concat (List.map (toMiddleware trace) steps)) = observe folded
