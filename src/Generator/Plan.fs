/// Decides which types a service gets, what they are called and in which order they come.
namespace FunctionalAws.Generator

open System
open System.Collections.Generic
open System.Text
open FunctionalAws.Schema

/// A type of the generated code.
[<RequireQualifiedAccess>]
type Kind =
    | Scalar of fsharp: string * csharp: string * reader: string * writer: string
    | Enum of Schema
    | Structure of Schema
    | Union of Schema
    | List of Schema
    | Map of Schema
    | Stream
    /// A stream of events, which are the members of a union.
    | Events of Schema
    | Document

/// An operation with the types that are its own.
type PlannedOperation = {
    Model: OperationModel
    Index: int
    Input: Schema option
    Output: Schema option
    InputName: string
    OutputName: string
}

/// What is to be generated for a service.
type Plan = {
    Source: Loader.Source
    Model: ServiceModel
    /// The service's id without spaces: DynamoDB.
    Name: string
    /// Shapes that get a type of their own, in groups: a group's types refer to each other.
    Groups: Schema list list
    Operations: PlannedOperation list
    /// Structures that a caller can send, wholly or as a part.
    Sent: HashSet<string>
    Errors: Schema list
}

[<RequireQualifiedAccess>]
module Plan =

    let isStream (m: Member) : bool =
        m.Target.Type = ShapeType.Blob && (m.Traits.Streaming || m.Target.Traits.Streaming)

    /// The kind of a member's type.
    let kindOf (m: Member) : Kind =
        let target = m.Target

        match target.Type with
        | ShapeType.Structure when target.Traits.IsEventStream -> Kind.Events target
        | ShapeType.Structure when target.Traits.IsUnion -> Kind.Union target
        | ShapeType.Structure -> Kind.Structure target
        | ShapeType.List -> Kind.List target
        | ShapeType.Map -> Kind.Map target
        | ShapeType.Blob when isStream m -> Kind.Stream
        | ShapeType.Blob -> Kind.Scalar("byte[]", "byte[]", "Blob", "Blob")
        | ShapeType.Boolean -> Kind.Scalar("bool", "bool", "Boolean", "Boolean")
        | ShapeType.Integer -> Kind.Scalar("int", "int", "Integer", "Integer")
        | ShapeType.Long -> Kind.Scalar("int64", "long", "Long", "Long")
        | ShapeType.Float -> Kind.Scalar("single", "float", "Float", "Float")
        | ShapeType.Double -> Kind.Scalar("float", "double", "Double", "Double")
        | ShapeType.Timestamp -> Kind.Scalar("DateTimeOffset", "DateTimeOffset", "Timestamp", "Timestamp")
        | ShapeType.Document -> Kind.Document
        | _ when target.Traits.Values.Length > 0 -> Kind.Enum target
        | _ -> Kind.Scalar("string", "string", "String", "String")

    /// The shapes that a shape refers to.
    let private parts (schema: Schema) : Schema list =
        match schema.Type with
        | ShapeType.Structure -> [ for m in schema.Members -> m.Target ]
        | ShapeType.List -> [ schema.Element.Target ]
        | ShapeType.Map -> [ schema.Key.Target; schema.Value.Target ]
        | _ -> []

    let private hasOwnType (schema: Schema) : bool =
        schema.Type = ShapeType.Structure
        || (schema.Type = ShapeType.String && schema.Traits.Values.Length > 0)

    /// Everything that can be reached from the given shapes, the shapes themselves included.
    let private reach (from: Schema seq) : Dictionary<string, Schema> =
        let found = Dictionary<string, Schema>()
        let waiting = Stack<Schema>(from)

        while waiting.Count > 0 do
            let schema = waiting.Pop()

            if found.TryAdd(schema.Name, schema) then
                parts schema |> List.iter waiting.Push

        found

    /// The shapes with types of their own that a shape's type mentions, through lists and maps.
    let private mentions (schema: Schema) : Schema list =
        let rec through (part: Schema) : Schema list =
            if hasOwnType part then [ part ] else parts part |> List.collect through

        parts schema |> List.collect through |> List.distinctBy _.Name

    /// Strongly connected groups, each after those that it mentions (Tarjan).
    let private order (schemas: Schema list) : Schema list list =
        let index = Dictionary<string, int>()
        let low = Dictionary<string, int>()
        let onStack = HashSet<string>()
        let stack = Stack<Schema>()
        let groups = List<Schema list>()
        let wanted = schemas |> List.map _.Name |> HashSet

        let rec visit (schema: Schema) : unit =
            index[schema.Name] <- index.Count
            low[schema.Name] <- index[schema.Name]
            stack.Push schema
            onStack.Add schema.Name |> ignore

            for next in mentions schema do
                if wanted.Contains next.Name then
                    if not (index.ContainsKey next.Name) then
                        visit next
                        low[schema.Name] <- min low[schema.Name] low[next.Name]
                    elif onStack.Contains next.Name then
                        low[schema.Name] <- min low[schema.Name] index[next.Name]

            if low[schema.Name] = index[schema.Name] then
                let group = List<Schema>()
                let mutable go = true

                while go do
                    let top = stack.Pop()
                    onStack.Remove top.Name |> ignore
                    group.Add top
                    go <- top.Name <> schema.Name

                groups.Add(List.ofSeq group |> List.sortBy _.Name)

        for schema in schemas do
            if not (index.ContainsKey schema.Name) then visit schema

        List.ofSeq groups

    let private root (m: Member | null) : Schema option =
        match m with
        | null -> None
        | m -> Some m.Target

    /// True for a type of which a value is one of its members.
    let isUnion (schema: Schema) : bool = schema.Traits.IsUnion || schema.Traits.IsEventStream

    /// The members that a union's value may be. Exceptions in a stream of events are errors, not values.
    let cases (union: Schema) : Member list =
        let isError (m: Member) = union.Traits.IsEventStream && m.Target.Traits.Error.IsSome
        union.Members |> Array.filter (isError >> not) |> List.ofArray

    /// Plans a service.
    let make (source: Loader.Source) : Plan =
        let model = ServiceModel.Parse(Encoding.UTF8.GetBytes(source.Model.ToJsonString()))
        let name = (model.Metadata "serviceId").Replace(" ", "")

        let all =
            model.OperationNames
            |> Seq.sortWith (fun a b -> String.CompareOrdinal(a, b))
            |> Seq.map model.Operation
            |> List.ofSeq

        let operations =
            all
            |> List.mapi (fun index operation -> {
                Model = operation
                Index = index
                Input = root operation.Input
                Output = root operation.Output
                InputName = operation.Name + "Input"
                OutputName = operation.Name + "Output"
            })

        let inputs = operations |> List.choose _.Input
        let outputs = operations |> List.choose _.Output

        let errors =
            model.ShapeNames
            |> Seq.map model.Shape
            |> Seq.filter (fun schema -> schema.Traits.Error.IsSome && schema.Type = ShapeType.Structure)
            |> Seq.sortWith (fun a b -> String.CompareOrdinal(a.Name, b.Name))
            |> List.ofSeq

        // What is only an operation's input or output is generated with the operation.
        let inner = Seq.append inputs outputs |> Seq.collect parts
        let nested = reach (Seq.append inner (errors |> Seq.map id))

        let sent = reach (inputs |> Seq.collect parts)

        let own =
            nested.Values
            |> Seq.filter hasOwnType
            |> Seq.sortWith (fun a b -> String.CompareOrdinal(a.Name, b.Name))
            |> List.ofSeq

        {
            Source = source
            Model = model
            Name = name
            Groups = order own
            Operations = operations
            Sent = HashSet(Seq.append (sent.Keys |> Seq.map string) (inputs |> Seq.map _.Name))
            Errors = errors
        }
