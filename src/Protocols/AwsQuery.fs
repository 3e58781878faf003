namespace FunctionalAws.Protocols

open System
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// <summary>
/// The two protocols that send forms and are answered with XML: AWS Query, which puts an output into an element of its own
/// (https://smithy.io/2.0/aws/protocols/aws-query-protocol.html), and EC2 Query, whose root is the output
/// (https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html).
/// </summary>
[<RequireQualifiedAccess>]
module AwsQuery =

    let private contentType: Header list = [ struct ("Content-Type", "application/x-www-form-urlencoded") ]
    let private xmlType: Header list = [ struct ("Content-Type", "text/xml") ]

    let private tokensOf (body: Body) : XmlTokens =
        let bytes = BodyBytes.get body
        XmlTokens(nonNull bytes.Array, bytes.Offset, bytes.Count)

    /// Moves on to the element that holds the output: the root's child of the given name, or the root where there is none.
    let private enterResult (wrapper: string | null) (body: Body) : XmlTokens =
        let root () : XmlTokens =
            let tokens = tokensOf body

            if not (tokens.ReadChild 0) then
                raise (UnreadableException "the body is no XML")

            tokens

        match wrapper with
        | null -> root ()
        | wrapper ->
            let tokens = root ()
            let name = Encoding.UTF8.GetBytes wrapper
            let mutable found = false

            while not found && tokens.ReadChild 1 do
                if tokens.Name.SequenceEqual(ReadOnlySpan name) then
                    found <- true
                else
                    tokens.Skip()

            if found then tokens else root ()

    /// The members of an error, in the Error element.
    let private errorMembers (response: HttpResponse) (root: Member) : ShapeReader =
        let tokens = tokensOf response.Body
        XmlErrors.enter tokens |> ignore
        let reader = XmlReader tokens
        reader.Structure root

    [<Sealed>]
    type private QueryCodec(model: ServiceModel, operation: OperationModel, naming: FormNaming, wrapper: string | null)
        =
        inherit Codec()

        let version = model.Metadata "apiVersion"

        let toRequest (buffer: ByteBuffer) : HttpRequest = {
            Method = "POST"
            Scheme = ""
            Host = ""
            Path = "/"
            Query = []
            Headers = contentType
            Body = buffer.ToBody()
        }

        override _.WriteRequest newToken =
            let buffer = ByteBuffer 512
            let writer = FormWriter(buffer, naming, newToken)
            writer.Begin(operation.Name, version)

            {
                new MessageWriter() with
                    member _.Root = writer
                    member _.ToRequest() = toRequest buffer
                    member _.ToResponse() = invalidOp "this is a request"
            }

        override _.ReadResponse response =
            match operation.Output, response.Body with
            | null, _
            | _, Body.Empty -> EmptyReader.Instance
            | root, body ->
                let reader = XmlReader(enterResult wrapper body)
                reader.Structure root

        override _.ReadError response = XmlErrors.read (errorMembers response) response

        override _.WriteResponse() =
            let buffer = ByteBuffer 512
            let name (text: string) : byte[] = Encoding.UTF8.GetBytes text
            let answer = operation.Name + "Response"
            // Without an element of its own, the output is the root.
            let hasRoot = isNull operation.Output || not (isNull wrapper)

            if hasRoot then XmlText.startTag buffer answer

            let writer, finish =
                match operation.Output with
                | null -> None, ignore
                | root ->
                    let outputName =
                        match wrapper with
                        | null -> answer
                        | wrapper -> wrapper

                    let writer = XmlWriter(buffer, (fun () -> "")).BeginNamed(name outputName, root)
                    Some writer, (fun () -> writer.EndStructure root)

            {
                new MessageWriter() with
                    member _.Root =
                        match writer with
                        | Some writer -> writer
                        | None -> invalidOp "the operation has no output"

                    member _.ToRequest() = invalidOp "this is an answer"

                    member _.ToResponse() =
                        finish ()

                        if hasRoot then XmlText.endTag buffer answer

                        { Status = 200; Headers = xmlType; Body = buffer.ToBody() }
            }

        override _.ReadRequest request =
            match operation.Input with
            | null -> EmptyReader.Instance
            | _ -> FormReader(naming, FormNode.parse (BodyBytes.get request.Body), [])

    /// AWS Query. The output's element is named after the operation, where the model does not say otherwise.
    let protocol: Protocol =
        fun model operation ->
            let wrapper =
                match operation.ResultWrapper with
                | null -> operation.Name + "Result"
                | wrapper -> wrapper

            QueryCodec(model, operation, FormNaming.query, wrapper)

    /// EC2 Query.
    let ec2: Protocol = fun model operation -> QueryCodec(model, operation, FormNaming.ec2, null)
