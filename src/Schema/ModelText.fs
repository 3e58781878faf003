namespace FunctionalAws.Schema

open System
open System.IO
open System.Text
open System.Text.Json
open System.Text.Json.Nodes

/// What reading a model raises when it is not one: it is read as it is needed, so any part may turn out wrong later.
[<AutoOpen>]
module internal DamagedModel =

    /// The message of an exception that comes from a model that is damaged: no JSON, a value of another type, a name of
    /// nothing.
    let (|Damaged|_|) (error: exn) : string option =
        match error with
        | :? JsonException
        | :? InvalidOperationException
        | :? System.Collections.Generic.KeyNotFoundException
        | :? ArgumentException
        | :? OverflowException
        | :? FormatException -> Some error.Message
        | _ -> None

/// <summary>
/// The texts that a service's model comes in, in botocore's data layout, and the one text that <c>ServiceModel</c> reads:
/// the model with paginators ("pagination"), waiters ("waiters") and endpoint rules ("endpointRuleSet") as further members.
/// </summary>
[<RequireQualifiedAccess>]
module ModelText =

    /// Lays one tree over another: objects are merged, anything else is replaced.
    let rec mergeInto (target: JsonObject) (extra: JsonObject) : unit =
        for entry in List.ofSeq extra do
            match target[entry.Key], entry.Value with
            | (:? JsonObject as inner), (:? JsonObject as more) -> mergeInto inner more
            | _, null -> target[entry.Key] <- null
            | _, value -> target[entry.Key] <- value.DeepClone()

    let private parseObject (text: byte[]) : JsonObject =
        match JsonNode.Parse(ReadOnlySpan text) with
        | :? JsonObject as parsed -> parsed
        | _ -> raise (JsonException "a model must be a JSON object")

    /// <summary>Lays what an extras file says under "merge" over a tree.</summary>
    /// <exception cref="T:System.Text.Json.JsonException">The extras are no JSON object.</exception>
    let mergeExtras (target: JsonObject) (extras: byte[]) : unit =
        match (parseObject extras)["merge"] with
        | :? JsonObject as merge -> mergeInto target merge
        | _ -> ()

    /// <summary>A text with its extras merged in.</summary>
    /// <exception cref="T:System.Text.Json.JsonException">One of them is no JSON object.</exception>
    let withExtras (extras: byte[] list) (text: byte[]) : byte[] =
        match extras with
        | [] -> text
        | extras ->
            let target = parseObject text
            extras |> List.iter (mergeExtras target)
            Encoding.UTF8.GetBytes(target.ToJsonString())

    /// What stands between the braces of an object's text.
    let private inside (text: byte[]) : ReadOnlySpan<byte> =
        let first = Array.IndexOf(text, byte '{')
        let last = Array.LastIndexOf(text, byte '}')

        if first < 0 || last < first then
            raise (JsonException "a model must be a JSON object")

        ReadOnlySpan(text, first + 1, last - first - 1).Trim " \t\r\n"B

    /// <summary>The one text of a service's model and of what stands beside it; each may be empty but the first.</summary>
    /// <exception cref="T:System.Text.Json.JsonException">One of them is no JSON object.</exception>
    let join (service: byte[]) (paginators: byte[]) (waiters: byte[]) (ruleSet: byte[]) : byte[] =
        use joined = new MemoryStream(service.Length + paginators.Length + waiters.Length + ruleSet.Length + 64)
        joined.Write("{"B)
        joined.Write(inside service)

        for part in [ paginators; waiters ] do
            if part.Length > 0 then
                let members = inside part

                if not members.IsEmpty then
                    joined.Write(","B)
                    joined.Write members

        if ruleSet.Length > 0 then
            joined.Write(",\"endpointRuleSet\":{"B)
            joined.Write(inside ruleSet)
            joined.Write("}"B)

        joined.Write("}"B)
        joined.ToArray()
