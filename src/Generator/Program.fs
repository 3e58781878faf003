module FunctionalAws.Generator.Program

[<EntryPoint>]
let main _ = 0
