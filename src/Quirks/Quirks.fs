namespace FunctionalAws.Quirks

open FunctionalAws

/// <summary>
/// What no trait of a model says, service by service. An operation looks here once, when it is made; those that are not
/// here do nothing for it at a call.
/// </summary>
[<RequireQualifiedAccess>]
module internal Quirks =

    let private everyOperation: string list = []
    let private lists = [ "ListObjects"; "ListObjectsV2"; "ListObjectVersions"; "ListMultipartUploads" ]

    /// The operations that read or write an object with a customer's key.
    let private withCustomerKey = [
        "CompleteMultipartUpload"
        "CopyObject"
        "CreateMultipartUpload"
        "GetObject"
        "GetObjectAttributes"
        "HeadObject"
        "ListParts"
        "PutObject"
        "SelectObjectContent"
        "UploadPart"
        "UploadPartCopy"
    ]

    let private clusters = [ "CopyDBClusterSnapshot"; "CreateDBCluster" ]

    let private databases = [
        "CopyDBSnapshot"
        "CreateDBInstanceReadReplica"
        "StartDBInstanceAutomatedBackupsReplication"
    ]

    /// The service's id, its operations, and the quirk.
    let private table: (string * string list * Quirk) list = [
        "S3", [ "CopyObject"; "UploadPartCopy" ], S3Quirks.copySource
        "S3", [ "CopyObject"; "UploadPartCopy" ], S3Quirks.sourceCustomerKey
        "S3", withCustomerKey, S3Quirks.customerKey
        "S3", [ "GetObject"; "HeadObject" ], S3Quirks.expires
        "S3", [ "GetBucketLocation" ], S3Quirks.bucketLocation
        "S3", lists, S3Quirks.askEncoded
        "S3", lists, S3Quirks.decodeEncoded
        "Glacier", everyOperation, GlacierQuirks.accountId
        "Glacier", everyOperation, GlacierQuirks.version
        "Glacier", [ "UploadArchive"; "UploadMultipartPart" ], GlacierQuirks.treeHash
        "RDS", clusters @ databases, SnapshotCopies.database
        "Neptune", clusters, SnapshotCopies.database
        "DocDB", clusters, SnapshotCopies.database
        "EC2", [ "CopySnapshot" ], SnapshotCopies.volume
        "EC2", [ "RunInstances" ], TextQuirks.userData
        "EC2", [ "GetConsoleOutput" ], TextQuirks.consoleOutput
        "Auto Scaling", [ "CreateLaunchConfiguration" ], TextQuirks.userData
        "Route 53", everyOperation, TextQuirks.routeId
        "IAM", everyOperation, TextQuirks.policyDocument
        "IAM", everyOperation, TextQuirks.policyJson
        "CloudFormation", [ "GetTemplate" ], TextQuirks.templateJson
        "SSO OIDC", everyOperation, TextQuirks.oauthError
        "API Gateway", everyOperation, HttpQuirks.acceptJson
        "CloudSearch Domain", [ "Search" ], HttpQuirks.searchByPost
        "Machine Learning", [ "Predict" ], HttpQuirks.predictEndpoint
    ]

    /// The quirks of an operation.
    let find (service: Service) (operation: string) : OperationQuirks =
        let isMeant (id: string, operations: string list, _: Quirk) : bool =
            id = service.Id && (operations.IsEmpty || List.contains operation operations)

        OperationQuirks(service, table |> List.filter isMeant |> List.map (fun (_, _, quirk) -> quirk))

    /// Does around each call what its operation wants. It belongs behind the endpoint, and before signing.
    let around (presign: Presigner) : Middleware =
        fun next call ->
            match call.Operation.Around with
            | :? Around as around -> around.Send presign next call
            | _ -> next call
