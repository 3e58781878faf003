namespace FunctionalAws

open System
open System.Runtime.CompilerServices

/// The rules of services.
[<RequireQualifiedAccess>]
module EndpointRules =

    // Read once for each text, however many sessions ask.
    let private known = ConditionalWeakTable<Lazy<byte[]>, Lazy<Result<RuleSet, string>>>()

    /// <summary>The rules that a service's endpoints follow, if it has any; or what is wrong with them.</summary>
    let ofService (service: Service) : Result<RuleSet option, AwsError> =
        match service.EndpointRules with
        | None -> Ok None
        | Some text ->
            let read = known.GetValue(text, (fun text -> lazy RuleSet.Parse(ReadOnlyMemory text.Value)))

            match read.Value with
            | Ok rules -> Ok(Some rules)
            | Error message ->
                Error(AwsError.Configuration $"the endpoint rules of {service.Id} cannot be used: {message}")
