namespace FunctionalAws.Tests.Middleware

open System.Threading.Tasks
open NUnit.Framework
open FsCheck.NUnit
open FunctionalAws

module TokenBucketTests =

    [<Property>]
    let ``whatever is taken and returned, what is left is what a plain count says`` (steps: int16 list) =
        let bucket = TokenBucket 500
        let mutable left = 500

        steps
        |> List.forall (fun step ->
            let tokens = abs (int step) % 600

            if step < 0s then
                bucket.Return tokens
                left <- min 500 (left + tokens)
                bucket.Available = left
            else
                let taken = bucket.TryTake tokens
                let expected = tokens <= left

                if expected then left <- left - tokens

                taken = expected && bucket.Available = left)

    [<Test>]
    let ``many at once never take more than there is`` () =
        let bucket = TokenBucket 500
        let taken = Array.zeroCreate 8

        Parallel.For(
            0,
            taken.Length,
            fun i ->
                for _ in 1..1000 do
                    if bucket.TryTake 3 then taken[i] <- taken[i] + 3
        )
        |> ignore

        Assert.That(Array.sum taken, Is.EqualTo 498)
        Assert.That(bucket.Available, Is.EqualTo 2)
