namespace FunctionalAws.Faults.Tests

open System
open System.Globalization

/// What this assembly does besides tests.
module Program =

    let private usage () : int =
        eprintfn "usage: serve | soak [--minutes 10] [--in-flight 32] [--faults 20]"
        2

    let rec private read (options: SoakOptions) (arguments: string list) : SoakOptions option =
        let whole (text: string) = Int32.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture)

        match arguments with
        | [] -> Some options
        | "--minutes" :: text :: rest ->
            match Double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) with
            | true, minutes when minutes > 0.0 -> read { options with Time = TimeSpan.FromMinutes minutes } rest
            | _ -> None
        | "--in-flight" :: text :: rest ->
            match whole text with
            | true, calls when calls > 0 -> read { options with InFlight = calls } rest
            | _ -> None
        | "--faults" :: text :: rest ->
            match whole text with
            | true, percent when percent <= 100 -> read { options with Faults = percent } rest
            | _ -> None
        | _ -> None

    let private usual: SoakOptions = { Time = TimeSpan.FromMinutes 10.0; InFlight = 32; Faults = 20 }

    [<EntryPoint>]
    let main (arguments: string[]) : int =
        match List.ofArray arguments with
        | [ "serve" ] ->
            FaultyService.run ()
            0
        | "soak" :: arguments ->
            match read usual arguments with
            | None -> usage ()
            | Some options -> if (Soak.run options).GetAwaiter().GetResult() then 0 else 1
        | _ -> usage ()
