namespace FunctionalAws

open System
open System.Runtime.InteropServices

/// <summary>
/// The User-Agent header, by which AWS counts what its services are called with. No call depends on it.
/// </summary>
[<RequireQualifiedAccess>]
module UserAgent =

    /// What is not allowed in the header's parts becomes a hyphen.
    let private clean (text: string) : string =
        let characters = text.ToCharArray()

        for i in 0 .. characters.Length - 1 do
            let c = characters[i]

            if not (Char.IsAsciiLetterOrDigit c || "!$%&'*+-.^_`|~,".Contains c) then
                characters[i] <- '-'

        String characters

    let private system () : string =
        if OperatingSystem.IsLinux() then "linux"
        elif OperatingSystem.IsWindows() then "windows"
        elif OperatingSystem.IsMacOS() then "macos"
        elif OperatingSystem.IsAndroid() then "android"
        elif OperatingSystem.IsIOS() then "ios"
        else "other"

    let private architecture () : string =
        match RuntimeInformation.OSArchitecture with
        | Architecture.X64 -> "x86_64"
        | Architecture.Arm64 -> "arm64"
        | Architecture.X86 -> "x86"
        | Architecture.Arm -> "arm"
        | _ -> "other"

    let private version () : string =
        match typeof<AwsError>.Assembly.GetName().Version with
        | null -> "0"
        | version -> version.ToString 3

    /// The same for every session of the process.
    let private machine: Lazy<string> =
        Lazy<string>(fun () ->
            String.Join(
                ' ',
                [|
                    "FunctionalAws/" + version ()
                    "ua/2.1"
                    String.Concat("os/", system (), "#", clean (Environment.OSVersion.Version.ToString()))
                    "md/arch#" + architecture ()
                    "lang/dotnet#" + clean (Environment.Version.ToString())
                |]
            ))

    /// <summary>
    /// The header's value, with the execution environment (AWS_EXECUTION_ENV) and the application's id (AWS_SDK_UA_APP_ID)
    /// where there are such.
    /// </summary>
    let value (executionEnvironment: string option) (applicationId: string option) : string =
        let part (prefix: string) (text: string option) =
            match text with
            | None -> ""
            | Some text -> prefix + clean text

        String.Concat(machine.Value, part " exec-env/" executionEnvironment, part " app/" applicationId)
