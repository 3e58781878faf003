namespace FunctionalAws

open System

/// The name of a region, which becomes part of host names and signatures.
[<RequireQualifiedAccess>]
module Region =

    /// <summary>The region that was found at the given place, or what is wrong with it.</summary>
    let parse (origin: string) (region: string) : Result<string, AwsError> =
        let isRegion (name: string) =
            HostLabel.isValid name
            && not (String.exists Char.IsAsciiLetterUpper name)
            && not (String.forall Char.IsAsciiDigit name)

        if isRegion region then
            Ok region
        else
            let hint =
                if region.Contains " #" || region.Contains " ;" then
                    " A comment must stand on a line of its own."
                elif isRegion (region.Trim().ToLowerInvariant()) then
                    $" Did you mean \"{region.Trim().ToLowerInvariant()}\"?"
                else
                    ""

            Error(
                AwsError.Configuration
                    $"\"{region}\" ({origin}) is not a region: its name has lower-case letters, digits and hyphens, at most 63, as in \"eu-west-1\".{hint}"
            )
