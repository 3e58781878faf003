namespace FunctionalAws

/// Where the name of a bucket goes.
[<RequireQualifiedAccess>]
type AddressingStyle =
    /// Into the host where that works, else into the path. A configured endpoint gets it in the path.
    | Auto
    /// Into the path, as in "https://s3.eu-west-1.amazonaws.com/bucket/key".
    | Path
    /// Into the host where that works, as in "https://bucket.s3.eu-west-1.amazonaws.com/key"; also of a configured
    /// endpoint, unless that is an address.
    | Virtual
