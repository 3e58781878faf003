namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Collections.Generic

/// What a decision asked for on its way.
type private Step = (struct (string * EndpointValue voption))

/// A decision, or the question that comes next and the answers to it that are known.
[<Sealed>]
type private DecisionNode<'decision>(question: string, decision: 'decision voption) =

    let answers = lazy ConcurrentDictionary<EndpointValue, DecisionNode<'decision>>(1, 7)

    let mutable absent: DecisionNode<'decision> | null = null

    member _.Question: string = question
    member _.Decision: 'decision voption = decision

    /// What is known for an answer, or null.
    member _.Next(answer: EndpointValue voption) : DecisionNode<'decision> | null =
        match answer with
        | ValueNone -> absent
        | ValueSome value ->
            match answers.Value.TryGetValue value with
            | true, next -> next
            | _ -> null

    member _.Add(answer: EndpointValue voption, next: DecisionNode<'decision>) : unit =
        match answer with
        | ValueNone -> absent <- next
        | ValueSome value -> answers.Value[value] <- next

/// <summary>
/// Remembers decisions by the answers to what they asked. A decision must depend on these answers alone; so the first
/// question is always the same, the second depends on the first answer, and so on: what is not asked costs nothing.
/// </summary>
/// <param name="most">How many decisions to keep; when there are more, all are forgotten.</param>
[<Sealed>]
type internal DecisionCache<'decision>(most: int) =

    let gate = obj ()
    let mutable root: DecisionNode<'decision> | null = null
    let mutable count = 0

    let rec chain (steps: Step list) (decision: 'decision) : DecisionNode<'decision> =
        match steps with
        | [] -> DecisionNode("", ValueSome decision)
        | struct (question, answer) :: rest ->
            let node = DecisionNode(question, ValueNone)
            node.Add(answer, chain rest decision)
            node

    let rec insert (steps: Step list) (decision: 'decision) (node: DecisionNode<'decision>) : unit =
        match steps with
        | struct (question, answer) :: rest when question = node.Question ->
            match node.Next answer with
            | null ->
                node.Add(answer, chain rest decision)
                count <- count + 1
            | next -> insert rest decision next
        // Somebody else was faster.
        | _ -> ()

    let remember (steps: Step list) (decision: 'decision) : unit =
        lock gate (fun () ->
            if count >= most then
                root <- null
                count <- 0

            match root with
            | null ->
                root <- chain steps decision
                count <- 1
            | node -> insert steps decision node)

    /// What is known for the answers, without anything new being made of them.
    member _.TryFind
        (context: unit -> (string * EndpointValue) list, account: EndpointValue voption)
        : 'decision voption =
        let mutable node = root
        let mutable values = []
        let mutable isRead = false
        let mutable decision = ValueNone
        let mutable go = true

        while go do
            match node with
            | null -> go <- false
            | known when known.Decision.IsSome ->
                decision <- known.Decision
                go <- false
            | known when known.Question = EndpointContext.AccountId -> node <- known.Next account
            | known ->
                if not isRead then
                    values <- context ()
                    isRead <- true

                node <- known.Next(EndpointContext.tryFind known.Question values)

        decision

    /// <summary>The decision for the answers that are given: a known one, or a new one.</summary>
    /// <param name="context">The values in an input.</param>
    /// <param name="account">The account, which is an answer like them.</param>
    /// <param name="decide">Makes a decision of the answers to the questions that it asks.</param>
    member this.Find
        (
            context: unit -> (string * EndpointValue) list,
            account: EndpointValue voption,
            decide: (string -> EndpointValue voption) -> 'decision
        ) : 'decision =
        match this.TryFind(context, account) with
        | ValueSome decision -> decision
        | ValueNone ->
            let values = lazy (context ())
            let steps = List<Step>()

            let ask (question: string) : EndpointValue voption =
                let answer =
                    if question = EndpointContext.AccountId then
                        account
                    else
                        EndpointContext.tryFind question values.Value

                // The same question a second time has the same answer.
                if not (steps.Exists(fun (struct (asked, _)) -> asked = question)) then
                    steps.Add(struct (question, answer))

                answer

            let decision = decide ask
            remember (List.ofSeq steps) decision
            decision
