namespace FunctionalAws

open System
open System.IO
open System.Buffers
open System.Threading
open System.Threading.Tasks

/// <summary>
/// What the stream of an answer's body raises when what it reads is not what the service has sent. A stream has no other
/// way to say so; <c>ByteStream.readAll</c> and <c>ByteStream.copyTo</c> answer with the error itself.
/// </summary>
[<Sealed>]
type AwsBodyException(error: AwsError) =
    inherit IOException(AwsError.explain error)

    /// What is wrong.
    member _.Error: AwsError = error

/// How far a body has come.
[<Struct>]
type BodyProgress = {
    /// The bytes that have passed. A body that is sent again starts again.
    Transferred: int64
    /// The bytes of the whole body, when that is known.
    Total: int64 option
}

[<Sealed>]
type private ProgressStream(source: Stream, total: int64 option, report: BodyProgress -> unit) =
    inherit WatchedStream(source)
    let mutable transferred = 0L

    override _.Watch(bytes: ReadOnlySpan<byte>) : unit =
        if not bytes.IsEmpty then
            transferred <- transferred + int64 bytes.Length
            report { Transferred = transferred; Total = total }

/// Reading bodies to their ends, with errors as values; and watching them pass.
[<RequireQualifiedAccess; CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module ByteStream =

    let private broken (message: string) : AwsError =
        AwsError.Transport { Fault = TransportFault.Broken; Endpoint = "the service"; Message = message }

    let private errorOf (what: string) (error: exn) : AwsError =
        match error with
        | :? AwsBodyException as known -> known.Error
        | error -> broken (String.Concat(what, error.Message))

    /// <summary>As <c>copyTo</c>, as a task.</summary>
    let copyToTask (target: Stream) (cancel: CancellationToken) (body: ByteStream) : Task<Result<int64, AwsError>> =
        task {
            use source = body.Open()
            let buffer = ArrayPool<byte>.Shared.Rent 131072
            let mutable copied = 0L
            let mutable count = -1
            let mutable failure: AwsError voption = ValueNone

            try
                while count <> 0 && failure.IsNone do
                    try
                        let! read = source.ReadAsync(Memory buffer, cancel)
                        count <- read
                    with error when not cancel.IsCancellationRequested ->
                        failure <- ValueSome(errorOf "" error)

                    if failure.IsNone && count > 0 then
                        try
                            do! target.WriteAsync(ReadOnlyMemory(buffer, 0, count), cancel)
                            copied <- copied + int64 count
                        with error when not cancel.IsCancellationRequested ->
                            failure <- ValueSome(errorOf "what was read cannot be written: " error)
            finally
                ArrayPool<byte>.Shared.Return buffer

            return
                match failure with
                | ValueSome error -> Error error
                | ValueNone -> Ok copied
        }

    /// <summary>
    /// Copies a body to a stream, piece by piece, and says how many bytes it had. A body that breaks off, or whose checksum
    /// is not the one that the service has sent, is an error; the target then has a part of it.
    /// </summary>
    let copyTo (target: Stream) (body: ByteStream) : Async<Result<int64, AwsError>> =
        Aws.asAsync (fun cancel -> copyToTask target cancel body)

    /// <summary>
    /// Reads a body into memory. One that breaks off, or whose checksum is not the one that the service has sent, is an
    /// error.
    /// </summary>
    let readAll (body: ByteStream) : Async<Result<byte[], AwsError>> =
        Aws.asAsync (fun cancel ->
            task {
                use target = new MemoryStream(int (ValueOption.defaultValue 0L body.Length))
                let! copied = copyToTask target cancel body
                return Result.map (fun _ -> target.ToArray()) copied
            })

    /// <summary>
    /// The same body, which reports how far it has come after each piece that passes, on its way out or back. The function
    /// is called while the bytes wait.
    /// </summary>
    let onProgress (report: BodyProgress -> unit) (body: ByteStream) : ByteStream =
        let total = ValueOption.toOption body.Length
        ByteStream.Over(body, body.Length, (fun source -> new ProgressStream(source, total, report)))
