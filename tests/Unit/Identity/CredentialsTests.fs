namespace FunctionalAws.Tests

open System
open System.Diagnostics
open System.Reflection
open NUnit.Framework
open FunctionalAws

[<TestFixture>]
module CredentialsTests =

    let private keys = Credentials.create "AKIDEXAMPLE" "wJalrXUtn" |> Credentials.withToken "FwoGZXIvYXdz"

    let private isPrinted (text: string) : bool =
        text.Contains keys.SecretAccessKey || text.Contains keys.SessionToken.Value

    [<Test>]
    let ``secrets show nowhere`` () =
        let printed = [
            keys.ToString()
            $"{keys}"
            $"%A{keys}"
            $"%O{keys}"
            sprintf "%+A" keys
            $"%A{[ Some keys ]}"
            sprintf "%A" {| Keys = keys |}
            String.Format("{0}", keys)
        ]

        for text in printed do
            Assert.That(isPrinted text, Is.False, text)
            Assert.That(text, Does.Contain "AKIDEXAMPLE")

    [<TestCase("SecretAccessKey")>]
    [<TestCase("SessionToken")>]
    let ``a debugger does not unfold them`` (name: string) =
        let property = nonNull (typeof<Credentials>.GetProperty name)
        let attribute = property.GetCustomAttribute<DebuggerBrowsableAttribute>()
        Assert.That((nonNull attribute).State, Is.EqualTo DebuggerBrowsableState.Never)
        let display = typeof<Credentials>.GetCustomAttribute<DebuggerDisplayAttribute>()
        Assert.That((nonNull display).Value, Does.Not.Contain name)
