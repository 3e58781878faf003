namespace FunctionalAws.Tests

open NUnit.Framework
open FunctionalAws

module UserAgentTests =

    [<Test>]
    let ``it names the library, the system and the language`` () =
        Assert.That(
            UserAgent.value None None [],
            Does.Match @"^FunctionalAws/\d+\.\d+\.\d+ ua/2\.1 os/[a-z]+#[\w.-]+ md/arch#\w+ lang/dotnet#[\w.-]+$"
        )

    [<Test>]
    let ``it names the application, without what headers do not allow`` () =
        Assert.That(
            UserAgent.value (Some "AWS_Lambda_dotnet8") (Some "my app\r\n/é#1") [],
            Does.EndWith " exec-env/AWS_Lambda_dotnet8 app/my-app-----1"
        )
