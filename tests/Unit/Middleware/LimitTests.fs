namespace FunctionalAws.Tests.Middleware

open System
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

module LimitTests =

    let private effects = VirtualTime().Effects

    /// A handler whose answers come when the test gives them, in the order of the calls.
    let private held () =
        let waiting = Queue<TaskCompletionSource<Result<HttpResponse, AwsError>>>()

        let handler: Handler =
            fun _ ->
                let answer = TaskCompletionSource<_>()
                waiting.Enqueue answer
                answer.Task

        handler, waiting

    [<Test>]
    let ``clients that share a bound have no more calls in flight than it allows`` () =
        task {
            let limit = Limit.concurrency 2
            let handler, waiting = held ()
            let one, other = limit handler, limit handler
            let calls = [ for client in [ one; other; one; other ] -> client (Given.call effects) ]
            Assert.That(waiting.Count, Is.EqualTo 2)

            // A call that fails leaves its place as one that succeeds does.
            waiting.Dequeue().SetResult(Error(Given.error "Failed" 400))
            let! _ = calls[0]
            Assert.That(SpinWait.SpinUntil((fun () -> waiting.Count = 2), 5000))

            while waiting.Count > 0 do
                waiting.Dequeue().SetResult Given.ok
                do! Task.Delay 20

            let! results = Task.WhenAll calls
            Assert.That(results |> Array.filter _.IsOk |> Array.length, Is.EqualTo 3)
        }

    [<Test>]
    let ``who waits can leave, and takes no place`` () =
        task {
            use cancel = new CancellationTokenSource()
            let handler, waiting = held ()
            let client = Limit.concurrency 1 handler
            let first = client (Given.call effects)
            let second = client { Given.call effects with Cancel = cancel.Token }
            cancel.Cancel()
            let! _ = Task.WhenAny(second, Task.Delay 5000)
            Assert.That(second.IsCanceled)
            waiting.Dequeue().SetResult Given.ok
            let! _ = first
            let third = client (Given.call effects)
            Assert.That(waiting.Count, Is.EqualTo 1)
            waiting.Dequeue().SetResult Given.ok
            let! result = third
            Assert.That(result.IsOk)
        }

    [<Test>]
    let ``none at a time is a mistake`` () =
        Assert.Throws<ArgumentException>(fun () -> Limit.concurrency 0 |> ignore) |> ignore
