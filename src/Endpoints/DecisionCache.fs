namespace FunctionalAws

open System
open System.Collections.Concurrent
open System.Runtime.InteropServices
open System.Threading

/// What a decision asked for on its way.
[<NoComparison; NoEquality>]
type private Step = { Question: string; Answer: EndpointValue voption }

/// A decision, or the question that comes next and the answers to it that are known.
[<Sealed>]
type private DecisionNode<'decision>(question: string, isEnd: bool, decision: 'decision) =

    let mutable answers: ConcurrentDictionary<EndpointValue, DecisionNode<'decision>> | null = null
    let mutable absent: DecisionNode<'decision> | null = null

    member _.Question: string = question
    /// True for a decision: there is no question.
    member _.IsEnd: bool = isEnd
    member _.Decision: 'decision = decision

    /// What is known for an answer, or null.
    member _.Next(answer: EndpointValue voption) : DecisionNode<'decision> | null =
        match answer with
        | ValueNone -> absent
        | ValueSome value ->
            match Volatile.Read(&answers) with
            | null -> null
            | answers ->
                match answers.TryGetValue value with
                | true, next -> next
                | _ -> null

    /// Adds what follows from an answer; only one thread at a time may.
    member _.Add(answer: EndpointValue voption, next: DecisionNode<'decision>) : unit =
        match answer with
        | ValueNone -> absent <- next
        | ValueSome value ->
            match answers with
            | null ->
                let made = ConcurrentDictionary<EndpointValue, DecisionNode<'decision>>(1, 3)
                made[value] <- next
                Volatile.Write(&answers, made)
            | answers -> answers[value] <- next

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
        | [] -> DecisionNode("", true, decision)
        | step :: rest ->
            let node = DecisionNode(step.Question, false, Unchecked.defaultof<_>)
            node.Add(step.Answer, chain rest decision)
            node

    let rec insert (steps: Step list) (decision: 'decision) (node: DecisionNode<'decision>) : unit =
        match steps with
        | step :: rest when step.Question = node.Question ->
            match node.Next step.Answer with
            | null ->
                node.Add(step.Answer, chain rest decision)
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

    /// What is known for the answers, without anything new being made of them; false when that is nothing.
    member _.TryFind
        (
            context: unit -> (string * EndpointValue) list,
            account: EndpointValue voption,
            [<Out>] decision: byref<'decision>
        ) : bool =
        let mutable node = root
        let mutable values = []
        let mutable isRead = false
        let mutable isFound = false
        let mutable go = true

        while go do
            match node with
            | null -> go <- false
            | known when known.IsEnd ->
                decision <- known.Decision
                isFound <- true
                go <- false
            | known when known.Question = EndpointContext.AccountId -> node <- known.Next account
            | known ->
                if not isRead then
                    values <- context ()
                    isRead <- true

                node <- known.Next(EndpointContext.tryFind known.Question values)

        isFound

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
        | true, known -> known
        | _ ->
            let values = lazy (context ())
            let steps = ref ([]: Step list)

            let rec isAsked (question: string) (steps: Step list) : bool =
                match steps with
                | [] -> false
                | step :: others -> step.Question = question || isAsked question others

            let ask (question: string) : EndpointValue voption =
                let answer =
                    if question = EndpointContext.AccountId then
                        account
                    else
                        EndpointContext.tryFind question values.Value

                // The same question a second time has the same answer.
                if not (isAsked question steps.Value) then
                    steps.Value <- { Question = question; Answer = answer } :: steps.Value

                answer

            let decision = decide ask
            remember (List.rev steps.Value) decision
            decision
