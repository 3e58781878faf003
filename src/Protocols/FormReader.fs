namespace FunctionalAws.Protocols

open System
open System.Buffers.Text
open System.Collections.Generic
open FunctionalAws
open FunctionalAws.Schema

/// Where a parameter's name and value stand in the decoded text.
[<Struct; NoEquality; NoComparison>]
type internal FormParameter = { Name: int; NameLength: int; Value: int; ValueLength: int }

/// <summary>The parameters of a form, decoded and sorted by the parts of their names.</summary>
[<Sealed>]
type internal Form private (text: byte[], parameters: FormParameter[]) =

    member _.Count: int = parameters.Length

    /// The name of the parameter at a position.
    member _.Name(position: int) : ReadOnlySpan<byte> =
        ReadOnlySpan(text, parameters[position].Name, parameters[position].NameLength)

    /// The value of the parameter at a position.
    member _.Value(position: int) : ReadOnlySpan<byte> =
        ReadOnlySpan(text, parameters[position].Value, parameters[position].ValueLength)

    /// Where the part of a name that begins at a place ends: at its dot, or at the end of the name.
    member this.PartEnd(position: int, start: int) : int =
        let name = this.Name position

        match name.Slice(start).IndexOf '.'B with
        | -1 -> name.Length
        | dot -> start + dot

    /// The first position from which on names do not begin with those so many bytes as a part.
    member this.GroupEnd(position: int, limit: int, partEnd: int) : int =
        let part = (this.Name position).Slice(0, partEnd)
        let mutable at = position + 1

        while at < limit
              && (let name = this.Name at
                  name.StartsWith part && (name.Length = partEnd || name[partEnd] = '.'B)) do
            at <- at + 1

        at

    // What a name goes on with, behind what it has in common with another. The dot comes before all else, so that what
    // begins with the same parts stands together.
    static member private Rank(name: ReadOnlySpan<byte>, common: int) : int =
        if common = name.Length then -2
        elif name[common] = '.'B then -1
        else int name[common]

    /// <summary>The form of decoded parameters.</summary>
    /// <exception cref="T:FunctionalAws.Schema.UnreadableException">Two of them have the same name.</exception>
    static member Of(text: byte[], parameters: FormParameter[]) : Form =
        let compareNames (a: FormParameter) (b: FormParameter) : int =
            let first = ReadOnlySpan(text, a.Name, a.NameLength)
            let second = ReadOnlySpan(text, b.Name, b.NameLength)
            let common = first.CommonPrefixLength second
            Form.Rank(first, common) - Form.Rank(second, common)

        Array.Sort(parameters, Comparison compareNames)
        let form = Form(text, parameters)

        for i in 1 .. parameters.Length - 1 do
            if (form.Name i).SequenceEqual(form.Name(i - 1)) then
                raise (UnreadableException "the form has a parameter twice")

        form

/// <summary>Decodes a form's body (https://url.spec.whatwg.org/#urlencoded-parsing), stricter than browsers are.</summary>
[<Sealed>]
type internal FormDecoder(body: ArraySegment<byte>) =

    /// Deeper nesting than any service uses.
    static let maximumDepth = 128

    let text: byte[] = Array.zeroCreate body.Count
    let mutable length = 0
    let mutable position = 0

    let isAt (value: byte) : bool = position < body.Count && body[position] = value

    let hexDigit (at: int) : int =
        let value = if at < body.Count then char body[at] else ' '

        if Char.IsAsciiDigit value then
            int value - int '0'
        elif Char.IsAsciiHexDigit value then
            (int value ||| 0x20) - int 'a' + 10
        else
            raise (UnreadableException "the form has a % that is not followed by two hexadecimal digits")

    /// Decodes up to a separator, or to the end of the parameter.
    let decode (until: byte) : struct (int * int) =
        let start = length

        while position < body.Count && not (isAt '&'B) && not (isAt until) do
            text[length] <-
                match body[position] with
                | '+'B -> ' 'B
                | '%'B -> byte (16 * hexDigit (position + 1) + hexDigit (position + 2))
                | value -> value

            position <- position + (if isAt '%'B then 3 else 1)
            length <- length + 1

        struct (start, length - start)

    member private _.Parameters() : FormParameter[] =
        let found = List<FormParameter>()

        while position < body.Count do
            let struct (name, nameLength) = decode '='B

            if isAt '='B then position <- position + 1

            let struct (value, valueLength) = decode '&'B
            position <- position + 1

            if ReadOnlySpan(text, name, nameLength).Count '.'B >= maximumDepth then
                raise (UnreadableException "the form is nested too deep")

            if nameLength > 0 then
                found.Add {
                    Name = name
                    NameLength = nameLength
                    Value = value
                    ValueLength = valueLength
                }

        found.ToArray()

    /// The form of a body.
    static member Decode(body: ArraySegment<byte>) : Form =
        let decoder = FormDecoder body
        decoder.Form()

    member private this.Form() : Form =
        let parameters = this.Parameters()
        Form.Of(text, parameters)

/// Parameters whose names begin with the same parts: those of one value.
[<Struct; NoEquality; NoComparison>]
type internal FormGroup = {
    Start: int
    End: int
    /// How long the common beginning of their names is; the dot after it is not counted. -1 for all the parameters.
    NameLength: int
    /// The number of the element or entry, where it is one.
    Number: int
}

/// <summary>Reads shapes from a form: what a stub of a Query service does.</summary>
/// <remarks>Elements and entries come in the order of their numbers, which need not be without gaps.</remarks>
[<Sealed>]
type internal FormReader private (form: Form, dialect: FormDialect, group: FormGroup) =
    inherit ShapeReader()

    static let noItems: FormGroup[] = Array.Empty()

    let isScalar (group: FormGroup) : bool =
        group.Start < group.End && (form.Name group.Start).Length = group.NameLength

    // The parameters inside come after the one that has just the group's name.
    let mutable cursor = if isScalar group then group.Start + 1 else group.Start

    /// What is to be read next.
    let mutable current = group
    // The elements of a list or the entries of a map, still to come from a position on.
    let mutable items = noItems
    let mutable nextItem = 0
    let mutable unknownName = ""

    /// Where the names of what is in a group begin: behind its own name and the dot.
    let inside (group: FormGroup) : int = group.NameLength + 1

    /// The groups within a group, one after the other from a position on.
    let childAt (parent: FormGroup) (position: int) : FormGroup =
        let partEnd = form.PartEnd(position, inside parent)

        {
            Start = position
            End = form.GroupEnd(position, parent.End, partEnd)
            NameLength = partEnd
            Number = 0
        }

    let partOf (parent: FormGroup) (child: FormGroup) : ReadOnlySpan<byte> =
        let start = inside parent
        (form.Name child.Start).Slice(start, child.NameLength - start)

    /// The group of the given part, which may be empty.
    let find (parent: FormGroup) (part: byte[]) : FormGroup =
        let mutable position = if isScalar parent then parent.Start + 1 else parent.Start
        let mutable found = { parent with Start = 0; End = 0 }

        while position < parent.End do
            let child = childAt parent position

            if (partOf parent child).SequenceEqual(ReadOnlySpan part) then
                found <- child

            position <- child.End

        found

    /// The numbered groups within a group, in the order of their numbers.
    let numbered (parent: FormGroup) : FormGroup[] =
        let found = List<FormGroup>()
        let mutable position = if isScalar parent then parent.Start + 1 else parent.Start

        while position < parent.End do
            let child = childAt parent position
            let part = partOf parent child
            let mutable number = 0
            let mutable used = 0

            if not (Utf8Parser.TryParse(part, &number, &used)) || used < part.Length || number < 1 then
                raise (UnreadableException "the form has a name where the number of an element should be")

            found.Add { child with Number = number }
            position <- child.End

        let items = found.ToArray()
        Array.Sort(items, Comparison(fun a b -> compare a.Number b.Number))
        items

    let itemsOf (group: FormGroup) (part: byte[]) : FormGroup[] =
        if part.Length = 0 then numbered group else numbered (find group part)

    let text () : string =
        if isScalar current then
            KnownStrings.fresh (form.Value current.Start)
        else
            raise (UnreadableException "the form has no value where one should be")

    let rec document (group: FormGroup) : Document =
        if isScalar group then
            Document.String(KnownStrings.fresh (form.Value group.Start))
        else
            let mutable entries = DictBuilder<string, Document>()
            let mutable position = group.Start

            while position < group.End do
                let child = childAt group position
                entries.Add(KnownStrings.fresh (partOf group child), document child)
                position <- child.End

            Document.Map(entries.Close())

    let memberOf (schema: Schema) (part: ReadOnlySpan<byte>) : int =
        let members = schema.Members
        let mutable i = 0

        while i < members.Length && not (part.SequenceEqual(ReadOnlySpan(FormNames.ofMember dialect members[i]))) do
            i <- i + 1

        if i < members.Length then i else -1

    member private _.Expect(found: FormGroup[]) : unit = items <- found

    override _.Next(schema: Schema) : int =
        let mutable result = -2

        while result = -2 do
            if cursor >= group.End then
                result <- -1
            else
                current <- childAt group cursor
                cursor <- current.End
                let part = partOf group current

                match memberOf schema part with
                | -1 when schema.Traits.IsUnion ->
                    unknownName <- KnownStrings.fresh part
                    result <- ShapeReader.Unknown
                | -1 -> ()
                | found -> result <- found

        result

    override _.UnknownName = unknownName
    override _.String _ = text ()
    override _.Boolean _ = Scalars.toBoolean (text ())
    override _.Integer _ = Scalars.toInt (text ())
    override _.Long _ = Scalars.toLong (text ())
    override _.Float _ = single (Scalars.toDouble (text ()))
    override _.Double _ = Scalars.toDouble (text ())
    override _.Timestamp _ = Timestamps.ofString (text ())
    override _.Blob _ = Scalars.toBlob (text ())
    override _.Stream _ = raise (UnreadableException "a stream cannot be a parameter of a form")
    override _.Document() = document current
    override _.Structure _ = FormReader(form, dialect, current)

    override _.List m =
        let reader = FormReader(form, dialect, current)
        reader.Expect(itemsOf current (FormNames.ofElements dialect m))
        reader

    override _.NextElement _ =
        if nextItem < items.Length then
            current <- items[nextItem]
            nextItem <- nextItem + 1
            true
        else
            false

    override _.Map m =
        let reader = FormReader(form, dialect, current)
        reader.Expect(itemsOf current (FormNames.ofEntries m))
        reader

    override _.NextKey map : string | null =
        if nextItem >= items.Length then
            null
        else
            let entry = items[nextItem]
            nextItem <- nextItem + 1
            let key = find entry map.Target.Key.Utf8Name

            if not (isScalar key && key.Start < key.End) then
                raise (UnreadableException "the form has an entry of a map without a key")

            current <- find entry map.Target.Value.Utf8Name
            KnownStrings.get (form.Value key.Start)

    /// A reader of the structure whose members are all the parameters of a form.
    static member Open(dialect: FormDialect, body: ArraySegment<byte>) : ShapeReader =
        let form = FormDecoder.Decode body

        FormReader(form, dialect, { Start = 0; End = form.Count; NameLength = -1; Number = 0 })
