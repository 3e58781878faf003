namespace FunctionalAws.Models.Tests

open NUnit.Framework

/// What is written reads back: every input and every output of every service, through requests and answers.
module RoundTripTests =

    [<TestCaseSource(typeof<Subjects>, nameof Subjects.All)>]
    let ``an input reads back from its request`` (subject: Subject) = Subject.forSeeds 100 subject.CheckInput

    [<TestCaseSource(typeof<Subjects>, nameof Subjects.All)>]
    let ``an output reads back from its answer`` (subject: Subject) = Subject.forSeeds 100 subject.CheckOutput

    [<Test>]
    let ``the same seed makes the same value`` () =
        for subject in Subject.all do
            let first = BodyText.text (subject.TypedRequest 7).Body
            Assert.That(BodyText.text (subject.TypedRequest 7).Body, Is.EqualTo first)
