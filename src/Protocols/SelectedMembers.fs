namespace FunctionalAws.Protocols

open System
open System.Collections.Generic
open FunctionalAws
open FunctionalAws.Schema
open FunctionalAws.Schema.Search

/// Takes what nobody asks for.
[<Sealed>]
type private NoWriter private () =
    inherit ShapeWriter()

    static member val Instance: NoWriter = NoWriter()

    override _.String(_, _) = ()
    override _.Boolean(_, _) = ()
    override _.Integer(_, _) = ()
    override _.Long(_, _) = ()
    override _.Float(_, _) = ()
    override _.Double(_, _) = ()
    override _.Timestamp(_, _) = ()
    override _.Blob(_, _) = ()
    override _.Stream(_, _) = ()
    override _.Document(_, _) = ()
    override _.Events(_, _, _) = ()
    override _.Null _ = ()
    override _.Mismatch(_, _) = ()
    override this.BeginStructure _ = this
    override this.BeginList(_, _) = this
    override this.BeginMap(_, _) = this
    override _.Key(_, _) = ()
    override _.EndStructure _ = ()
    override _.EndList _ = ()
    override _.EndMap _ = ()

/// Passes on members of structures with certain names, and with them the elements of lists and maps.
[<Sealed>]
type private SelectingWriter(names: HashSet<string>, inner: ShapeWriter) =
    inherit ShapeWriter()

    let mutable inner = inner

    let isSelected (m: Member) : bool = m.IsItem || names.Contains m.Name

    override _.String(m, value) = if isSelected m then inner.String(m, value)
    override _.Boolean(m, value) = if isSelected m then inner.Boolean(m, value)
    override _.Integer(m, value) = if isSelected m then inner.Integer(m, value)
    override _.Long(m, value) = if isSelected m then inner.Long(m, value)
    override _.Float(m, value) = if isSelected m then inner.Float(m, value)
    override _.Double(m, value) = if isSelected m then inner.Double(m, value)
    override _.Timestamp(m, value) = if isSelected m then inner.Timestamp(m, value)
    override _.Blob(m, value) = if isSelected m then inner.Blob(m, value)
    override _.Stream(_, _) = ()
    override _.Document(m, value) = if isSelected m then inner.Document(m, value)
    override _.Events(_, _, _) = ()
    override _.Null m = if isSelected m then inner.Null m
    override _.Mismatch(m, expected) = if isSelected m then inner.Mismatch(m, expected)

    override this.BeginStructure m =
        if isSelected m then
            inner <- inner.BeginStructure m
            this
        else
            NoWriter.Instance

    override this.BeginList(m, count) =
        if isSelected m then
            inner <- inner.BeginList(m, count)
            this
        else
            NoWriter.Instance

    override this.BeginMap(m, count) =
        if isSelected m then
            inner <- inner.BeginMap(m, count)
            this
        else
            NoWriter.Instance

    override _.Key(map, key) = inner.Key(map, key)
    override _.EndStructure m = inner.EndStructure m
    override _.EndList m = inner.EndList m
    override _.EndMap m = inner.EndMap m

/// <summary>
/// The members that JMESPath expressions can ask for: of everything else nothing needs to be made, and the answers stay the
/// same.
/// </summary>
[<RequireQualifiedAccess>]
module internal SelectedMembers =

    /// The names in an expression; none where it may ask for members without naming them.
    let rec private namesIn (root: Schema) (expression: Expression) : string list option =
        let both left right =
            match namesIn root left, namesIn root right with
            | Some left, Some right -> Some(left @ right)
            | _ -> None

        match expression with
        | Expression.Field name -> Some [ name ]
        | Expression.Current
        | Expression.Index _
        | Expression.Slice _ -> Some []
        | Expression.Flatten source -> namesIn root source
        | Expression.Chain(first, next) -> both first next
        | Expression.Project(source, each) -> both source each
        | Expression.List items ->
            items
            |> List.map (namesIn root)
            |> List.fold (Option.map2 (fun found more -> found @ more)) (Some [])
        // The keys of a map are not members.
        | Expression.Call(JmespathFunction.Keys, [ JmespathArgument.Value(Expression.Field name) ], _) ->
            match root.Members |> Array.tryFind (fun m -> m.Name = name) with
            | Some m when m.Target.Type = ShapeType.Map -> Some [ name ]
            | _ -> None
        | _ -> None

    /// The names of the members that any of the expressions asks for, if they all say so.
    let tryNames (root: Schema) (expressions: Expression list) : HashSet<string> option =
        expressions
        |> List.map (namesIn root)
        |> List.fold (Option.map2 (fun found more -> found @ more)) (Some [])
        |> Option.map (fun names -> HashSet<string>(names, StringComparer.Ordinal))

    /// Writes no other members than those with the given names.
    let only
        (names: HashSet<string>)
        (write: ShapeWriter -> Schema -> 'value -> unit)
        : ShapeWriter -> Schema -> 'value -> unit =
        fun writer schema value -> write (SelectingWriter(names, writer)) schema value
