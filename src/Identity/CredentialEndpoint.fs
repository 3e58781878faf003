namespace FunctionalAws

open System
open System.IO
open System.IO.Compression
open System.Reflection

/// A service of AWS that credentials come from.
[<RequireQualifiedAccess>]
type internal CredentialService =
    | Sts
    | Sso
    | SsoOidc
    | Signin

/// <summary>
/// Where providers find AWS's services: by those services' own endpoint rules, which the library carries, and the same
/// settings as for calls.
/// </summary>
[<RequireQualifiedAccess>]
module internal CredentialEndpoint =

    /// The region of the endpoints that are the same for all regions.
    [<Literal>]
    let Global = "aws-global"

    let private idOf (service: CredentialService) : string =
        match service with
        | CredentialService.Sts -> "STS"
        | CredentialService.Sso -> "SSO"
        | CredentialService.SsoOidc -> "SSO OIDC"
        | CredentialService.Signin -> "Signin"

    // The generator makes the resources.
    let private unpack (name: string) : byte[] =
        use resource =
            nonNull (Assembly.GetExecutingAssembly().GetManifestResourceStream $"FunctionalAws.endpoints.{name}.br")

        use unpacked = new BrotliStream(resource, CompressionMode.Decompress)
        use text = new MemoryStream()
        unpacked.CopyTo text
        text.ToArray()

    let private read (name: string) : Lazy<Result<RuleSet, string>> = lazy (RuleSet.Parse(ReadOnlyMemory(unpack name)))

    let private sts = read "sts"
    let private sso = read "sso"
    let private ssoOidc = read "sso-oidc"
    let private signin = read "signin"

    let private rulesOf (service: CredentialService) : Result<RuleSet, string> =
        match service with
        | CredentialService.Sts -> sts.Value
        | CredentialService.Sso -> sso.Value
        | CredentialService.SsoOidc -> ssoOidc.Value
        | CredentialService.Signin -> signin.Value

    /// What the rules ask for, by the parameters' own names; the first setting that is wrong.
    let rec private values
        (context: CredentialContext)
        (region: string)
        (parameters: RuleSetParameter list)
        : Result<(string * EndpointValue) list, AwsError> =
        match parameters with
        | [] -> Ok []
        | parameter :: rest ->
            let value =
                match EndpointContext.tryFind parameter.Name context.EndpointParameters, parameter.BuiltIn with
                | ValueSome value, _ -> Ok(Some value)
                | ValueNone, "AWS::Region" -> Ok(Some(EndpointValue.String region))
                | ValueNone, builtIn -> Configuration.endpointSetting builtIn context.Configuration

            match value, values context region rest with
            | Error error, _
            | _, Error error -> Error error
            | Ok(Some value), Ok others -> Ok((parameter.Name, value) :: others)
            | Ok None, Ok others -> Ok others

    /// The region that the rules want signatures to be for, where they say it.
    let private trySigningRegion (endpoint: RuleEndpoint) : string option =
        match List.tryFind (fun (name, _) -> name = "authSchemes") endpoint.Properties with
        | Some(_, Document.List(Document.Map scheme :: _)) ->
            match Dict.tryFind "signingRegion" scheme with
            | Some(Document.String region) -> Some region
            | _ -> None
        | _ -> None

    /// <summary>
    /// The endpoint of a service in a region, or for all of them, and the region that signatures are for: the endpoint
    /// that is configured for the service, or else the one that its rules give.
    /// </summary>
    let find
        (context: CredentialContext)
        (service: CredentialService)
        (region: string)
        : Result<CustomEndpoint * string, AwsError> =
        let id = idOf service

        match Configuration.endpoint context.ServiceEndpoints None (Some context.Configuration) id, rulesOf service with
        | Error error, _ -> Error error
        | Ok(Some custom), _ -> Ok(custom, (if region = Global then "us-east-1" else region))
        | Ok None, Error message ->
            Error(AwsError.Configuration $"the endpoint rules of {id} cannot be used: {message}")
        | Ok None, Ok rules ->
            match values context region rules.Parameters with
            | Error error -> Error error
            | Ok values ->
                match rules.Evaluate(fun name -> EndpointContext.tryFind name values) with
                | Error message -> Error(AwsError.Configuration $"there is no endpoint of {id}: {message}")
                | Ok endpoint ->
                    CustomEndpoint.parse $"made by the endpoint rules of {id}" endpoint.Url
                    |> Result.map (fun url -> url, Option.defaultValue region (trySigningRegion endpoint))
