namespace FunctionalAws

open System
open System.Collections.Generic
open System.Diagnostics

/// Where the value of a setting comes from.
[<RequireQualifiedAccess>]
type SettingOrigin =
    | Code
    | Variable of name: string
    /// A line of a file; the section as in: profile "name".
    | File of path: string * section: string * line: int
    /// Nobody has said anything.
    | Default

    /// For a person, as in "AWS_REGION", or: profile "work" in /home/me/.aws/config, line 7
    override this.ToString() : string =
        match this with
        | SettingOrigin.Code -> "given in code"
        | SettingOrigin.Variable name -> name
        | SettingOrigin.File(path, section, line) -> $"{section} in {path}, line {line.ToString()}"
        | SettingOrigin.Default -> "default"

/// A setting and where it comes from. It prints as its origin, since the value may be a secret.
[<StructuredFormatDisplay("{Origin}"); DebuggerDisplay("{Origin,nq}")>]
type Setting = {
    [<DebuggerBrowsable(DebuggerBrowsableState.Never)>]
    Value: string
    Origin: SettingOrigin
}

/// <summary>
/// The two files that AWS's tools keep settings and keys in: "config", where a profile is "[profile name]" or
/// "[default]", and "credentials", where it is "[name]".
/// </summary>
type SharedFiles = { Config: IniFile; Credentials: IniFile }

/// <summary>
/// A profile. What the credentials file says of it goes before what the config file says.
/// </summary>
type Profile = {
    Name: string
    Files: SharedFiles
    /// What the config file has on it.
    Config: IniSection option
    /// What the credentials file has on it.
    Credentials: IniSection option
}

/// Reading the shared files.
[<RequireQualifiedAccess>]
module SharedFiles =

    let private read (path: string option) (environment: AwsEnvironment) : Result<IniFile, AwsError> =
        match path with
        | None -> Ok(IniFile.empty "")
        | Some path ->
            match environment.ReadFile path with
            | Ok None -> Ok(IniFile.empty path)
            | Error reason -> Error(AwsError.Configuration $"the file {path} cannot be read: {reason}")
            | Ok(Some text) ->
                match IniFile.parse path text with
                | Ok file -> Ok file
                | Error error ->
                    Error(
                        AwsError.Configuration
                            $"the file {error.Path} cannot be read, line {error.Line.ToString()}: {error.Message}"
                    )

    /// <summary>
    /// Reads the files: "~/.aws/config" and "~/.aws/credentials", or those that AWS_CONFIG_FILE and
    /// AWS_SHARED_CREDENTIALS_FILE name. A file that is not there is empty.
    /// </summary>
    let load (environment: AwsEnvironment) : Result<SharedFiles, AwsError> =
        let path variable belowHome = AwsEnvironment.tryPath variable belowHome environment

        match read (path "AWS_CONFIG_FILE" ".aws/config") environment with
        | Error error -> Error error
        | Ok config ->
            match read (path "AWS_SHARED_CREDENTIALS_FILE" ".aws/credentials") environment with
            | Error error -> Error error
            | Ok credentials -> Ok { Config = config; Credentials = credentials }

    /// The name after a heading's first word, which says of what kind the section is.
    let private tryName (kind: string) (section: IniSection) : string option =
        if section.Name.StartsWith(kind, StringComparison.Ordinal) then
            match ShellWords.trySplit section.Name with
            | Some [ first; name ] when String.Equals(first, kind) -> Some name
            | _ -> None
        else
            None

    let private profileName (section: IniSection) : string option =
        if String.Equals(section.Name, "default") then
            Some "default"
        else
            tryName "profile" section

    let private isNamed (name: string) (found: string option) : bool =
        match found with
        | Some found -> String.Equals(found, name)
        | None -> false

    /// A heading without quotes and escapes ends with the name that is in it: others need not be split to be left out.
    let private mayName (name: string) (section: IniSection) : bool =
        section.Name.EndsWith(name, StringComparison.Ordinal)
        || section.Name.AsSpan().IndexOfAny('"', '\'', '\\') >= 0

    /// Several sections as one: the later goes before the earlier.
    let private merge (sections: IniSection list) : IniSection option =
        let add (earlier: IniSection) (later: IniSection) =
            let replaced = HashSet<string>(later.Properties |> Seq.map _.Name)
            let isKept (property: IniProperty) = not (replaced.Contains property.Name)

            {
                earlier with
                    Properties = List.filter isKept earlier.Properties @ later.Properties
            }

        match sections with
        | [] -> None
        | sections -> Some(List.reduce add sections)

    /// <summary>A section of the config file that is no profile, as in "[sso-session name]" or "[services name]".</summary>
    let trySection (kind: string) (name: string) (files: SharedFiles) : IniSection option =
        files.Config.Sections
        |> List.filter (fun section -> mayName name section && isNamed name (tryName kind section))
        |> merge

    /// The names of all profiles, sorted.
    let profileNames (files: SharedFiles) : string list =
        List.choose profileName files.Config.Sections @ (files.Credentials.Sections |> List.map _.Name)
        |> List.distinct
        |> List.sortWith (fun a b -> String.CompareOrdinal(a, b))

    /// The profile with the given name.
    let tryProfile (name: string) (files: SharedFiles) : Profile option =
        let profile = {
            Name = name
            Files = files
            Config =
                files.Config.Sections
                |> List.filter (fun section -> mayName name section && isNamed name (profileName section))
                |> merge
            Credentials = IniFile.trySection name files.Credentials
        }

        if profile.Config.IsSome || profile.Credentials.IsSome then
            Some profile
        else
            None

/// Reading a profile.
[<RequireQualifiedAccess>]
module Profile =

    /// Where the profile's settings in a file come from.
    let origin (file: IniFile) (profile: Profile) : string = $"profile \"{profile.Name}\" in {file.Path}"

    let private tryRead (read: IniSection -> IniProperty option) (profile: Profile) : Setting option =
        let tryIn (file: IniFile) (section: IniSection option) =
            match Option.bind read section with
            | Some property ->
                Some {
                    Value = property.Value
                    Origin = SettingOrigin.File(file.Path, $"profile \"{profile.Name}\"", property.Line)
                }
            | None -> None

        match tryIn profile.Files.Credentials profile.Credentials with
        | None -> tryIn profile.Files.Config profile.Config
        | found -> found

    /// A setting of the profile. The name is in lower case.
    let tryFind (name: string) (profile: Profile) : Setting option = tryRead (IniSection.tryProperty name) profile

    /// A setting in a block of the profile, as in <c>tryNested "s3" "addressing_style"</c>.
    let tryNested (block: string) (name: string) (profile: Profile) : Setting option =
        tryRead (IniSection.tryNestedProperty block name) profile

    let private missing (asked: Setting) (files: SharedFiles) : AwsError =
        let places =
            match [ files.Config.Path; files.Credentials.Path ] |> List.filter (fun path -> path <> "") with
            | [] -> "there is no home directory to look for files in"
            | paths -> "it was looked for in " + String.Join(" and ", paths)

        let found =
            match SharedFiles.profileNames files with
            | [] -> "which hold no profiles"
            | names -> "which hold " + String.Join(", ", names)

        AwsError.Configuration $"there is no profile \"{asked.Value}\" ({asked.Origin}): {places}, {found}"

    /// <summary>
    /// The profile that a session works with: the one given in code, or that AWS_PROFILE names, or AWS_DEFAULT_PROFILE,
    /// or else "default". Only the last may be missing, and is empty then.
    /// </summary>
    let select (inCode: string option) (environment: AwsEnvironment) (files: SharedFiles) : Result<Profile, AwsError> =
        let variable name =
            match AwsEnvironment.tryVariable name environment with
            | Some value -> Some { Value = value; Origin = SettingOrigin.Variable name }
            | None -> None

        let asked =
            match inCode with
            | Some name -> Some { Value = name; Origin = SettingOrigin.Code }
            | None ->
                match variable "AWS_PROFILE" with
                | Some found -> Some found
                | None -> variable "AWS_DEFAULT_PROFILE"

        match asked with
        | Some asked ->
            match SharedFiles.tryProfile asked.Value files with
            | Some profile -> Ok profile
            | None -> Error(missing asked files)
        | None ->
            match SharedFiles.tryProfile "default" files with
            | Some profile -> Ok profile
            | None -> Ok { Name = "default"; Files = files; Config = None; Credentials = None }
