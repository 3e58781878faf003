namespace FunctionalAws

open System
open System.Threading
open System.Threading.Tasks

/// <summary>
/// What holds where nobody has chosen: a set of defaults by its name
/// (https://docs.aws.amazon.com/sdkref/latest/guide/feature-smart-config-defaults.html). The sets differ in how long
/// connecting may take; retries in the standard mode and regional endpoints are usual in all of them.
/// </summary>
[<RequireQualifiedAccess>]
type DefaultsMode =
    /// As without a mode: 10 s to connect.
    | Legacy
    /// For most programs.
    | Standard
    /// For programs that call the region that they run in.
    | InRegion
    /// For programs that call another region.
    | CrossRegion
    /// For programs on the move.
    | Mobile
    /// In or across regions, by what the environment or the instance's metadata says; standard where neither knows.
    | Auto

/// Defaults by their names.
[<RequireQualifiedAccess; CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module DefaultsMode =

    let private names = [
        "legacy", DefaultsMode.Legacy
        "standard", DefaultsMode.Standard
        "in-region", DefaultsMode.InRegion
        "cross-region", DefaultsMode.CrossRegion
        "mobile", DefaultsMode.Mobile
        "auto", DefaultsMode.Auto
    ]

    /// The name that settings have for it, as in "in-region".
    let name (mode: DefaultsMode) : string = names |> List.find (fun (_, known) -> known = mode) |> fst

    /// The mode that settings choose.
    let internal ofConfiguration (configuration: Configuration option) : Result<DefaultsMode, AwsError> =
        match configuration with
        | None -> Ok DefaultsMode.Legacy
        | Some configuration ->
            Configuration.tryWord SettingTable.defaultsMode configuration
            |> Result.map (fun found ->
                match found with
                | None -> DefaultsMode.Legacy
                | Some name -> List.find (fun (known, _) -> known = name) names |> snd)

    /// <summary>
    /// How long making a connection may take, in milliseconds: that for the network and the same for TLS. The numbers are
    /// those of AWS's sdk-default-configuration.json.
    /// </summary>
    let connectMilliseconds (mode: DefaultsMode) : int =
        match mode with
        | DefaultsMode.Legacy -> 10_000
        | DefaultsMode.InRegion -> 2 * 1100
        | DefaultsMode.Standard
        | DefaultsMode.CrossRegion
        | DefaultsMode.Auto -> 2 * 3100
        | DefaultsMode.Mobile -> 2 * 30_000

    /// The region that the environment says this program runs in.
    let private executionRegion (environment: AwsEnvironment) : string option =
        let variable (name: string) = AwsEnvironment.tryVariable name environment

        match variable "AWS_EXECUTION_ENV" with
        | Some _ -> variable "AWS_REGION" |> Option.orElseWith (fun () -> variable "AWS_DEFAULT_REGION")
        | None -> None

    /// <summary>What <c>Auto</c> comes to, for calls in a region.</summary>
    /// <param name="environment">The variables, which go before the metadata.</param>
    /// <param name="metadataRegion">Asks the instance's metadata for its region.</param>
    /// <param name="region">The region that is called.</param>
    /// <param name="cancel">Ends the question.</param>
    let detect
        (environment: AwsEnvironment)
        (metadataRegion: CancellationToken -> Task<string option>)
        (region: string)
        (cancel: CancellationToken)
        : Task<DefaultsMode> =
        task {
            let! current =
                match executionRegion environment with
                | Some current -> Task.FromResult(Some current)
                | None -> metadataRegion cancel

            return
                match current with
                | None -> DefaultsMode.Standard
                | Some current when current = region -> DefaultsMode.InRegion
                | Some _ -> DefaultsMode.CrossRegion
        }
