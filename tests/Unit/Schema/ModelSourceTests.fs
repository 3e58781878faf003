namespace FunctionalAws.Tests.Schema

open System
open System.IO
open System.IO.Compression
open System.Text
open NUnit.Framework
open FunctionalAws
open FunctionalAws.Schema

/// ModelSource.fs, ModelText.fs and Catalog.fs on small models made up in a folder of their own.
[<NonParallelizable>]
type ModelSourceTests() =
    let root = Path.Combine(Path.GetTempPath(), "faws-models-" + Guid.NewGuid().ToString "N")
    let folder (name: string) : string = Path.Combine(root, name)

    let put (path: string) (text: string) : unit =
        let path = Path.Combine(root, path)
        Directory.CreateDirectory(nonNull (Path.GetDirectoryName path)) |> ignore

        if path.EndsWith(".gz", StringComparison.Ordinal) then
            use zip = new GZipStream(File.Create path, CompressionLevel.Fastest)
            zip.Write(ReadOnlySpan(Encoding.UTF8.GetBytes text))
        else
            File.WriteAllText(path, text)

    let model (id: string) (version: string) (operation: string) : string =
        $"""{{"version":"2.0","metadata":{{"apiVersion":"{version}","endpointPrefix":"x","protocol":"json","serviceId":"{id}","signatureVersion":"v4"}},"operations":{{"{operation}":{{"name":"{operation}","http":{{"method":"POST","requestUri":"/"}}}}}},"shapes":{{"S":{{"type":"string"}}}}}}"""

    let find (service: string) (version: string option) (source: ModelSource) : FoundModel option =
        match source.Find service version with
        | Ok found -> found
        | Error message -> failwith message

    let load (service: string) (version: string option) (source: ModelSource) : ServiceModel =
        match find service version source with
        | Some found ->
            match found.Load() with
            | Ok model -> model
            | Error message -> failwith message
        | None -> failwith $"{service} was not found"

    let operations (model: ServiceModel) : string list = List.ofSeq model.OperationNames

    [<TearDown>]
    member _.Clean() : unit = if Directory.Exists root then Directory.Delete(root, true)

    [<Test>]
    member _.``the latest version counts, unless one is asked for``() =
        put "a/stars/2020-01-01/service-2.json" (model "Stars" "2020-01-01" "Old")
        put "a/stars/2024-01-01/service-2.json" (model "Stars" "2024-01-01" "New")
        put "a/stars/2026-01-01/paginators-1.json" "{}"
        let source = ModelSource.ofFolder (folder "a")
        Assert.That((operations (load "stars" None source) = [ "New" ]))
        Assert.That((operations (load "stars" (Some "2020-01-01") source) = [ "Old" ]))
        Assert.That((find "stars" (Some "2026-01-01") source).IsNone)
        Assert.That((find "moons" None source).IsNone)

    [<Test>]
    member _.``of several folders the latest version counts, and the first that has a file``() =
        put "a/stars/2020-01-01/service-2.json" (model "Stars" "2020-01-01" "First")
        put "b/stars/2020-01-01/service-2.json" (model "Stars" "2020-01-01" "Second")
        put "b/stars/2020-01-01/waiters-2.json" """{"version":2,"waiters":{"Up":{}}}"""
        put "b/moons/2019-01-01/service-2.json" (model "Moons" "2019-01-01" "Moon")
        let source = ModelSource.ofFolders [ folder "none"; folder "a"; folder "b" ]
        let found = load "stars" None source
        Assert.That((operations found = [ "First" ]))
        Assert.That((found.Section "waiters").IsSome)
        Assert.That((source.Services() = Ok [ "moons"; "stars" ]))
        put "b/stars/2021-01-01/service-2.json" (model "Stars" "2021-01-01" "Third")
        Assert.That((operations (load "stars" None source) = [ "Third" ]))

    [<Test>]
    member _.``a compressed file is as good as a plain one``() =
        put "a/stars/2020-01-01/service-2.json.gz" (model "Bright Stars" "2020-01-01" "Zip")

        put
            "a/stars/2020-01-01/paginators-1.json.gz"
            """{"pagination":{"Zip":{"input_token":"a","output_token":"b","result_key":[]}}}"""

        let found = ModelSource.ofFolder (folder "a") |> load "stars" None
        Assert.That((operations found = [ "Zip" ]))
        Assert.That((Pagination.all found |> List.map _.Operation = [ "Zip" ]))

    [<Test>]
    member _.``extras are merged``() =
        put "a/stars/2020-01-01/service-2.json" (model "Stars" "2020-01-01" "One")

        put
            "a/stars/2020-01-01/service-2.sdk-extras.json"
            """{"version":1.0,"merge":{"shapes":{"S":{"type":"timestamp"},"T":{"type":"string"}}}}"""

        let found = ModelSource.ofFolder (folder "a") |> load "stars" None
        Assert.That((found.Shape "S").Type, Is.EqualTo ShapeType.Timestamp)
        Assert.That(found.HasShape "T")

    [<Test>]
    member _.``a service is found by its id, too``() =
        put "a/stepfunctions/2020-01-01/service-2.json" (model "SFN" "2020-01-01" "Start")

        put
            "a/route53-recovery-cluster/2020-01-01/service-2.json.gz"
            (model "Route53 Recovery Cluster" "2020-01-01" "Get")

        let source = ModelSource.ofFolder (folder "a")

        for name in [ "stepfunctions"; "StepFunctions"; "sfn"; "SFN" ] do
            Assert.That((find name None source |> Option.map _.Name = Some "stepfunctions"), name)

        for name in [ "route53-recovery-cluster"; "Route53 Recovery Cluster"; "route53recoverycluster" ] do
            Assert.That((find name None source).IsSome, name)

        for name in [ ""; "."; ".."; "../a"; "a/stepfunctions"; "/" ] do
            Assert.That((find name None source).IsNone, name)

    [<Test>]
    member _.``a changed file is another model``() =
        put "a/stars/2020-01-01/service-2.json" (model "Stars" "2020-01-01" "One")
        let source = ModelSource.ofFolder (folder "a")
        let before = (find "stars" None source).Value.Identity
        Assert.That((find "stars" None source).Value.Identity, Is.EqualTo before)
        put "a/stars/2020-01-01/service-2.json" (model "Stars" "2020-01-01" "Other")
        Assert.That((find "stars" None source).Value.Identity, Is.Not.EqualTo before)

    [<TestCase("")>]
    [<TestCase("[]")>]
    [<TestCase("{}")>]
    [<TestCase("nonsense")>]
    [<TestCase("{\"metadata\":{}")>]
    [<TestCase("{\"metadata\":{}} {}")>]
    [<TestCase("{\"metadata\":3}")>]
    member _.``a file that is no model is an error that names the service``(text: string) =
        put "a/stars/2020-01-01/service-2.json" text

        match (find "stars" None (ModelSource.ofFolder (folder "a"))).Value.Load() with
        | Ok _ -> Assert.Fail text
        | Error message -> Assert.That(message, Does.Contain "stars")

    [<Test>]
    member _.``the folders of a session come in botocore's order``() =
        let separator = string Path.PathSeparator

        let environment = {
            Variable =
                fun name ->
                    match name with
                    | "AWS_DATA_PATH" -> Some(String.Join(separator, folder "a", "~/b", ""))
                    | "VIRTUAL_ENV" -> Some(folder "venv")
                    | _ -> None
            ReadFile = fun _ -> Ok None
            WriteFile = fun _ _ -> Ok()
            Run = fun _ _ _ -> System.Threading.Tasks.Task.FromResult(Error "nothing is run here")
            Home = folder "home"
        }

        let botocore = Path.Combine(folder "venv", "lib", "python3.12", "site-packages", "botocore", "data")
        Directory.CreateDirectory(Path.Combine(botocore.Replace("3.12", "3.9"))) |> ignore
        Directory.CreateDirectory botocore |> ignore

        Assert.That(
            (ModelFolders.all environment = [
                folder "a"
                folder "home" + "/b"
                Path.Combine(folder "home", ".aws", "models")
                botocore
            ])
        )

    // ------------------------------------------------------------------------------------------------ catalogs

    member private _.Services: CatalogService list = [
        for name, id, version in [ "stars", "Stars", "2020-01-01"; "stepfunctions", "SFN", "2016-11-23" ] do
            {
                Name = name
                Id = id
                ApiVersion = version
                Text = Encoding.UTF8.GetBytes(model id version name)
            }
    ]

    [<Test>]
    member this.``a catalog gives back what was packed``() =
        Directory.CreateDirectory root |> ignore
        let path = folder "catalog"
        File.WriteAllBytes(path, Catalog.pack this.Services)
        let source = ModelSource.ofCatalog path
        Assert.That((source.Services() = Ok [ "stars"; "stepfunctions" ]))
        Assert.That((operations (load "Stars" None source) = [ "stars" ]))
        Assert.That((operations (load "sfn" (Some "2016-11-23") source) = [ "stepfunctions" ]))
        Assert.That((find "sfn" (Some "2000-01-01") source).IsNone)
        Assert.That((find "moons" None source).IsNone)

    [<Test>]
    member this.``a catalog is the same whatever the order``() =
        Assert.That((Catalog.pack this.Services = Catalog.pack (List.rev this.Services)))

    [<Test>]
    member this.``a catalog that is damaged or cut off anywhere is an error, and no other model``() =
        Directory.CreateDirectory root |> ignore
        let whole = Catalog.pack this.Services
        let path = folder "catalog"

        /// The texts of both services, or what is wrong with the file.
        let read (bytes: byte[]) : Result<string list, string> =
            File.WriteAllBytes(path, bytes)
            let source = ModelSource.ofCatalog path

            let one (name: string) =
                match source.Find name None with
                | Error message -> Error message
                | Ok None -> Ok []
                | Ok(Some found) -> found.Load() |> Result.map operations

            match one "stars", one "stepfunctions" with
            | Ok first, Ok second -> Ok(first @ second)
            | Error message, _
            | _, Error message -> Error message

        Assert.That((read whole = Ok [ "stars"; "stepfunctions" ]))

        for length in 0 .. whole.Length - 1 do
            match read (Array.truncate length whole) with
            | Ok found -> Assert.Fail $"cut off at {length}: %A{found}"
            | Error message -> Assert.That(message, Does.Contain "catalog")

        for position in 0 .. whole.Length - 1 do
            let changed = Array.copy whole
            changed[position] <- changed[position] ^^^ 0x55uy

            match read changed with
            | Ok found -> Assert.Fail $"changed at {position}: %A{found}"
            | Error message -> Assert.That(message, Does.Contain "catalog")

    [<Test>]
    member _.``a catalog that is not there is an error``() =
        match (ModelSource.ofCatalog (folder "no such file")).Find "stars" None with
        | Error message -> Assert.That(message, Does.Contain "no such file")
        | Ok _ -> Assert.Fail "it was found"
