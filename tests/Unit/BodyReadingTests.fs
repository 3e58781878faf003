namespace FunctionalAws.Tests

open System
open System.IO
open System.Threading
open NUnit.Framework
open FunctionalAws

module BodyReadingTests =

    let private content = Array.init 1000 byte

    let private run (work: Async<'a>) : 'a = Async.RunSynchronously work

    type private BreakingStream(content: byte[]) =
        inherit MemoryStream(content)

        override this.ReadAsync(target: Memory<byte>, _: CancellationToken) : Tasks.ValueTask<int> =
            if this.Position = this.Length then
                raise (IOException "it was cut")
            else
                Tasks.ValueTask<int>(base.Read(target.Span.Slice(0, min 300 target.Length)))

    type private FullStream() =
        inherit MemoryStream()

        override _.WriteAsync(_: ReadOnlyMemory<byte>, _: CancellationToken) : Tasks.ValueTask =
            raise (IOException "there is no more room")

    [<Test>]
    let ``a body is read and copied, whatever it is made of`` () =
        for body in
            [
                ByteStream.OfBytes content
                ByteStream.OfStream(new OneWayStream(content, 33))
                ByteStream.OfStream(new MemoryStream(content))
            ] do
            Assert.That((run (ByteStream.readAll body) = Ok content), Is.True)

        let target = new MemoryStream()
        Assert.That((run (ByteStream.copyTo target (ByteStream.OfBytes content)) = Ok 1000L), Is.True)
        Assert.That(target.ToArray(), Is.EqualTo content)

    [<Test>]
    let ``what breaks off, and what cannot be written, is an error`` () =
        let failed (result: Result<'a, AwsError>) : string =
            match result with
            | Error(AwsError.Transport { Fault = TransportFault.Broken; Message = message }) -> message
            | other -> $"%A{other}"

        Assert.That(
            failed (run (ByteStream.readAll (ByteStream.OfStream(new BreakingStream(content) :> Stream)))),
            Is.EqualTo "it was cut"
        )

        Assert.That(
            failed (run (ByteStream.copyTo (new FullStream()) (ByteStream.OfBytes content))),
            Does.Contain "there is no more room"
        )

    [<Test>]
    let ``cancelling ends the reading`` () =
        use cancel = new CancellationTokenSource()
        cancel.Cancel()

        Assert.That(
            (fun () ->
                (ByteStream.copyToTask Stream.Null cancel.Token (ByteStream.OfStream(new MemoryStream(content))))
                    .Wait()),
            Throws.InstanceOf<AggregateException>().With.InnerException.InstanceOf<OperationCanceledException>()
        )

    [<Test>]
    let ``progress is told after each piece, and from the start for each reading`` () =
        let seen = ResizeArray<BodyProgress>()
        let body = ByteStream.OfBytes content |> ByteStream.onProgress seen.Add
        Assert.That(body.Length, Is.EqualTo(ValueSome 1000L))
        Assert.That(body.CanReopen)

        for _ in 1..2 do
            seen.Clear()
            use stream = body.Open()
            let buffer = Array.zeroCreate<byte> 300
            let mutable count = -1

            while count <> 0 do
                count <- stream.Read(buffer, 0, 300)

            Assert.That(seen |> Seq.map _.Transferred, Is.EqualTo [ 300L; 600L; 900L; 1000L ])
            Assert.That(seen |> Seq.map _.Total |> Seq.distinct, Is.EqualTo [ Some 1000L ])

    [<Test>]
    let ``a body with progress closes what it is made of`` () =
        let source = new OneWayStream(content, 10)
        let body = ByteStream.OfStream(source) |> ByteStream.onProgress ignore
        Assert.That(body.Length.IsNone)
        Assert.That(body.Open().ReadByte(), Is.EqualTo 0)
        Assert.That(source.IsClosed, Is.False)
        (body :> IDisposable).Dispose()
        Assert.That(source.IsClosed)
