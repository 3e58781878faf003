namespace FunctionalAws

open System
open System.Collections.Generic
open System.Reflection
open System.Text.Json
open System.Text.RegularExpressions

/// A part of the AWS cloud that has domain names of its own.
type Partition = {
    /// As it stands in ARNs: "aws", "aws-cn".
    Name: string
    /// The domain of its hosts, as in "amazonaws.com".
    DnsSuffix: string
    /// The domain of its hosts that also have IPv6 addresses, as in "api.aws".
    DualStackDnsSuffix: string
    SupportsFips: bool
    SupportsDualStack: bool
    /// The region that signatures of its global services are for.
    ImplicitGlobalRegion: string
}

/// The partitions, and which regions are in them.
[<RequireQualifiedAccess>]
module Partition =

    /// A partition's facts: the regions it is known to have, and how the names of the others look.
    /// Only a region that is not known asks for the pattern, which takes long to read.
    type private Facts = { Partition: Partition; Regions: string[]; Pattern: Lazy<Regex> }

    let private read (element: JsonElement) : Facts =
        let outputs = element.GetProperty "outputs"
        let text (name: string) (element: JsonElement) : string = nonNull (element.GetProperty(name).GetString())
        let flag (name: string) : bool = outputs.GetProperty(name).GetBoolean()

        {
            Partition = {
                Name = text "name" outputs
                DnsSuffix = text "dnsSuffix" outputs
                DualStackDnsSuffix = text "dualStackDnsSuffix" outputs
                SupportsFips = flag "supportsFIPS"
                SupportsDualStack = flag "supportsDualStack"
                ImplicitGlobalRegion = text "implicitGlobalRegion" outputs
            }
            Regions = [|
                for region in element.GetProperty("regions").EnumerateArray() -> nonNull (region.GetString())
            |]
            Pattern =
                (let pattern = text "regionRegex" element
                 lazy Regex(pattern, RegexOptions.CultureInvariant ||| RegexOptions.ECMAScript))
        }

    // The generator makes the resource of AWS's partitions.json.
    let private facts: Lazy<Facts[]> =
        lazy
            (use resource =
                nonNull (Assembly.GetExecutingAssembly().GetManifestResourceStream "FunctionalAws.partitions.json")

             use document = JsonDocument.Parse resource
             [| for partition in document.RootElement.EnumerateArray() -> read partition |])

    let private byRegion: Lazy<Dictionary<string, Partition>> =
        lazy
            (let known = Dictionary<string, Partition>(StringComparer.Ordinal)

             for facts in facts.Value do
                 for region in facts.Regions do
                     known[region] <- facts.Partition

             known)

    /// <summary>All partitions; the public one, "aws", is the first.</summary>
    let all () : Partition list = [ for facts in facts.Value -> facts.Partition ]

    /// <summary>
    /// The partition of a region. A region that is not known yet is placed by its name, and else in the public cloud.
    /// </summary>
    let ofRegion (region: string) : Partition =
        match byRegion.Value.TryGetValue region with
        | true, partition -> partition
        | _ ->
            match facts.Value |> Array.tryFind (fun facts -> facts.Pattern.Value.IsMatch region) with
            | Some facts -> facts.Partition
            | None -> facts.Value[0].Partition
