// Generated from the service model: DynamoDB, API version 2012-08-10, model 296211bf4a0eae7d. Change the generator, not this file.
namespace FunctionalAws.DynamoDB

open FunctionalAws
open FunctionalAws.Schema

/// What DynamoDB's model says, as the assembly carries it.
[<RequireQualifiedAccess>]
module Model =
    /// The service's model.
    let service: ServiceModel =
        ServiceModel.OfResource(System.Reflection.Assembly.GetExecutingAssembly(), "FunctionalAws.DynamoDB.model.json")
