namespace FunctionalAws

open System

/// Version 4 UUIDs of strong randomness, which the system is asked for in bulk: a question for each takes longer than
/// signing does.
[<AbstractClass; Sealed>]
type internal RandomIds =
    [<ThreadStatic; DefaultValue>]
    static val mutable private bytes: byte[] | null

    [<ThreadStatic; DefaultValue>]
    static val mutable private used: int

    /// A fresh UUID.
    static member Next() : string =
        let bytes =
            match RandomIds.bytes with
            | null ->
                let bytes = Array.zeroCreate 1024
                RandomIds.bytes <- bytes
                RandomIds.used <- bytes.Length
                bytes
            | bytes -> bytes

        if RandomIds.used = bytes.Length then
            Security.Cryptography.RandomNumberGenerator.Fill(Span bytes)
            RandomIds.used <- 0

        let id = Span(bytes, RandomIds.used, 16)
        RandomIds.used <- RandomIds.used + 16
        // the version and the variant, https://www.rfc-editor.org/rfc/rfc9562#section-5.4
        id[6] <- (id[6] &&& 0x0Fuy) ||| 0x40uy
        id[8] <- (id[8] &&& 0x3Fuy) ||| 0x80uy
        Guid(Span.op_Implicit id, true).ToString()
