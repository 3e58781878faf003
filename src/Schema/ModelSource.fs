namespace FunctionalAws.Schema

open System
open System.Collections.Concurrent
open System.Collections.Generic
open System.IO
open System.IO.Compression
open System.Text.Json
open FunctionalAws

/// A service's model that has been found, and not been read yet.
[<NoEquality; NoComparison>]
type FoundModel = {
    /// The service's name in its source.
    Name: string
    ApiVersion: string
    /// The same for two findings exactly when nothing has changed between them.
    Identity: string
    /// Reads the model, or says why it cannot be read.
    Load: unit -> Result<ServiceModel, string>
}

/// <summary>Where service models come from. Whatever finds models by name is one.</summary>
[<NoEquality; NoComparison>]
type ModelSource = {
    /// For a person, as in "the folder /opt/models".
    Description: string
    /// The names of all services, or why they cannot be had.
    Services: unit -> Result<string list, string>
    /// Finds a service by its name or its id, in the given API version or in the latest.
    Find: string -> string option -> Result<FoundModel option, string>
}

/// Finding service models.
[<RequireQualifiedAccess>]
module ModelSource =

    /// Names as they are compared: "Step Functions", "step-functions" and "stepfunctions" are one.
    let internal plain (name: string) : string =
        let kept: char[] = Array.zeroCreate name.Length
        let mutable length = 0

        for c in name do
            if Char.IsAsciiLetterOrDigit c then
                kept[length] <- Char.ToLowerInvariant c
                length <- length + 1

        String(kept, 0, length)

    /// Reading a model, with what may be wrong with files as an error.
    let private guard (what: string) (read: unit -> 'a) : Result<'a, string> =
        try
            Ok(read ())
        with
        | :? IOException
        | :? InvalidDataException
        | :? UnauthorizedAccessException as error -> Error(String.Concat(what, " cannot be read: ", error.Message))
        | Damaged message -> Error(String.Concat(what, " cannot be read: ", message))

    // ---------------------------------------------------------------------------------------------------- folders

    /// A file of botocore's data layout, plain or else compressed.
    let private tryFile (folder: string) (name: string) : string option =
        let path = Path.Combine(folder, name + ".json")

        if File.Exists path then Some path
        elif File.Exists(path + ".gz") then Some(path + ".gz")
        else None

    // EC2's model, the largest, has 3 MB as AWS writes it. What is compressed may be a thousand times as long as it looks.
    let private mostText = 64L * 1024L * 1024L

    let private readFile (path: string) : byte[] =
        if path.EndsWith(".gz", StringComparison.Ordinal) then
            use file = File.OpenRead path
            use zip = new GZipStream(file, CompressionMode.Decompress)
            use text = new MemoryStream()
            let part = Array.zeroCreate 81920
            let mutable count = zip.Read(Span part)

            while count > 0 do
                if text.Length + int64 count > mostText then
                    raise (InvalidDataException(path + " holds more than a model does"))

                text.Write(part, 0, count)
                count <- zip.Read(Span part)

            text.ToArray()
        else
            File.ReadAllBytes path

    let private namesIn (folder: string) : string[] =
        if Directory.Exists folder then
            Directory.GetDirectories folder
            |> Array.map (fun path -> nonNull (Path.GetFileName path))
            |> Array.sortWith (fun a b -> String.CompareOrdinal(a, b))
        else
            Array.empty

    let private versionsIn (service: string) (folder: string) : string[] =
        let folder = Path.Combine(folder, service)

        namesIn folder
        |> Array.filter (fun version -> (tryFile (Path.Combine(folder, version)) "service-2").IsSome)

    /// <summary>The names of the services in a folder.</summary>
    let private servicesIn (folder: string) : string list =
        namesIn folder
        |> Array.filter (fun service -> versionsIn service folder |> Array.isEmpty |> not)
        |> List.ofArray

    /// The id in the metadata, which stands at the beginning of a model.
    let private idIn (path: string) : string =
        use file = File.OpenRead path

        use text: Stream =
            if path.EndsWith(".gz", StringComparison.Ordinal) then
                new GZipStream(file, CompressionMode.Decompress)
            else
                file

        let head = Array.zeroCreate 8192
        let length = text.ReadAtLeast(Span head, head.Length, false)
        let mutable reader = Utf8JsonReader(ReadOnlySpan(head, 0, length), false, JsonReaderState())
        let mutable found = ""

        while found = "" && reader.Read() do
            if reader.TokenType = JsonTokenType.PropertyName && reader.ValueTextEquals "serviceId" then
                if reader.Read() && reader.TokenType = JsonTokenType.String then
                    found <- nonNull (reader.GetString())

        found

    let private knownIds = ConcurrentDictionary<string, string>(StringComparer.Ordinal)

    let private idOf (service: string) (folder: string) : string =
        match versionsIn service folder |> Array.tryLast with
        | None -> ""
        | Some version ->
            match tryFile (Path.Combine(folder, service, version)) "service-2" with
            | None -> ""
            | Some path ->
                match knownIds.TryGetValue path with
                | true, id -> id
                | _ ->
                    let id =
                        try
                            idIn path
                        with
                        | :? JsonException
                        | :? InvalidDataException -> ""

                    knownIds[path] <- id
                    id

    /// The name that a service has in one of the folders: by its folder's name, or else by the id in its model.
    let private nameIn (folders: string list) (asked: string) : string option =
        let wanted = plain asked

        let byName (folder: string) =
            if Directory.Exists(Path.Combine(folder, wanted)) then
                Some wanted
            else
                namesIn folder |> Array.tryFind (fun name -> plain name = wanted)

        let byId (folder: string) = namesIn folder |> Array.tryFind (fun name -> plain (idOf name folder) = wanted)

        if wanted = "" then
            None
        else
            folders |> List.tryPick byName |> Option.orElseWith (fun () -> folders |> List.tryPick byId)

    /// The first of the folders that has a file, as the search path of programs.
    let private firstFile (folders: string list) (service: string) (version: string) (name: string) : string option =
        folders |> List.tryPick (fun folder -> tryFile (Path.Combine(folder, service, version)) name)

    /// A file's extras from all folders: "service-2.sdk-extras.json" beside "service-2.json".
    let private extrasOf (folders: string list) (service: string) (version: string) (name: string) : string list =
        firstFile folders service version (name + ".sdk-extras") |> Option.toList

    let private stampOf (path: string) : string =
        let file = FileInfo path
        String.Join('|', path, string file.Length, string file.LastWriteTimeUtc.Ticks)

    let private findIn (folders: string list) (service: string) (version: string) : FoundModel =
        let file = firstFile folders service version
        let extras = extrasOf folders service version
        let parts = [ "service-2"; "paginators-1"; "waiters-2"; "endpoint-rule-set-1" ]
        let files = parts |> List.map (fun name -> file name, extras name)

        let identity =
            files
            |> List.collect (fun (file, extras) -> Option.toList file @ extras)
            |> List.map stampOf
            |> String.concat "\n"

        let load () : ServiceModel =
            let text (file: string option, extras: string list) : byte[] =
                match file with
                | Some path -> readFile path |> ModelText.withExtras (List.map readFile extras)
                | None -> Array.empty

            match files |> List.map text with
            | [ model; paginators; waiters; ruleSet ] ->
                ServiceModel.Parse(ModelText.join model paginators waiters ruleSet)
            | _ -> raise (InvalidDataException "four files make a model")

        {
            Name = service
            ApiVersion = version
            Identity = identity
            Load = fun () -> guard $"the model of {service}" load
        }

    /// Folders that are looked up when a service is asked for.
    let internal searching (description: string) (folders: unit -> string list) : ModelSource =
        let find (service: string) (version: string option) : FoundModel option =
            let folders = folders ()

            match nameIn folders service with
            | None -> None
            | Some name ->
                let versions =
                    folders
                    |> Seq.collect (versionsIn name)
                    |> Seq.filter (fun known -> version |> Option.forall (fun wanted -> wanted = known))
                    |> Seq.sortWith (fun a b -> String.CompareOrdinal(a, b))

                versions |> Seq.tryLast |> Option.map (findIn folders name)

        {
            Description = description
            Services =
                fun () ->
                    guard description (fun () -> folders () |> List.collect servicesIn |> List.distinct |> List.sort)
            Find = fun service version -> guard description (fun () -> find service version)
        }

    /// <summary>
    /// Folders in botocore's data layout: <c>service/version/service-2.json</c>, plain or with ".gz", with paginators,
    /// waiters, endpoint rules and extras beside it.
    /// </summary>
    /// <remarks>
    /// As botocore does it: the latest API version of all folders counts, and of each file the one in the first folder
    /// that has it. A folder that is not there holds no models.
    /// </remarks>
    let ofFolders (folders: string list) : ModelSource =
        let folders = folders |> List.map Path.GetFullPath

        let description =
            match folders with
            | [ only ] -> "the folder " + only
            | several -> "the folders " + String.Join(", ", several)

        searching description (fun () -> folders)

    /// <summary>A folder in botocore's data layout, see <c>ofFolders</c>.</summary>
    let ofFolder (folder: string) : ModelSource = ofFolders [ folder ]

    // ---------------------------------------------------------------------------------------------------- catalogs

    /// <summary>A catalog, as <c>dotnet run --project src/Generator -- catalog</c> packs one.</summary>
    /// <remarks>Nothing is read before a service is asked for, and then no other service than that.</remarks>
    let ofCatalog (path: string) : ModelSource =
        let path = Path.GetFullPath path
        let description = "the catalog " + path
        let gate = obj ()
        let mutable known: struct (string * Dictionary<string, CatalogEntry list>) voption = ValueNone

        let openFile () : FileStream =
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.RandomAccess)

        /// The services by the names that they go by: the folders' names first, then the ids.
        let byName (entries: CatalogEntry list) : Dictionary<string, CatalogEntry list> =
            let names = Dictionary<string, CatalogEntry list>()

            // The latest version comes first.
            let latest = entries |> List.sortWith (fun a b -> String.CompareOrdinal(b.ApiVersion, a.ApiVersion))

            for name, services in latest |> List.groupBy (fun entry -> plain entry.Name) do
                names[name] <- services

            for id, services in latest |> List.groupBy (fun entry -> plain entry.Id) do
                names.TryAdd(id, services) |> ignore

            names

        // Read again when the file has changed.
        let index () : struct (string * Dictionary<string, CatalogEntry list>) =
            lock gate (fun () ->
                let stamp = stampOf path

                match known with
                | ValueSome(struct (before, names)) when before = stamp -> struct (stamp, names)
                | _ ->
                    use file = openFile ()
                    let names = byName (Catalog.index file)
                    known <- ValueSome(struct (stamp, names))
                    struct (stamp, names))

        let load (entry: CatalogEntry) : ServiceModel =
            use file = openFile ()
            ServiceModel.Parse(Catalog.read file entry)

        let find (service: string) (version: string option) : FoundModel option =
            let struct (stamp, names) = index ()

            let versions =
                match names.TryGetValue(plain service) with
                | true, versions -> versions
                | _ -> []

            versions
            |> List.tryFind (fun entry -> version |> Option.forall (fun version -> version = entry.ApiVersion))
            |> Option.map (fun entry -> {
                Name = entry.Name
                ApiVersion = entry.ApiVersion
                Identity = String.Join('|', stamp, entry.Name, entry.ApiVersion)
                Load = fun () -> guard description (fun () -> load entry)
            })

        {
            Description = description
            Services =
                fun () ->
                    guard description (fun () ->
                        let struct (_, names) = index ()
                        [ for versions in names.Values -> versions.Head.Name ] |> List.distinct |> List.sort)
            Find = fun service version -> guard description (fun () -> find service version)
        }

    // ------------------------------------------------------------------------------------------ models in memory

    /// The name that a model goes by: that of its folder, where it says so, or else its id.
    let private nameOf (model: ServiceModel) : string =
        match model.Metadata "folder" with
        | "" -> plain (model.Metadata "serviceId")
        | name -> name

    let private isNamed (asked: string) (model: ServiceModel) : bool =
        let wanted = plain asked
        plain (nameOf model) = wanted || plain (model.Metadata "serviceId") = wanted

    /// Tells models in memory from each other, also two of one service.
    let private numbers = Runtime.CompilerServices.ConditionalWeakTable<ServiceModel, obj>()
    let mutable private lastNumber = 0

    let private identityOf (model: ServiceModel) : string =
        let number = numbers.GetValue(model, (fun _ -> nonNull (box (Threading.Interlocked.Increment &lastNumber))))

        String.Concat("memory|", string number)

    let internal ofLoaded (description: string) (models: string option -> ServiceModel list) : ModelSource = {
        Description = description
        Services = fun () -> Ok(models None |> List.map nameOf)
        Find =
            fun service version ->
                models (Some service)
                |> List.tryFind (fun model ->
                    isNamed service model
                    && version |> Option.forall (fun version -> version = model.Service.ApiVersion))
                |> Option.map (fun model -> {
                    Name = nameOf model
                    ApiVersion = model.Service.ApiVersion
                    Identity = identityOf model
                    Load = fun () -> Ok model
                })
                |> Ok
    }

    /// <summary>Models in memory, as those that typed services carry: <c>ModelSource.ofModels [ DynamoDB.Model.service ]</c>.</summary>
    let ofModels (models: ServiceModel list) : ModelSource = ofLoaded "the models given in code" (fun _ -> models)
