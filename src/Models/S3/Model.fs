// Generated from the service model: S3, API version 2006-03-01, model 1dbce640450039f5. Change the generator, not this file.
namespace FunctionalAws.S3

open FunctionalAws
open FunctionalAws.Schema

/// What S3's model says, as the assembly carries it.
[<RequireQualifiedAccess>]
module Model =
    /// The service's model.
    let service: ServiceModel =
        ServiceModel.OfResource(System.Reflection.Assembly.GetExecutingAssembly(), "FunctionalAws.S3.model.json")
