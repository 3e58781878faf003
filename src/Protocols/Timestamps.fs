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

    /// A timestamp from UTF-8 text, without making a string of it in the usual format.
    let ofUtf8 (text: ReadOnlySpan<byte>) : DateTimeOffset =
        let mutable value = Unchecked.defaultof<DateTime>
        let mutable used = 0

        // 2006-02-03T16:45:09.000Z
        if
            text.Length >= 20
            && text[10] = 'T'B
            && text[text.Length - 1] = 'Z'B
            && Utf8Parser.TryParse(text, &value, &used, 'O')
            && used = text.Length
        then
            DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc), TimeSpan.Zero)
        else
            ofString (System.Text.Encoding.UTF8.GetString text)
