// Generated from the service model: S3, API version 2006-03-01, model 1dbce640450039f5. Change the generator, not this file.
namespace FunctionalAws.S3

open System
open FunctionalAws
open FunctionalAws.Schema

/// What S3 can be waited for.
[<RequireQualifiedAccess>]
module Waiters =
    /// <summary>BucketExists: HeadBucket again and again, from every 5 s on, for at most 100 s.</summary>
    let bucketExists: Waiter<HeadBucketInput, HeadBucketOutput> =
        Waiter.create "BucketExists" (TimeSpan.FromSeconds 5.0) 20
            [ Acceptors.status 200 WaiterState.Success
              Acceptors.status 301 WaiterState.Success
              Acceptors.status 403 WaiterState.Success
              Acceptors.status 404 WaiterState.Retry ]

    /// <summary>BucketNotExists: HeadBucket again and again, from every 5 s on, for at most 100 s.</summary>
    let bucketNotExists: Waiter<HeadBucketInput, HeadBucketOutput> =
        Waiter.create "BucketNotExists" (TimeSpan.FromSeconds 5.0) 20
            [ Acceptors.status 404 WaiterState.Success ]

    /// <summary>ObjectExists: HeadObject again and again, from every 5 s on, for at most 100 s.</summary>
    let objectExists: Waiter<HeadObjectInput, HeadObjectOutput> =
        Waiter.create "ObjectExists" (TimeSpan.FromSeconds 5.0) 20
            [ Acceptors.status 200 WaiterState.Success
              Acceptors.status 404 WaiterState.Retry ]

    /// <summary>ObjectNotExists: HeadObject again and again, from every 5 s on, for at most 100 s.</summary>
    let objectNotExists: Waiter<HeadObjectInput, HeadObjectOutput> =
        Waiter.create "ObjectNotExists" (TimeSpan.FromSeconds 5.0) 20
            [ Acceptors.status 404 WaiterState.Success ]

