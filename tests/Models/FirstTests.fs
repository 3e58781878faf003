namespace FunctionalAws.Models.Tests

open NUnit.Framework
open FsCheck.NUnit

/// The pipeline itself: a test and a property are found and run.
module FirstTests =

    [<Test>]
    let ``a test runs`` () = Assert.That(List.rev [ 1; 2 ], Is.EqualTo [ 2; 1 ])

    [<Property>]
    let ``a property runs`` (items: int list) = List.rev (List.rev items) = items
