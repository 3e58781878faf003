namespace FunctionalAws.Tests.Middleware

open NUnit.Framework
open FunctionalAws
open FunctionalAws.Tests

/// A function passes the trace of its invocation on.
module TraceIdTests =

    let private trace = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1"
    let private inLambda = [ "AWS_LAMBDA_FUNCTION_NAME", "f"; "_X_AMZN_TRACE_ID", trace ]

    /// The headers of that name which a call is sent with.
    let private sent (variables: (string * string) list) (headers: Header list) : string list =
        let handler, calls = Given.answers [ Given.ok ]
        let call = Given.call Effects.real
        let call = { call with Request = { call.Request with Headers = headers } }

        let middleware =
            TraceId.tryAdd (FakeEnvironment(variables, [])).Environment
            |> Option.defaultValue Middleware.identity

        middleware handler call |> Given.result |> ignore

        [
            for struct (name, value) in calls[0].Request.Headers do
                if name.ToLowerInvariant() = "x-amzn-trace-id" then value
        ]

    [<Test>]
    let ``in a function the trace goes with every call`` () = Assert.That(sent inLambda [], Is.EqualTo [ trace ])

    [<Test>]
    let ``elsewhere, and without a trace, nothing does`` () =
        Assert.That(sent [ "_X_AMZN_TRACE_ID", trace ] [], Is.Empty)
        Assert.That(sent [ "AWS_LAMBDA_FUNCTION_NAME", "f" ] [], Is.Empty)

    [<Test>]
    let ``a trace of the caller's stays`` () =
        Assert.That(sent inLambda [ struct ("x-amzn-trace-id", "mine") ], Is.EqualTo [ "mine" ])

    [<Test>]
    let ``what a header cannot carry is encoded`` () =
        let variables = [ "AWS_LAMBDA_FUNCTION_NAME", "f"; "_X_AMZN_TRACE_ID", "first\nsecond é {\"a\":[1]}" ]
        Assert.That(sent variables [], Is.EqualTo [ "first%0Asecond%20%C3%A9%20{\"a\":[1]}" ])
