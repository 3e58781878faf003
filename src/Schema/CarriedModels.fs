namespace FunctionalAws.Schema

open System
open System.IO
open System.Reflection

/// <summary>
/// The models that the packages of typed services carry: the resource "FunctionalAws.DynamoDB.model.json" of the assembly
/// "FunctionalAws.DynamoDB", and so on. No type is looked at, so a trimmed program finds what it kept.
/// </summary>
[<RequireQualifiedAccess>]
module CarriedModels =

    let private prefix = "FunctionalAws."

    /// The service that an assembly is named after; nothing for other assemblies, the library's own among them.
    let private serviceOf (assembly: string | null) : string option =
        match assembly with
        | NonNull name when name.StartsWith(prefix, StringComparison.Ordinal) ->
            match name.Substring prefix.Length with
            | service when service.Contains '.' -> None
            | service -> Some service
        | _ -> None

    // Loaded when something of it is used first: a program that knows a service only by name has not used it yet.
    let private notLoadedYet (loaded: Set<string>) : string list =
        match AppContext.GetData "TRUSTED_PLATFORM_ASSEMBLIES" with
        | :? string as paths -> [
            for path in paths.Split Path.PathSeparator do
                let name = nonNull (Path.GetFileNameWithoutExtension path)

                if (serviceOf name).IsSome && not (loaded.Contains name) then name
          ]
        | _ -> []

    let private tryLoad (name: string) : Assembly option =
        try
            Some(Assembly.Load(AssemblyName name))
        with
        | :? IOException
        | :? BadImageFormatException -> None

    let private assemblies () : (string * Assembly) list =
        let loaded = [
            for assembly in AppDomain.CurrentDomain.GetAssemblies() do
                let name = assembly.GetName().Name

                match serviceOf name with
                | Some service when not assembly.IsDynamic -> service, assembly
                | _ -> ()
        ]

        let names = loaded |> List.map (fun (service, _) -> prefix + service) |> Set.ofList

        let others =
            notLoadedYet names
            |> List.choose (fun name ->
                tryLoad name |> Option.map (fun assembly -> name.Substring prefix.Length, assembly))

        List.distinctBy fst (loaded @ others) |> List.sortBy fst

    let private tryModel (service: string, assembly: Assembly) : ServiceModel option =
        match ServiceModel.TryResource(assembly, String.Concat(prefix, service, ".model.json")) with
        | ValueSome model -> Some model
        | ValueNone -> None

    /// Those named after the service that is asked for, or else all.
    let private models (asked: string option) : ServiceModel list =
        let all = assemblies ()

        match asked with
        | Some asked ->
            match all |> List.filter (fun (service, _) -> ModelSource.plain service = ModelSource.plain asked) with
            | [] -> all |> List.choose tryModel
            | named -> named |> List.choose tryModel
        | None -> all |> List.choose tryModel

    /// The models of all typed services that the program has.
    let source: ModelSource = ModelSource.ofLoaded "the packages of typed services" models
