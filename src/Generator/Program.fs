/// Makes the code of services from their models:
/// dotnet run --project src/Generator -- <models folder> <project folder> [--check] [service ...]
/// Or packs all models into one file, see <c>ModelSource.ofCatalog</c>:
/// dotnet run --project src/Generator -- catalog <models folder> <file>
module FunctionalAws.Generator.Program

open System
open System.IO
open System.IO.Compression
open System.Text
open FunctionalAws.Schema

/// The services that the project has types for, by their folders' names.
let private typedServices = [ "dynamodb"; "s3"; "sqs" ]

/// The services that credentials come from: the library finds them by their own rules.
let private credentialServices = [ "sts"; "sso"; "sso-oidc"; "signin" ]

/// Every file of a service's code, by its path in the project.
let private filesOf (root: string) (plan: Plan) : (string * string) list =
    let folder = $"src/Models/{plan.Name}/"
    let facade = $"src/Facade/{plan.Name}/"
    let hasWaiters = not plan.Source.Waiters.IsEmpty

    let conveniences (pattern: string) : string list =
        let folder = Path.Combine(root, "src", "Resources", plan.Name)

        if Directory.Exists folder then
            Directory.GetFiles(folder, pattern)
            |> Array.map (fun path -> nonNull (Path.GetFileName path))
            |> Array.sort
            |> List.ofArray
        else
            []

    [
        folder + "model.json", Facts.carried plan
        folder + "Model.fs", FSharp.Types.model plan
        folder + "Shapes.fs", FSharp.Types.shapes plan
        folder + "Errors.fs", FSharp.Errors.errors plan
        folder + "Operations.fs", FSharp.Operations.operations plan
        if hasWaiters then folder + "Waiters.fs", FSharp.Waiters.waiters plan
        folder + $"FunctionalAws.{plan.Name}.fsproj", FSharp.Project.project plan hasWaiters (conveniences "*.fs")
        folder + "paket.references", "FSharp.Core\n"
        facade + "Shapes.cs", CSharp.Types.shapes plan
        facade + "Operations.cs", CSharp.Types.operations plan
        facade + "Client.cs", CSharp.Client.client plan
        facade + $"FunctionalAws.Facade.{plan.Name}.csproj", CSharp.Project.project plan (conveniences "*.cs")
        facade + "paket.references", ""
    ]

/// Writes what differs, or only names it; says how many files that were.
let private bring (check: bool) (root: string) (files: (string * string) list) : int =
    let mutable different = 0

    for path, text in files do
        let target = Path.Combine(root, path)
        let same = File.Exists target && File.ReadAllText target = text

        if not same then
            different <- different + 1
            printfn $"""{path}: {if check then "differs from what the models say" else "written"}"""

            if not check then
                Directory.CreateDirectory(nonNull (Path.GetDirectoryName target)) |> ignore
                File.WriteAllText(target, text)

    different

let private unpacked (path: string) : string =
    if File.Exists path then
        use file = File.OpenRead path
        use unpacked = new BrotliStream(file, CompressionMode.Decompress)
        use reader = new StreamReader(unpacked, Encoding.UTF8)
        reader.ReadToEnd()
    else
        ""

/// Writes a service's endpoint rules when they differ. Compressed bytes may differ where the texts do not, so the texts
/// are compared.
let private bringRules (check: bool) (root: string) (path: string) (source: Loader.Source) : int =
    let target = Path.Combine(root, path)

    match Facts.rules source with
    | Some text when unpacked target <> text ->
        printfn $"""{path}: {if check then "differs from what the models say" else "written"}"""

        if not check then
            Directory.CreateDirectory(nonNull (Path.GetDirectoryName target)) |> ignore
            use file = File.Create target
            use packed = new BrotliStream(file, CompressionLevel.SmallestSize)
            packed.Write(ReadOnlySpan(Encoding.UTF8.GetBytes text))

        1
    | _ -> 0

/// A service's model for the catalog.
let private catalogService (models: string) (service: string) : CatalogService =
    let source = Loader.load models service
    let text = Encoding.UTF8.GetBytes(Facts.whole source)
    let model = ServiceModel.Parse text

    {
        Name = service
        Id = model.Metadata "serviceId"
        ApiVersion = model.Metadata "apiVersion"
        Text = text
    }

/// Packs the models of a folder into a file.
let private packCatalog (models: string) (file: string) : int =
    match (ModelSource.ofFolder models).Services() with
    | Error message ->
        eprintfn $"{message}"
        1
    | Ok [] ->
        eprintfn $"there are no models in {models}"
        1
    | Ok services ->
        let bytes = services |> List.map (catalogService models) |> Catalog.pack
        File.WriteAllBytes(file, bytes)
        printfn $"{file}: {services.Length} services, {bytes.Length} bytes"
        0

[<EntryPoint>]
let main (arguments: string[]) : int =
    let check = Array.contains "--check" arguments

    match arguments |> Array.filter (fun argument -> argument <> "--check") |> List.ofArray with
    | [ "catalog"; models; file ] -> packCatalog models file
    | models :: root :: services ->
        let services = if services.IsEmpty then typedServices else services

        let different =
            services
            |> List.sumBy (fun service ->
                let plan = Loader.load models service |> Plan.make
                let rules = bringRules check root $"src/Models/{plan.Name}/endpoints.br" plan.Source
                (filesOf root plan |> bring check root) + rules)

        let ofCredentials =
            credentialServices
            |> List.sumBy (fun service ->
                bringRules check root $"src/Identity/endpoints/{service}.br" (Loader.load models service))

        let different = different + ofCredentials

        let ofAll =
            bring check root [
                "src/Endpoints/partitions.json", Facts.partitions models
                "docs/settings.md", SettingsPage.text ()
            ]

        let different = different + ofAll

        printfn $"{services.Length} services, {different} files changed"
        if check && different > 0 then 1 else 0
    | _ ->
        eprintfn "usage: <models folder> <project folder> [--check] [service ...]"
        eprintfn "       catalog <models folder> <file>"
        2
