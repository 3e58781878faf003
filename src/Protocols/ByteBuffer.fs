namespace FunctionalAws.Protocols

open System
open System.Buffers
open FunctionalAws

/// <summary>
/// A growing buffer from the shared pool; with no capacity, nothing until it starts anew. Its owner takes the bytes out as a
/// body, or gives them back.
/// </summary>
[<Sealed>]
type internal ByteBuffer(capacity: int) =
    let mutable buffer = if capacity = 0 then Array.Empty() else ArrayPool<byte>.Shared.Rent capacity
    let mutable length = 0

    let grow (minimum: int) : unit =
        let larger = ArrayPool<byte>.Shared.Rent(max (2 * buffer.Length) (length + minimum))
        Buffer.BlockCopy(buffer, 0, larger, 0, length)
        ArrayPool<byte>.Shared.Return buffer
        buffer <- larger

    /// Starts anew, with room for at least so many bytes.
    member _.Rent(capacity: int) : unit =
        buffer <- ArrayPool<byte>.Shared.Rent capacity
        length <- 0

    member _.Length: int = length

    member _.Written: ReadOnlySpan<byte> = ReadOnlySpan(buffer, 0, length)

    /// Room for at least so many bytes; <c>Advance</c> says how many were used.
    member _.GetSpan(minimum: int) : Span<byte> =
        if buffer.Length - length < minimum then grow minimum

        Span(buffer, length, buffer.Length - length)

    member _.Advance(count: int) : unit = length <- length + count

    member _.Append(value: byte) : unit =
        if buffer.Length = length then grow 1

        buffer[length] <- value
        length <- length + 1

    member _.Append(bytes: byte[]) : unit =
        if buffer.Length - length < bytes.Length then grow bytes.Length

        Buffer.BlockCopy(bytes, 0, buffer, length, bytes.Length)
        length <- length + bytes.Length

    member this.Append(bytes: ReadOnlySpan<byte>) : unit =
        bytes.CopyTo(this.GetSpan bytes.Length)
        length <- length + bytes.Length

    /// Forgets what was written from a position on.
    member _.Truncate(position: int) : unit = length <- position

    /// Gives the buffer back unused.
    member _.Release() : unit = ArrayPool<byte>.Shared.Return buffer

    /// The bytes as a body, which owns the buffer from now on.
    member _.ToBody() : Body = Body.Rented(buffer, length)

    interface IBufferWriter<byte> with
        member _.Advance(count: int) : unit = length <- length + count
        member this.GetSpan(sizeHint: int) : Span<byte> = this.GetSpan(max 1 sizeHint)

        member this.GetMemory(sizeHint: int) : Memory<byte> =
            (this.GetSpan(max 1 sizeHint)).Length |> ignore
            Memory(buffer, length, buffer.Length - length)
