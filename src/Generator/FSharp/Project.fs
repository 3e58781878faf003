/// Writes the project file.
module FunctionalAws.Generator.FSharp.Project

open FunctionalAws.Generator

/// The project file.
let project (plan: Plan) (hasWaiters: bool) (conveniences: string list) : string =
    let waiters = if hasWaiters then "\n    <Compile Include=\"Waiters.fs\" />" else ""

    let rules =
        match Facts.rules plan.Source with
        | Some _ ->
            $"\n    <EmbeddedResource Include=\"endpoints.br\" LogicalName=\"FunctionalAws.{plan.Name}.endpoints.br\" />"
        | None -> ""

    let conveniences =
        conveniences
        |> List.map (fun file -> $"\n    <Compile Include=\"../../Resources/{plan.Name}/{file}\" />")
        |> String.concat ""

    $"""<Project Sdk="Microsoft.NET.Sdk">
  <!-- Generated from the service model: {Facts.origin plan}. Change the generator, not this file. -->
  <PropertyGroup>
    <Description>{Naming.xml (plan.Model.Metadata "serviceFullName")} for FunctionalAws.</Description>
  </PropertyGroup>
  <ItemGroup>
    <EmbeddedResource Include="model.json" LogicalName="FunctionalAws.{plan.Name}.model.json" />{rules}
    <Compile Include="Model.fs" />
    <Compile Include="Shapes.fs" />
    <Compile Include="Errors.fs" />
    <Compile Include="Operations.fs" />{waiters}{conveniences}
  </ItemGroup>
  <ItemGroup>
    <ProjectReference Include="../../FunctionalAws.fsproj" />
  </ItemGroup>
  <Import Project="..\..\..\.paket\Paket.Restore.targets" />
</Project>
"""
