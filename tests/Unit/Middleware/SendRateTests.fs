namespace FunctionalAws.Tests.Middleware

open System
open System.Threading.Tasks
open NUnit.Framework
open FsCheck
open FsCheck.NUnit
open FunctionalAws

module SendRateTests =

    /// What botocore's adaptive mode allows, as its own code says: seconds since the start, whether the answer throttled,
    /// and the rate from then on.
    let private recorded: (float * bool * float) list = [
        0.1, false, 0.500000000
        0.2, false, 0.500000000
        0.5, false, 0.500000000
        0.55, false, 0.500000000
        0.6, false, 0.500000000
        1.3, false, 0.878800000
        1.35, false, 0.984150000
        1.45, false, 1.219450000
        2.15, true, 2.486400000
        2.2, true, 1.740480000
        2.9, false, 2.426556832
        3.0, false, 2.454404679
        3.05, false, 2.464300808
        3.1, false, 2.471911742
        3.4, false, 2.486388238
        3.7, false, 2.494197690
        3.75, false, 2.499401081
        3.85, false, 2.515852276
        3.9, false, 2.527700080
        4.6, false, 3.125623794
        4.9, true, 2.187936656
        4.95, false, 2.289882062
        5.65, false, 3.048218449
        5.7, false, 3.066606812
        5.8, false, 3.094172130
        6.5, false, 3.133636767
        6.55, false, 3.138927148
        7.25, false, 3.552093182
        7.95, false, 4.725040906
        8.25, false, 4.145008181
        8.3, false, 4.145008181
        8.4, false, 4.145008181
        8.45, false, 4.145008181
        9.15, true, 2.530150573
        9.25, true, 1.771105401
        9.35, false, 1.940579062
        9.65, false, 2.294721791
        9.75, false, 2.369343283
        10.45, false, 2.530128549
        10.5, false, 2.530151256
        11.2, false, 2.674501811
        11.3, false, 2.744271150
        12.0, false, 3.912691345
        12.1, false, 4.036873281
        12.15, false, 4.036873281
        12.85, false, 7.800940647
        13.55, false, 3.681474931
        13.65, false, 3.681474931
        13.75, false, 3.681474931
        13.8, false, 3.681474931
        14.5, true, 2.497703245
        14.55, false, 2.609240388
        15.25, false, 3.464095077
        15.3, false, 3.486680033
        16.0, false, 3.568704098
        16.1, false, 3.571939488
        16.4, false, 3.621722160
        17.1, false, 4.279661310
        17.4, false, 4.949826482
        17.5, false, 5.242573706
    ]

    [<Test>]
    let ``the rate follows what botocore's adaptive mode allows`` () =
        let start = 1000.0
        let rate = SendRate start

        for seconds, isThrottled, expected in recorded do
            rate.Learn(start + seconds, isThrottled)
            Assert.That(rate.Rate, Is.EqualTo(expected).Within 1e-6, $"after {seconds} s")

    [<Test>]
    let ``nothing waits until the service throttles`` () =
        let rate = SendRate 0.0

        for i in 1..1000 do
            Assert.That(rate.TryTake 0.1, Is.Zero)
            rate.Learn(0.1, false)

        Assert.That(rate.IsOn, Is.False)

    [<Property>]
    let ``once the service throttles, no more is sent than the rate allows`` (gaps: NonEmptyArray<byte>) =
        let rate = SendRate 0.0
        rate.Learn(1.0, true)
        let mutable now = 1.0
        let mutable taken = 0

        for gap in gaps.Get do
            now <- now + float gap / 1000.0
            if rate.TryTake now = 0.0 then taken <- taken + 1

        // One token may be saved up; the rest comes at the rate.
        float taken <= 1.0 + (now - 0.0) * rate.Rate + 1e-9

    [<Test>]
    let ``after throttling, calls of the adaptive mode wait, and those of the standard mode do not`` () =
        let pauses (mode: RetryMode) =
            let time = VirtualTime 0.0
            let mutable count = 0

            let handler: Handler =
                fun _ ->
                    count <- count + 1

                    if count <= 2 then
                        Task.FromResult(Error(Given.error "ThrottlingException" 400))
                    else
                        Task.FromResult Given.ok

            let retry = Retry.withSettings { RetrySettings.standard with Mode = mode } handler

            for _ in 1..3 do
                Assert.That((retry (Given.call time.Effects) |> Given.result).IsOk)

            time.Pauses |> List.sumBy _.TotalSeconds

        Assert.That(pauses RetryMode.Standard, Is.Zero)
        Assert.That(pauses RetryMode.Adaptive, Is.GreaterThan 2.0)

    [<Test>]
    let ``services do not slow each other down`` () =
        let time = VirtualTime 0.0
        let adaptive = SendRate.adaptive ()
        let throttled = adaptive (fun _ -> Task.FromResult(Error(Given.error "SlowDown" 503)))
        let call name = Given.callOf (Given.operation name "Operation") time.Effects
        throttled (call "A") |> Given.result |> ignore
        throttled (call "B") |> Given.result |> ignore
        Assert.That(time.Pauses, Is.Empty)
        throttled (call "A") |> Given.result |> ignore
        Assert.That(time.Pauses, Is.Not.Empty)
