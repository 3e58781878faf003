namespace FunctionalAws.Protocols

/// <summary>
/// EC2 Query: as AWS Query, with names and lists of its own, and answers whose root is the result.
/// https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html
/// </summary>
[<RequireQualifiedAccess>]
module Ec2Query =

    /// The protocol.
    let protocol: Protocol = fun model operation -> FormCodec(model, operation, FormDialect.Ec2)
