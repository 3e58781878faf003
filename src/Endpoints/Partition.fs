namespace FunctionalAws

open System

/// The parts of the AWS cloud that have domain names of their own.
[<RequireQualifiedAccess>]
module Partition =

    /// The domain that the hosts of a region are in, as in "amazonaws.com". A region that is not known yet counts as one
    /// of the public cloud.
    let dnsSuffix (region: string) : string =
        let isIn (prefix: string) = region.StartsWith(prefix, StringComparison.Ordinal)

        if isIn "cn-" || isIn "aws-cn" then "amazonaws.com.cn"
        elif isIn "eusc-" then "amazonaws.eu"
        elif isIn "us-isob-" || isIn "aws-iso-b" then "sc2s.sgov.gov"
        elif isIn "us-isof-" || isIn "aws-iso-f" then "csp.hci.ic.gov"
        elif isIn "eu-isoe-" || isIn "aws-iso-e" then "cloud.adc-e.uk"
        elif isIn "us-iso-" || isIn "aws-iso" then "c2s.ic.gov"
        else "amazonaws.com"
