namespace FunctionalAws.Protocols

open System
open System.Buffers.Text
open System.Globalization
open FunctionalAws.Schema

/// The three ways in which AWS writes a point in time (https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait).
[<RequireQualifiedAccess>]
module internal Timestamps =

    let private invariant = CultureInfo.InvariantCulture

    // The first and the last millisecond that there are, the years 1 and 9999.
    let private earliest = float (DateTimeOffset.MinValue.ToUnixTimeMilliseconds())
    let private latest = float (DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())

    /// Whole milliseconds since 1970; what is finer is cut off.
    let private milliseconds (value: DateTimeOffset) : int64 = value.ToUnixTimeMilliseconds()

    /// Seconds since 1970 with up to three decimals, in ASCII. At least 32 bytes of room are needed.
    let writeEpoch (target: Span<byte>) (value: DateTimeOffset) : int =
        let total = milliseconds value
        let mutable written = 0

        if total % 1000L = 0L then
            Utf8Formatter.TryFormat(total / 1000L, target, &written) |> ignore
        else
            let value = Decimal(total) / 1000m
            Utf8Formatter.TryFormat(value, target, &written) |> ignore

        written

    /// The text of a timestamp; the format is not <c>Default</c>.
    let toString (format: TimestampFormat) (value: DateTimeOffset) : string =
        match format with
        | TimestampFormat.Rfc822 -> value.UtcDateTime.ToString("r", invariant)
        | TimestampFormat.UnixTimestamp ->
            let total = milliseconds value

            if total % 1000L = 0L then
                (total / 1000L).ToString invariant
            else
                (Decimal(total) / 1000m).ToString("0.###", invariant)
        | _ ->
            let utc = value.UtcDateTime

            if utc.Millisecond = 0 then
                utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", invariant)
            else
                utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", invariant)

    /// A timestamp in ASCII; <c>Default</c> is as ISO 8601. At least 40 bytes of room are needed.
    let write (format: TimestampFormat) (target: Span<byte>) (value: DateTimeOffset) : int =
        match format with
        | TimestampFormat.UnixTimestamp -> writeEpoch target value
        | _ ->
            let utc = value.UtcDateTime

            let pattern =
                match format with
                | TimestampFormat.Rfc822 -> "r"
                | _ when utc.Millisecond = 0 -> "yyyy-MM-dd'T'HH:mm:ss'Z'"
                | _ -> "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"

            let mutable written = 0
            utc.TryFormat(target, &written, pattern.AsSpan(), invariant) |> ignore
            written

    /// A timestamp from seconds since 1970.
    let ofEpoch (seconds: float) : DateTimeOffset =
        let total = Math.Round(seconds * 1000.0)

        // Written so that what is no number is out of range too.
        if not (total >= earliest && total <= latest) then
            raise (UnreadableException "a timestamp is out of range")

        DateTimeOffset.FromUnixTimeMilliseconds(int64 total)

    /// A timestamp from text in any of the formats: services do not always keep to the one that their model names.
    let ofString (text: string) : DateTimeOffset =
        let styles = DateTimeStyles.AssumeUniversal ||| DateTimeStyles.AllowWhiteSpaces

        match Double.TryParse(text, NumberStyles.Float, invariant) with
        | true, seconds -> ofEpoch seconds
        | _ ->
            match DateTimeOffset.TryParse(text, invariant, styles) with
            | true, value -> value.ToUniversalTime()
            | _ -> raise (UnreadableException(String.Concat("'", text, "' is no timestamp")))

    let private digits (text: ReadOnlySpan<byte>) (start: int) (count: int) : int =
        let mutable value = 0

        for i in start .. start + count - 1 do
            let digit = int text[i] - int '0'B
            value <- if digit < 0 || digit > 9 || value < 0 then -1 else value * 10 + digit

        value

    /// 2006-02-03T16:45:09Z, with or without milliseconds: what almost every service writes.
    let private tryUsual (text: ReadOnlySpan<byte>) : DateTimeOffset voption =
        let hasFraction = text.Length = 24 && text[19] = '.'B

        if
            (text.Length = 20 || hasFraction)
            && text[4] = '-'B
            && text[7] = '-'B
            && text[10] = 'T'B
            && text[13] = ':'B
            && text[16] = ':'B
            && text[text.Length - 1] = 'Z'B
        then
            let year = digits text 0 4
            let month = digits text 5 2
            let day = digits text 8 2
            let hour = digits text 11 2
            let minute = digits text 14 2
            let second = digits text 17 2
            let fraction = if hasFraction then digits text 20 3 else 0

            if
                year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= DateTime.DaysInMonth(year, month)
                && hour >= 0
                && hour < 24
                && minute >= 0
                && minute < 60
                && second >= 0
                && second < 60
                && fraction >= 0
            then
                ValueSome(DateTimeOffset(year, month, day, hour, minute, second, fraction, TimeSpan.Zero))
            else
                ValueNone
        else
            ValueNone

    /// A timestamp from UTF-8 text, without making a string of it in the usual format.
    let ofUtf8 (text: ReadOnlySpan<byte>) : DateTimeOffset =
        match tryUsual text with
        | ValueSome value -> value
        | ValueNone -> ofString (System.Text.Encoding.UTF8.GetString text)
