/// What the suites give, as tables: a row for every group of cases, a column for every direction.
[<RequireQualifiedAccess>]
module FunctionalAws.Conformance.Matrix

open System
open System.Text

/// A case's name and how it went.
type Outcome = string * Result<unit, string>

/// The cells that a case counts in. Protocols' cases are named direction, protocol and case; others group and case.
let private cellOf (suite: string) (id: string) : struct (string * string) =
    match id.Split('/', 3) with
    | [| direction; protocol; _ |] when suite = "protocols" -> struct (protocol, direction)
    | [| _ |] -> struct (suite, "cases")
    | parts -> struct (parts[0], "cases")

let private show (outcomes: Outcome list) : string =
    if outcomes.IsEmpty then
        "–"
    else
        let failed = outcomes |> List.filter (fun (_, result) -> Result.isError result) |> List.length
        $"{outcomes.Length - failed} / {failed}"

/// <summary>A suite's table, the totals in its last row.</summary>
/// <returns>Rows of cells, the heading first. A cell with cases says how many passed and how many failed.</returns>
let rows (suite: string) (outcomes: Outcome list) : string list list =
    let cells = outcomes |> List.map (fun (id, result) -> cellOf suite id, (id, result))
    let groups = cells |> List.map (fun (struct (row, _), _) -> row) |> List.distinct |> List.sort
    let columns = cells |> List.map (fun (struct (_, column), _) -> column) |> List.distinct

    let cell (isRow: string -> bool) (column: string) : string =
        cells
        |> List.filter (fun (struct (row, itsColumn), _) -> isRow row && itsColumn = column)
        |> List.map snd
        |> show

    [
        (if suite = "protocols" then "protocol" else "group") :: columns

        for group in groups do
            group :: List.map (cell ((=) group)) columns

        "total" :: List.map (cell (fun _ -> true)) columns
    ]

/// A table for a terminal.
let text (suite: string) (outcomes: Outcome list) : string =
    let rows = rows suite outcomes
    let widths = rows |> List.transpose |> List.map (List.map String.length >> List.max)

    rows
    |> List.map (fun row ->
        let cells = List.map2 (fun (cell: string) (width: int) -> cell.PadRight width) row widths
        String.Join("  ", cells).TrimEnd())
    |> String.concat "\n"

/// The page of all suites, in Markdown.
let page (suites: (string * Outcome list) list) : string =
    let line (cells: string list) : string = "| " + String.Join(" | ", cells) + " |\n"
    let made = StringBuilder()

    made
        .Append("# Conformance\n\n")
        .Append(
            "Cases that pass and cases that fail, as `passed / failed`. The runner in `tests/Conformance` writes this page; "
        )
        .Append("it is not edited.\n")
    |> ignore

    for suite, outcomes in suites do
        match rows suite outcomes with
        | [] -> ()
        | heading :: rest ->
            made
                .Append($"\n## {suite}\n\n")
                .Append(line heading)
                .Append(line ("---" :: List.replicate (heading.Length - 1) "---:"))
            |> ignore

            for row in rest do
                made.Append(line row) |> ignore

            let failing = outcomes |> List.filter (fun (_, result) -> Result.isError result) |> List.map fst

            if not failing.IsEmpty then made.Append("\nThese fail:\n\n") |> ignore

            for id in failing do
                made.Append($"- `{id}`\n") |> ignore

    made.ToString()
