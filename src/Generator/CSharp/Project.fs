/// Writes the project file.
module FunctionalAws.Generator.CSharp.Project

open FunctionalAws.Generator

/// The project file.
let project (plan: Plan) (conveniences: string list) : string =
    let conveniences =
        match conveniences with
        | [] -> ""
        | files ->
            let lines =
                files
                |> List.map (fun file -> $"    <Compile Include=\"../../Resources/{plan.Name}/{file}\" />\n")
                |> String.concat ""

            "  <ItemGroup>\n" + lines + "  </ItemGroup>\n"

    $"""<Project Sdk="Microsoft.NET.Sdk">
  <!-- Generated from the service model: {Facts.origin plan}. Change the generator, not this file. -->
  <PropertyGroup>
    <Description>{Naming.xml (plan.Model.Metadata "serviceFullName")} for C#, over FunctionalAws.</Description>
  </PropertyGroup>
{conveniences}  <ItemGroup>
    <ProjectReference Include="../FunctionalAws.Facade.csproj" />
    <ProjectReference Include="../../Models/{plan.Name}/FunctionalAws.{plan.Name}.fsproj" />
  </ItemGroup>
  <Import Project="..\..\..\.paket\Paket.Restore.targets" />
</Project>
"""
