/// The page of all settings, made of the table that sessions read by.
module FunctionalAws.Generator.SettingsPage

open System
open System.Text
open FunctionalAws

let private code (text: string) : string = "`" + text + "`"

let private list (texts: string list) : string =
    if texts.IsEmpty then "–" else String.Join(", ", texts |> List.map code)

let private values (kind: SettingKind) : string =
    match kind with
    | SettingKind.Text -> "text"
    | SettingKind.Switch -> "`true`, `false`"
    | SettingKind.Number(least, Int32.MaxValue) -> $"{least} or more"
    | SettingKind.Number(least, most) -> $"{least} to {most}"
    | SettingKind.Words words -> list words

let private row (info: SettingInfo) : string =
    let inCode = if info.Code = "" then "–" else code ("Session." + info.Code)
    let otherwise = if info.Default = "" then "none" else info.Default

    $"| {code info.Name} | {list info.Variables} | {list info.Keys} | {values info.Kind} | {otherwise} | {inCode} | {info.Summary} |"

let private modes = [
    DefaultsMode.Legacy
    DefaultsMode.Standard
    DefaultsMode.InRegion
    DefaultsMode.CrossRegion
    DefaultsMode.Mobile
]

/// The page, in Markdown.
let text () : string =
    let page = StringBuilder()
    let line (text: string) = page.Append(text).Append('\n') |> ignore

    line "# Settings"
    line ""
    line "Made of the table that sessions read by: change `src/Identity/SettingTable.fs` and run the generator."
    line ""

    line
        "What code says goes before the environment's variables, those before the profile, and that before the default."

    line
        "Of several variables or keys the first that has a value counts. `s3.x` is x in the profile's block `s3`. Every"

    line
        "setting can be made in code with `Session.withSetting`, by its name in `SettingTable`; `Session.explain` says what"

    line "holds and who has said so."
    line ""
    line "| name | variables | keys of the profile | values | default | in code | what it decides |"
    line "| --- | --- | --- | --- | --- | --- | --- |"

    for info in SettingTable.all do
        line (row info)

    line ""
    line "## Defaults modes"
    line ""
    line "| mode | time to connect, TLS included |"
    line "| --- | --- |"

    for mode in modes do
        line $"| {code (DefaultsMode.name mode)} | {DefaultsMode.connectMilliseconds mode} ms |"

    line
        "| `auto` | that of `in-region` or `cross-region`; of `standard` where neither the environment nor the instance's"

    page.Length <- page.Length - 1
    line " metadata says in which region the program runs |"
    line ""
    line "The modes' other defaults, retries in the mode `standard` and regional endpoints, hold without a mode, too."
    line ""
    line "## Not read"
    line ""
    line "| setting | why |"
    line "| --- | --- |"

    for names, reason in SettingTable.unread do
        line $"| {code names} | {reason} |"

    page.ToString()
