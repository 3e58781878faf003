namespace FunctionalAws.Quirks

open System
open System.IO
open System.Security.Cryptography
open System.Threading
open System.Threading.Tasks
open FunctionalAws

/// What Amazon S3 Glacier needs: https://docs.aws.amazon.com/amazonglacier/latest/dev/api-common-request-headers.html
[<RequireQualifiedAccess>]
module internal GlacierQuirks =

    /// The account whose credentials sign is "-".
    let accountId: Quirk =
        Quirk.Input {
            Holds = fun m -> m.Name = "accountId"
            Change = fun texts -> texts.TryAdd("accountId", "-") |> ignore
        }

    /// Every request names the version of the API.
    let version: Quirk =
        Quirk.Request(fun service request -> {
            request with
                Headers = struct ("x-amz-glacier-version", service.ApiVersion) :: request.Headers
        })

    let private chunk = 1 <<< 20

    /// Joins the hashes of neighbours until one is left; one without a neighbour goes up as it is.
    let rec private join (hashes: byte[][]) : byte[] =
        match hashes with
        | [| hash |] -> hash
        | hashes ->
            hashes
            |> Array.chunkBySize 2
            |> Array.map (fun pair -> if pair.Length = 2 then SHA256.HashData(Array.concat pair) else pair[0])
            |> join

    /// The hash of all bytes, and that of the tree over every MiB of them, in hexadecimal.
    let private hashes (stream: Stream) (cancel: CancellationToken) : Task<struct (string * string)> =
        task {
            use whole = IncrementalHash.CreateHash HashAlgorithmName.SHA256
            let leaves = ResizeArray<byte[]>()
            let buffer = Array.zeroCreate chunk
            let mutable count = chunk

            while count = chunk do
                let! read = stream.ReadAtLeastAsync(Memory buffer, chunk, false, cancel)
                count <- read

                if read > 0 || leaves.Count = 0 then
                    whole.AppendData(buffer, 0, read)
                    leaves.Add(SHA256.HashData(ReadOnlySpan(buffer, 0, read)))

            return
                struct (Convert.ToHexStringLower(whole.GetHashAndReset()),
                        Convert.ToHexStringLower(join (leaves.ToArray())))
        }

    let private tryOpen (body: Body) : Stream voption =
        match body with
        | Body.Empty -> ValueSome Stream.Null
        | Body.Bytes bytes -> ValueSome(new MemoryStream(bytes.ToArray(), false))
        | Body.Rented(buffer, length) -> ValueSome(new MemoryStream(buffer, 0, length, false))
        | Body.Stream stream when stream.CanReopen -> ValueSome(stream.Open())
        | Body.Stream _ -> ValueNone

    /// A body over a stream of the caller's opens that one each time, at its start again: it stays open.
    let private close (body: Body) (stream: Stream) : unit =
        match body with
        | Body.Stream source ->
            let again = source.Open()

            if not (obj.ReferenceEquals(stream, again)) then
                stream.Dispose()
                again.Dispose()
        | _ -> stream.Dispose()

    /// <summary>An archive and its parts are sent with two hashes, which the caller may give. A body that can be read only
    /// once is sent as it is.
    /// https://docs.aws.amazon.com/amazonglacier/latest/dev/checksum-calculations.html</summary>
    let treeHash: Quirk =
        Quirk.Around
            {
                new Around() with
                    member _.Send _ next call =
                        let headers = call.Request.Headers

                        let missing (name: string) (value: string) : Header list =
                            if (Header.tryFind name headers).IsSome then [] else [ struct (name, value) ]

                        match tryOpen call.Request.Body with
                        | ValueNone -> next call
                        | ValueSome stream ->
                            task {
                                let! struct (whole, tree) = hashes stream call.Cancel

                                close call.Request.Body stream

                                return!
                                    next {
                                        call with
                                            Request = {
                                                call.Request with
                                                    Headers =
                                                        missing "x-amz-content-sha256" whole
                                                        @ missing "x-amz-sha256-tree-hash" tree
                                                        @ headers
                                            }
                                    }
                            }
            }
