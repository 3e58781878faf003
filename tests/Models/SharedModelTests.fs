namespace FunctionalAws.Models.Tests

open System
open System.IO
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Protocols
open FunctionalAws.Schema

/// The services with XML answers, by their models in ../shared: whatever goes out comes back.
module SharedModelTests =

    let private find (folder: string) : string option =
        let rec above (directory: DirectoryInfo) : string option =
            let candidate = Path.Combine(directory.FullName, "shared", folder)

            if Directory.Exists candidate then
                Some candidate
            else
                Option.ofObj directory.Parent |> Option.bind above

        above (DirectoryInfo AppContext.BaseDirectory)

    let private openModel (service: string) : ServiceModel =
        match find (Path.Combine("models", service)) with
        | None ->
            Assert.Ignore "the service models are not there: ../shared/models"
            failwith "ignored"
        | Some folder ->
            let newest = Directory.GetDirectories folder |> Array.max
            ServiceModel.Parse(File.ReadAllBytes(Path.Combine(newest, "service-2.json")))

    /// Every service that speaks Query, EC2 Query or REST-XML.
    let services = [
        "autoscaling"
        "cloudformation"
        "cloudfront"
        "cloudsearch"
        "docdb"
        "ec2"
        "elasticache"
        "elasticbeanstalk"
        "elb"
        "elbv2"
        "iam"
        "importexport"
        "neptune"
        "rds"
        "redshift"
        "route53"
        "s3"
        "s3control"
        "sdb"
        "ses"
        "sns"
        "sts"
    ]

    let private isForm (model: ServiceModel) : bool = model.Metadata "protocol" <> "rest-xml"

    /// What a form can tell of a value: a structure or a map with nothing in it is not there, neither is a list in which
    /// nothing is, and with EC2 no empty list either.
    let rec private onTheWire (isEc2: bool) (value: Document) : Document option =
        match value with
        | Document.Map entries ->
            let kept =
                entries
                |> Dict.toSeq
                |> Seq.choose (fun (key, value) -> onTheWire isEc2 value |> Option.map (fun value -> key, value))
                |> Dict.ofSeq

            if kept.IsEmpty then None else Some(Document.Map kept)
        | Document.List [] -> if isEc2 then None else Some value
        | Document.List items ->
            match List.choose (onTheWire isEc2) items with
            | [] -> None
            | kept -> Some(Document.List kept)
        | value -> Some value

    let private make (wire: Wire) (seed: int) (root: Member) : Document =
        DocumentShape.shape.Read (RandomReader.CreateUnmatched(wire, seed)) root.Target

    let private expect (name: string) (made: Document option) (read: Document option) (message: string) : unit =
        if made <> read then
            Assert.Fail $"{name}\nmade:\n%A{made}\nread:\n%A{read}\non the wire:\n{message}"

    let rec private hasEvents (schema: Schema) : bool =
        schema.Members |> Array.exists (fun m -> m.Target.Traits.IsEventStream)

    let private checkInput (model: ServiceModel) (operation: OperationModel) (codec: Codec) (seed: int) : unit =
        match operation.Input with
        | null -> ()
        | root ->
            let made = make (if isForm model then Form else Xml) seed root
            let message = codec.WriteRequest(fun () -> "token")
            DocumentShape.shape.Write message.Root root.Target made
            let request = message.ToRequest()
            let reader = codec.ReadRequest request
            let read = DocumentShape.shape.Read reader root.Target
            reader.End()
            let shown = $"{request.Method} {request.Path} %A{request.Query}\n{BodyText.text request.Body}"

            if isForm model then
                let told = onTheWire (model.Metadata "protocol" = "ec2")
                expect operation.Name (told made) (told read) shown
            else
                expect operation.Name (Some made) (Some read) shown

    let private checkOutput (operation: OperationModel) (codec: Codec) (seed: int) : unit =
        match operation.Output with
        | null -> ()
        // A stream of events is not read like a value.
        | root when hasEvents root.Target -> ()
        | root ->
            let made = make Xml seed root
            let message = codec.WriteResponse()
            DocumentShape.shape.Write message.Root root.Target made
            let response = message.ToResponse()
            let reader = codec.ReadResponse response
            let read = DocumentShape.shape.Read reader root.Target
            reader.End()
            expect operation.Name (Some made) (Some read) $"%A{response.Headers}\n{BodyText.text response.Body}"

    [<TestCaseSource(nameof services)>]
    let ``every operation's inputs and outputs come back`` (service: string) =
        let model = openModel service
        let protocol = ServiceOperation.protocolOf model

        for name in model.OperationNames do
            let operation = model.Operation name
            let codec = protocol model operation

            for seed in 1..8 do
                checkInput model operation codec seed
                checkOutput operation codec seed
