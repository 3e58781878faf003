namespace FunctionalAws

open System
open System.Collections.Generic
open System.Runtime.CompilerServices
open System.Text
open System.Threading

/// What a session has settled about the endpoints of one service.
[<NoComparison; NoEquality>]
type EndpointSettings = {
    Region: string
    /// The endpoint that was configured, if one was.
    Custom: CustomEndpoint option
    AddressingStyle: AddressingStyle
    /// False leaves out what a model puts before the host, for servers that have one host only.
    HostPrefix: bool
    /// The service's rules, when it has any.
    Rules: RuleSet option
    /// Values of the rules' parameters that were set for all calls, by the parameters' names.
    Parameters: (string * EndpointValue) list
    /// Settings by the names that rules have for them, as in "AWS::UseFIPS". Region, endpoint and addressing style are
    /// known already.
    BuiltIns: (string * EndpointValue) list
    /// What the User-Agent header tells of them.
    Features: CallFeatures
    Auth: AuthPreference
}

/// How an endpoint wants its requests signed
/// (https://smithy.io/2.0/aws/rules-engine/auth-schemes.html).
type EndpointAuthScheme = {
    /// "sigv4", "sigv4a" or "sigv4-s3express".
    Name: string
    /// Empty where the rules leave it open.
    SigningName: string
    /// Empty where the rules leave it open, and for "sigv4a".
    SigningRegion: string
    /// The regions that a signature of "sigv4a" is good for.
    SigningRegionSet: string list
    /// True when the path is signed as it is sent.
    DisableDoubleEncoding: bool
}

/// Where a call goes.
[<NoComparison; NoEquality>]
type Endpoint = {
    /// "https" or "http".
    Scheme: string
    /// The host, with a port where it is not the scheme's own.
    Host: string
    /// What goes before the path of every request: empty, or a slash and more.
    Path: string
    Scope: SigningScope
    Auth: AuthScheme
    /// Headers that every request has.
    Headers: Header list
    /// The ways to sign that the rules name, the best first; none when any will do.
    AuthSchemes: EndpointAuthScheme list
}

/// What the rules came to.
[<RequireQualifiedAccess; NoComparison; NoEquality>]
type private EndpointDecision =
    /// As it is given to calls, so that one that is known takes no memory.
    | Endpoint of Result<Endpoint, AwsError>
    /// The settings that there are give none.
    | Settings of message: string
    /// The value of the input that was looked at last gives none.
    | Input of path: string * message: string

/// The endpoint of a service without rules, for operations that are signed alike.
[<Sealed>]
type private PlainEndpoint(schemes: string list, endpoint: Result<Endpoint, AwsError>) =
    member _.Schemes: string list = schemes
    member _.Endpoint: Result<Endpoint, AwsError> = endpoint

/// What is remembered of an operation's endpoints, and which other operations share it: those of the same key.
[<Sealed>]
type private OperationMemory(operation: OperationInfo, key: string, cache: DecisionCache<EndpointDecision>) =
    member _.Operation: OperationInfo = operation
    member _.Key: string = key
    member _.Cache: DecisionCache<EndpointDecision> = cache

/// What is remembered of the operations of a service.
[<Sealed>]
type private OperationMemories() =
    // Operations may be made for a single call.
    let known = ConditionalWeakTable<OperationInfo, OperationMemory>()
    let byKey = Dictionary<string, OperationMemory>(StringComparer.Ordinal)

    /// What is remembered of an operation, or null.
    member _.Find(operation: OperationInfo) : OperationMemory | null =
        match known.TryGetValue operation with
        | true, memory -> memory
        | _ -> null

    /// Adds an operation, which shares with those of its key; only one thread at a time may.
    member _.Add(memory: OperationMemory) : OperationMemory =
        let memory =
            match byKey.TryGetValue memory.Key with
            | true, other -> OperationMemory(memory.Operation, memory.Key, other.Cache)
            | _ ->
                byKey[memory.Key] <- memory
                memory

        known.AddOrUpdate(memory.Operation, memory)
        memory

/// Finds where the calls of one service go, and remembers it.
[<Sealed>]
type ServiceEndpoints(service: Service, settings: EndpointSettings) =

    // The tables are made for the second operation: many a session has one only, and there may be many sessions.
    let mutable first: OperationMemory | null = null
    let mutable others: OperationMemories | null = null

    let valueText (value: EndpointValue) : string =
        match value with
        | EndpointValue.String text -> text
        | EndpointValue.Boolean flag -> if flag then "true" else "false"
        | EndpointValue.Strings texts -> String.Join(",", texts)

    /// The same text for operations that have the same fixed parameters.
    let keyOf (operation: OperationInfo) : string =
        let text = StringBuilder()

        for name, value in operation.StaticContext do
            text.Append(name).Append('=').Append(valueText value).Append('\n') |> ignore

        for name in operation.InputContext do
            text.Append(name).Append('\n') |> ignore

        for name in operation.AuthSchemes do
            text.Append(' ').Append(name) |> ignore

        text.ToString()

    let remember (operation: OperationInfo) : OperationMemory =
        let memory = OperationMemory(operation, keyOf operation, DecisionCache 512)

        lock settings (fun () ->
            match first, others with
            | null, _ ->
                Volatile.Write(&first, memory)
                memory
            | known, null ->
                let made = OperationMemories()
                made.Add known |> ignore
                let memory = made.Add memory
                Volatile.Write(&others, made)
                memory
            | _, others -> others.Add memory)

    let cacheOf (operation: OperationInfo) : DecisionCache<EndpointDecision> =
        match Volatile.Read(&first) with
        | null -> (remember operation).Cache
        | known when obj.ReferenceEquals(known.Operation, operation) -> known.Cache
        | _ ->
            match Volatile.Read(&others) with
            | null -> (remember operation).Cache
            | others ->
                match others.Find operation with
                | null -> (remember operation).Cache
                | known -> known.Cache

    let tryParameter (name: string) : RuleSetParameter voption =
        match settings.Rules with
        | Some rules -> rules.TryParameter name
        | None -> ValueNone

    let mode =
        match EndpointContext.tryFind "AccountIdEndpointMode" settings.Parameters with
        | ValueSome mode -> ValueSome mode
        | ValueNone -> EndpointContext.tryFind "AWS::Auth::AccountIdEndpointMode" settings.BuiltIns

    let dependsOnAccount =
        settings.Custom.IsNone
        && mode <> ValueSome(EndpointValue.String "disabled")
        && (match settings.Rules with
            | Some rules ->
                rules.Parameters |> List.exists (fun parameter -> parameter.BuiltIn = EndpointContext.AccountId)
            | None -> false)

    let features =
        let asksForMode =
            match settings.Rules with
            | Some rules ->
                rules.Parameters
                |> List.exists (fun parameter -> parameter.BuiltIn = "AWS::Auth::AccountIdEndpointMode")
            | None -> false

        settings.Features
        ||| (if settings.Custom.IsSome then
                 CallFeatures.EndpointOverride
             else
                 CallFeatures.None)
        ||| match mode with
            | ValueSome(EndpointValue.String "preferred") when asksForMode -> CallFeatures.AccountIdModePreferred
            | ValueSome(EndpointValue.String "disabled") when asksForMode -> CallFeatures.AccountIdModeDisabled
            | ValueSome(EndpointValue.String "required") when asksForMode -> CallFeatures.AccountIdModeRequired
            | _ -> CallFeatures.None

    let bucketInPath =
        match settings.AddressingStyle, settings.Custom with
        | AddressingStyle.Path, _ -> true
        | AddressingStyle.Auto, Some _ -> true
        | _ -> false

    /// The setting of the given name. An ARN has no place in a path.
    let builtIn (ask: string -> EndpointValue voption) (name: string) : EndpointValue voption =
        match name, settings.Custom with
        | "AWS::Region", _ -> ValueSome(EndpointValue.String settings.Region)
        | "SDK::Endpoint", Some custom ->
            ValueSome(EndpointValue.String(String.Concat(custom.Scheme, "://", custom.Host, custom.Path)))
        | "AWS::S3::ForcePathStyle", _ when bucketInPath && settings.AddressingStyle = AddressingStyle.Auto ->
            match ask "Bucket" with
            | ValueSome(EndpointValue.String bucket) when BucketName.isArn bucket -> ValueNone
            | _ -> ValueSome(EndpointValue.Boolean true)
        | "AWS::S3::ForcePathStyle", _ -> ValueSome(EndpointValue.Boolean bucketInPath)
        | name, _ -> EndpointContext.tryFind name settings.BuiltIns

    let text (name: string) (entries: Dict<string, Document>) : string =
        match Dict.tryFind name entries with
        | Some(Document.String text) -> text
        | _ -> ""

    let authScheme (document: Document) : EndpointAuthScheme option =
        match document with
        | Document.Map entries ->
            Some {
                Name = text "name" entries
                SigningName = text "signingName" entries
                SigningRegion = text "signingRegion" entries
                SigningRegionSet =
                    (match Dict.tryFind "signingRegionSet" entries with
                     | Some(Document.List regions) ->
                         regions
                         |> List.choose (fun region ->
                             match region with
                             | Document.String region -> Some region
                             | _ -> None)
                     | _ -> [])
                DisableDoubleEncoding = (Dict.tryFind "disableDoubleEncoding" entries = Some(Document.Boolean true))
            }
        | _ -> None

    let or' (fallback: string) (text: string) : string = if text = "" then fallback else text

    /// The first part of a choice: the endpoint's list where it has one, or else the model's.
    let schemeOf (operation: OperationInfo) (schemes: EndpointAuthScheme list) : string =
        if settings.Auth.IsAnonymous then
            AuthChoice.Anonymous
        elif settings.Auth.PrefersToken && List.contains AuthChoice.Bearer operation.AuthSchemes then
            AuthChoice.Bearer
        else
            match schemes with
            | [] -> AuthChoice.choose settings.Auth operation.AuthSchemes
            | schemes -> AuthChoice.choose settings.Auth (schemes |> List.map _.Name)

    let authOf (operation: OperationInfo) (schemes: EndpointAuthScheme list) : struct (SigningScope * AuthScheme) =
        let chosen = schemeOf operation schemes
        let details = schemes |> List.tryFind (fun scheme -> scheme.Name = chosen)

        let scope: SigningScope =
            match details with
            | Some scheme -> {
                Region = or' settings.Region scheme.SigningRegion
                Name = or' service.SigningName scheme.SigningName
              }
            | None -> { Region = settings.Region; Name = service.SigningName }

        let regions () : string list =
            match settings.Auth.SigningRegionSet, details with
            | [], Some { SigningRegionSet = _ :: _ as regions } -> regions
            | [], _ -> [ settings.Region ]
            | regions, _ -> regions

        match chosen with
        | AuthChoice.SigV4a -> struct (scope, AuthScheme.SigV4a(regions ()))
        | AuthChoice.S3Express -> struct (scope, AuthScheme.S3Express)
        | AuthChoice.Bearer -> struct (scope, AuthScheme.Bearer)
        | AuthChoice.Anonymous -> struct (scope, AuthScheme.Anonymous)
        | _ -> struct (scope, AuthScheme.SigV4)

    let ofRules (operation: OperationInfo) (endpoint: RuleEndpoint) : Result<Endpoint, string> =
        let schemes =
            match List.tryFind (fun (name, _) -> name = "authSchemes") endpoint.Properties with
            | Some(_, Document.List schemes) -> List.choose authScheme schemes
            | _ -> []

        // Rules may put values of an input into the host that make it another one: the last look is at the whole.
        match CustomEndpoint.parse "made by the service's endpoint rules" endpoint.Url with
        | Error error -> Error(AwsError.explain error)
        | Ok url ->
            let struct (scope, auth) = authOf operation schemes

            Ok {
                Scheme = url.Scheme
                Host = url.Host
                Path = url.Path
                Scope = scope
                Auth = auth
                Headers = endpoint.Headers
                AuthSchemes = schemes
            }

    let evaluate (rules: RuleSet) (operation: OperationInfo) (ask: string -> EndpointValue voption) : EndpointDecision =
        let last = ref ""
        let inputs = operation.InputContext

        let ask (name: string) : EndpointValue voption =
            let answer = ask name

            if answer.IsSome && name <> EndpointContext.AccountId then
                last.Value <- name

            answer

        let value (name: string) : EndpointValue voption =
            let input () =
                if List.contains name inputs then
                    match ask name with
                    | ValueSome value -> [ name, value ]
                    | ValueNone -> []
                else
                    []

            let builtIn (name: string) =
                if name = EndpointContext.AccountId then
                    ask EndpointContext.AccountId
                else
                    builtIn (fun name -> if List.contains name inputs then ask name else ValueNone) name

            tryParameter name
            |> ValueOption.bind (EndpointContext.value operation input settings.Parameters builtIn)

        let failed (message: string) : EndpointDecision =
            if last.Value = "" then
                EndpointDecision.Settings message
            else
                EndpointDecision.Input(last.Value, message)

        match rules.Evaluate value with
        | Error message -> failed message
        | Ok found ->
            match ofRules operation found with
            | Ok endpoint -> EndpointDecision.Endpoint(Ok endpoint)
            | Error message -> failed message

    let host () : string =
        let suffix = (Partition.ofRegion settings.Region).DnsSuffix
        String.Concat(String.Concat(service.EndpointPrefix, ".", settings.Region, "."), suffix)

    /// Where there are no rules: the configured endpoint, or the region's own, "https://{prefix}.{region}.{suffix}".
    let withoutRules (operation: OperationInfo) : Endpoint =
        let scheme, host, path =
            match settings.Custom with
            | Some custom -> custom.Scheme, custom.Host, custom.Path
            | None -> "https", host (), ""

        let struct (scope, auth) = authOf operation []

        {
            Scheme = scheme
            Host = host
            Path = path
            Scope = scope
            Auth = auth
            Headers = []
            AuthSchemes = []
        }

    // A session's account hardly ever changes.
    let mutable lastAccount = EndpointValue.String ""

    let accountValue (account: string) : EndpointValue =
        match lastAccount with
        | EndpointValue.String known as last when String.Equals(known, account) -> last
        | _ ->
            let value = EndpointValue.String account
            lastAccount <- value
            value

    // Most operations of a service are signed alike.
    let mutable lastPlain: PlainEndpoint | null = null

    let plain (operation: OperationInfo) : Result<Endpoint, AwsError> =
        match Volatile.Read &lastPlain with
        | NonNull known when known.Schemes = operation.AuthSchemes -> known.Endpoint
        | _ ->
            let endpoint = Ok(withoutRules operation)
            Volatile.Write(&lastPlain, PlainEndpoint(operation.AuthSchemes, endpoint))
            endpoint

    member _.Settings: EndpointSettings = settings

    /// What the User-Agent header tells of all that is found here.
    member _.Features: CallFeatures = features

    /// True when the account that signs may have an endpoint of its own.
    member _.DependsOnAccount: bool = dependsOnAccount

    /// True when the rules take the bucket, so that it is not part of a request's own path any more.
    member _.TakesBucket(operation: OperationInfo) : bool =
        operation.UriTemplate.StartsWith("/{Bucket}", StringComparison.Ordinal)
        && (tryParameter "Bucket").IsSome

    /// <summary>The endpoint of an operation's call.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">The values in the input; asked for when the endpoint depends on them.</param>
    /// <param name="account">The account that signs, where it is known.</param>
    member _.Find
        (operation: OperationInfo, context: unit -> (string * EndpointValue) list, account: string option)
        : Result<Endpoint, AwsError> =
        match settings.Rules with
        | None -> plain operation
        | Some rules ->
            let cache = cacheOf operation

            let account =
                match account with
                | Some account -> ValueSome(accountValue account)
                | None -> ValueNone

            let found =
                match cache.TryFind(context, account) with
                | true, found -> found
                | _ -> cache.Find(context, account, evaluate rules operation)

            match found with
            | EndpointDecision.Endpoint endpoint -> endpoint
            | EndpointDecision.Settings message ->
                Error(AwsError.Configuration $"{operation.Name} was not sent: {message}")
            | EndpointDecision.Input(path, message) ->
                Error(AwsError.Invalid(operation.Name, [ { Path = path; Message = message } ]))
