namespace FunctionalAws.Schema

open System
open System.Collections.Generic

/// <summary>
/// Collects a list's elements into an array of just their number. Readers of the C# face make lists with it: each thread keeps
/// a scratch array.
/// </summary>
[<Struct; NoEquality; NoComparison>]
type ListBuilder<'item> =
    [<DefaultValue; ThreadStatic>]
    static val mutable private scratch: 'item[] | null

    [<DefaultValue(false)>]
    val mutable private items: 'item[] | null

    [<DefaultValue>]
    val mutable private count: int

    [<DefaultValue>]
    val mutable private isThere: bool

    /// Says that there is a list, be it empty.
    member this.Begin() : unit = this.isThere <- true

    /// Adds an element at the end.
    member this.Add(item: 'item) : unit =
        let items =
            match this.items with
            | null ->
                // Taken away while in use: the elements may have lists of the same type.
                let taken =
                    match ListBuilder<'item>.scratch with
                    | null -> Array.zeroCreate 16
                    | scratch ->
                        ListBuilder<'item>.scratch <- null
                        scratch

                this.items <- taken
                taken
            | items when this.count = items.Length ->
                let larger = Array.zeroCreate (2 * items.Length)
                Array.blit items 0 larger 0 this.count
                this.items <- larger
                larger
            | items -> items

        items[this.count] <- item
        this.count <- this.count + 1

    /// The list, and the end of the builder's use.
    member this.Close() : IReadOnlyList<'item> =
        match this.items with
        | null -> Array.Empty<'item>()
        | items ->
            let list = Array.sub items 0 this.count

            if items.Length <= 1024 then
                Array.Clear(items, 0, this.count)
                ListBuilder<'item>.scratch <- items

            this.items <- null
            this.count <- 0
            list

    /// The list, or null where <c>Begin</c> never was called.
    member this.CloseOrNull() : IReadOnlyList<'item> | null = if this.isThere then this.Close() else null
