namespace FunctionalAws.Faults.Tests

open System
open System.Threading.Tasks
open NUnit.Framework
open FunctionalAws

/// Every fault of the table: what the caller sees, how many attempts there were, and what was done.
[<Parallelizable(ParallelScope.All)>]
module FaultTests =

    let private server = lazy ServerProcess.Start()

    [<OneTimeTearDown>]
    let stop () : unit = if server.IsValueCreated then (server.Value :> IDisposable).Dispose()

    let private protocolOf (fault: NamedFault) : HttpProtocol =
        match fault.Place with
        | Place.Http2 _ -> HttpProtocol.Http2
        | _ -> HttpProtocol.Http1

    /// Over a connection that has served a call before, as most have.
    let private warmed (fault: NamedFault) (transport: Transport) : Task<Session> =
        task {
            let session = Caller.session server.Value fault transport

            if Caller.isCounted fault then
                let connection = Session.connectTo (Courier.model fault.Protocol) session
                let! answer = Async.StartImmediateAsTask(Connection.call "Count" Document.empty connection)
                Assert.That(answer.IsOk)

            return session
        }

    let private isUnseen (fault: NamedFault) : bool =
        match fault.Place with
        | Place.Http2(Fault2.GoodbyeUnseen | Fault2.ResetStream 7) -> true
        | _ -> false

    let private meet (fault: NamedFault) (operation: string) (until: int option) =
        task {
            let pauses = ResizeArray<TimeSpan>()

            let transport = HttpTransport.create { Caller.settings server.Value with Protocol = protocolOf fault }

            let! session = warmed fault transport
            let case = Guid.NewGuid().ToString "N"
            let session = session |> Session.withEffects (Caller.quick pauses)
            let! struct (sees, attempts, explained) = Caller.call session fault operation case until
            let! counted = server.Value.CountAsync case

            let what = $"{operation}: {explained}"

            if Caller.isCounted fault then
                Assert.That(counted.Attempts, Is.EqualTo attempts, what + " (the server's count of attempts)")

                // Nothing is sent again behind the caller's back, unless the server said that it has not looked at it.
                if not (isUnseen fault) then
                    Assert.That(counted.Requests, Is.EqualTo attempts, what + " (requests)")

                Assert.That(counted.Done, Is.LessThanOrEqualTo attempts, what + " (done)")

                if sees = Sees.Answer then
                    Assert.That(counted.Done, Is.GreaterThanOrEqualTo 1, what + ": said to be done, and was not")

            return struct (sees, attempts, counted, what)
        }

    let private isText (operation: string) : bool = operation = "Put"

    [<TestCaseSource(typeof<FaultNames>, "All")>]
    let ``fault`` (name: string) : Task =
        task {
            let fault = Faults.find name

            // It stays, and the call may be made twice.
            let! struct (sees, attempts, _, what) = meet fault fault.Operation None
            Assert.That(sees, Is.EqualTo fault.Sees, what)
            Assert.That(attempts, Is.EqualTo fault.MostAttempts, what)

            // It passes after the first attempt.
            if Caller.isCounted fault && isText fault.Operation then
                let! struct (sees, attempts, _, what) = meet fault fault.Operation (Some 1)
                let again = fault.Again <> Again.Never
                Assert.That(sees, Is.EqualTo(if again then Sees.Answer else fault.Sees), what)
                Assert.That(attempts, Is.EqualTo(if again then 2 else 1), what)

            // The call must not be made twice; one of these has no body.
            if isText fault.Operation && fault.Protocol <> "json" then
                for operation in [ "Add"; "Ring" ] do
                    let! struct (sees, attempts, counted, what) = meet fault operation None
                    Assert.That(sees, Is.EqualTo fault.Sees, what)

                    Assert.That(
                        attempts,
                        Is.EqualTo(if fault.Again = Again.Always then fault.MostAttempts else 1),
                        what
                    )

                    if fault.Again <> Again.Always then
                        Assert.That(counted.Done, Is.LessThanOrEqualTo 1, what + ": done twice")
        }
