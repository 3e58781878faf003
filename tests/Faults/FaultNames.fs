namespace FunctionalAws.Faults.Tests

/// The names of all faults, for tests.
type FaultNames private () =
    static member All: string list = Faults.all |> List.map _.Name
