namespace FunctionalAws.Protocols

/// <summary>
/// AWS Query: parameters in a form, and XML with a result in an answer.
/// https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
/// </summary>
[<RequireQualifiedAccess>]
module AwsQuery =

    /// The protocol.
    let protocol: Protocol = fun model operation -> FormCodec(model, operation, FormDialect.Query)
