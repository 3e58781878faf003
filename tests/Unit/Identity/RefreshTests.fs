namespace FunctionalAws.Tests

open System
open System.Threading
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// One refresh at a time, in the background first, and then while callers wait.
module RefreshTests =

    /// A source that answers when it is told to, and counts.
    [<Sealed>]
    type private Source(clock: Provided.Clock, life: TimeSpan option) =
        let mutable count = 0
        let mutable gate = TaskCompletionSource TaskCreationOptions.RunContinuationsAsynchronously

        member _.Count: int = Volatile.Read &count
        member val Problem: string option = None with get, set
        member _.Open() : unit = gate.TrySetResult() |> ignore

        member _.Close() : unit = gate <- TaskCompletionSource TaskCreationOptions.RunContinuationsAsynchronously

        member this.Provider: CredentialProvider =
            fun _ ->
                task {
                    let number = Interlocked.Increment &count
                    do! gate.Task

                    return
                        match this.Problem with
                        | Some problem -> Error(AwsError.Credentials problem)
                        | None ->
                            Ok(
                                Some {
                                    Credentials.create $"K{number}" "secret" with
                                        Expiration = life |> Option.map (fun life -> clock.Now + life)
                                }
                            )
                }

    let private hour = Some(TimeSpan.FromHours 1.0)

    let private remembered (clock: Provided.Clock) (source: Source) : CredentialProvider =
        Providers.remember (fun () -> clock.Now) source.Provider

    let private keyOf (provider: CredentialProvider) : string = (Provided.ask provider |> Provided.found).AccessKeyId

    /// Waits for what happens in the background.
    let private eventually (condition: unit -> bool) : unit =
        Assert.That(SpinWait.SpinUntil(condition, TimeSpan.FromSeconds 10.0), "it never happened")

    let private callers (provider: CredentialProvider) : Task<Result<Credentials option, AwsError>>[] =
        Array.init 1000 (fun _ ->
            Task.Run<Result<Credentials option, AwsError>>(fun () -> provider CancellationToken.None))

    [<Test>]
    let ``a thousand callers and an expiring credential make one refresh`` () =
        let clock = Provided.Clock()
        let source = Source(clock, hour)
        let provider = remembered clock source
        source.Open()
        Assert.That(keyOf provider, Is.EqualTo "K1")

        clock.Move 55.0
        source.Close()
        let waiting = callers provider
        eventually (fun () -> source.Count = 2)
        Thread.Sleep 50
        Assert.That(waiting |> Array.forall (fun task -> not task.IsCompleted), "somebody did not wait")
        source.Open()
        let answers = (Task.WhenAll waiting).Result |> Array.map (fun answer -> (Provided.found answer).AccessKeyId)
        Assert.That(answers, Is.All.EqualTo "K2")
        Assert.That(source.Count, Is.EqualTo 2)

    [<Test>]
    let ``a thousand first callers make one search`` () =
        let clock = Provided.Clock()
        let source = Source(clock, hour)
        let waiting = callers (remembered clock source)
        eventually (fun () -> source.Count = 1)
        source.Open()
        Assert.That((Task.WhenAll waiting).Result |> Array.forall Result.isOk)
        Assert.That(source.Count, Is.EqualTo 1)

    [<Test>]
    let ``from 15 minutes before the end nobody waits, and one refresh is under way`` () =
        let clock = Provided.Clock()
        let source = Source(clock, hour)
        let provider = remembered clock source
        source.Open()
        keyOf provider |> ignore

        clock.Move 44.9
        keyOf provider |> ignore
        Assert.That(source.Count, Is.EqualTo 1)

        clock.Move 0.2
        source.Close()

        for _ in 1..10 do
            Assert.That(keyOf provider, Is.EqualTo "K1")

        Assert.That(source.Count, Is.EqualTo 2)
        source.Open()
        eventually (fun () -> keyOf provider = "K2")
        Assert.That(source.Count, Is.EqualTo 2)

    [<Test>]
    let ``a refresh that fails early is tried again later, and told in the last 10 minutes`` () =
        let clock = Provided.Clock()
        let source = Source(clock, hour)
        let provider = remembered clock source
        source.Open()
        keyOf provider |> ignore
        source.Problem <- Some "out of order"

        clock.Move 46.0
        Assert.That(keyOf provider, Is.EqualTo "K1")
        eventually (fun () -> source.Count = 2)
        Thread.Sleep 20
        Assert.That(keyOf provider, Is.EqualTo "K1")
        Assert.That(source.Count, Is.EqualTo 2, "it is not asked again at once")
        clock.Move 1.1
        Assert.That(keyOf provider, Is.EqualTo "K1")
        eventually (fun () -> source.Count = 3)

        clock.Move 4.0
        Thread.Sleep 20
        Assert.That(Provided.ask provider |> Provided.problem, Is.EqualTo "out of order")
        source.Problem <- None
        Assert.That(keyOf provider, Does.StartWith "K")
        Assert.That(keyOf provider, Is.Not.EqualTo "K1")

    [<Test>]
    let ``what does not expire is found once`` () =
        let clock = Provided.Clock()
        let source = Source(clock, None)
        let provider = remembered clock source
        source.Open()
        keyOf provider |> ignore
        clock.Move 1e6
        Assert.That(keyOf provider, Is.EqualTo "K1")
        Assert.That(provider CancellationToken.None, Is.SameAs(provider CancellationToken.None))

    [<Test>]
    let ``what is short-lived is kept for a while all the same`` () =
        let clock = Provided.Clock()
        let source = Source(clock, Some(TimeSpan.FromMinutes 8.0))
        let provider = remembered clock source
        source.Open()
        keyOf provider |> ignore
        clock.Move 1.9
        keyOf provider |> ignore
        Assert.That(source.Count, Is.EqualTo 1)
        clock.Move 0.2
        Assert.That(keyOf provider, Is.EqualTo "K2")

    [<Test>]
    let ``what has expired already is refused`` () =
        let clock = Provided.Clock()
        let source = Source(clock, Some(TimeSpan.FromMinutes -1.0))
        source.Open()
        let problem = remembered clock source |> Provided.ask |> Provided.problem
        Assert.That(problem, Does.Contain "expired")
        Assert.That(problem, Does.Contain "2029-12-31T23:59:00Z")

    [<Test>]
    let ``a caller who gives up does not end it for the others`` () =
        let clock = Provided.Clock()
        let source = Source(clock, hour)
        let provider = remembered clock source
        use cancel = new CancellationTokenSource()
        let impatient = provider cancel.Token
        let patient = provider CancellationToken.None
        cancel.Cancel()
        Assert.ThrowsAsync<TaskCanceledException>(fun () -> impatient :> Task) |> ignore
        source.Open()
        Assert.That((Provided.found patient.Result).AccessKeyId, Is.EqualTo "K1")

    [<Test>]
    let ``a source that raises is asked again`` () =
        let clock = Provided.Clock()
        let mutable count = 0

        let provider =
            Providers.remember (fun () -> clock.Now) (fun _ ->
                count <- count + 1

                if count = 1 then
                    failwith "a bug"
                else
                    Task.FromResult(Ok(Some(Credentials.create "a" "b"))))

        Assert.That(Func<obj>(fun () -> Provided.ask provider), Throws.Exception)
        Assert.That(keyOf provider, Is.EqualTo "a")
