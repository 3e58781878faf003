namespace FunctionalAws

open System
open System.Text

/// Lines as a POSIX shell would split them into words. Nothing is expanded.
[<RequireQualifiedAccess>]
module internal ShellWords =

    /// The words of a line; none when a quote is left open.
    let trySplit (line: string) : string list option =
        let words = ResizeArray<string>()
        let word = StringBuilder()
        let mutable inWord = false
        let mutable quote = '\000'
        let mutable index = 0

        while index < line.Length do
            let c = line[index]
            let next = if index + 1 < line.Length then line[index + 1] else '\000'

            if c = '\\' && (quote = '\000' || (quote = '"' && (next = '"' || next = '\\'))) && next <> '\000' then
                word.Append next |> ignore
                inWord <- true
                index <- index + 1
            elif c = quote then
                quote <- '\000'
            elif quote <> '\000' then
                word.Append c |> ignore
            elif c = '"' || c = '\'' then
                quote <- c
                inWord <- true
            elif Char.IsWhiteSpace c then
                if inWord then
                    words.Add(word.ToString())
                    word.Clear() |> ignore
                    inWord <- false
            else
                word.Append c |> ignore
                inWord <- true

            index <- index + 1

        if inWord then words.Add(word.ToString())

        if quote = '\000' then Some(List.ofSeq words) else None
