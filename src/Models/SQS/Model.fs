// Generated from the service model: SQS, API version 2012-11-05, model 5a1e2a26a3a83620. Change the generator, not this file.
namespace FunctionalAws.SQS

open FunctionalAws
open FunctionalAws.Schema

/// What SQS's model says, as the assembly carries it.
[<RequireQualifiedAccess>]
module Model =
    /// The service's model.
    let service: ServiceModel =
        ServiceModel.OfResource(System.Reflection.Assembly.GetExecutingAssembly(), "FunctionalAws.SQS.model.json")
