// Generated from the service model: S3, API version 2006-03-01, model 1dbce640450039f5. Change the generator, not this file.
namespace FunctionalAws.S3

open System
open FunctionalAws
open FunctionalAws.Schema

/// What S3 can be waited for.
[<RequireQualifiedAccess>]
module Waiters =
    /// <summary>BucketExists: HeadBucket every 5 s, up to 20 times.</summary>
    let bucketExists: Waiter<HeadBucketInput, HeadBucketOutput> =
        { Name = "BucketExists"
          Delay = TimeSpan.FromSeconds 5.0
          MaxAttempts = 20
          Acceptors = [ Acceptors.status 200 WaiterState.Success
                        Acceptors.status 301 WaiterState.Success
                        Acceptors.status 403 WaiterState.Success
                        Acceptors.status 404 WaiterState.Retry ] }

    /// <summary>BucketNotExists: HeadBucket every 5 s, up to 20 times.</summary>
    let bucketNotExists: Waiter<HeadBucketInput, HeadBucketOutput> =
        { Name = "BucketNotExists"
          Delay = TimeSpan.FromSeconds 5.0
          MaxAttempts = 20
          Acceptors = [ Acceptors.status 404 WaiterState.Success ] }

    /// <summary>ObjectExists: HeadObject every 5 s, up to 20 times.</summary>
    let objectExists: Waiter<HeadObjectInput, HeadObjectOutput> =
        { Name = "ObjectExists"
          Delay = TimeSpan.FromSeconds 5.0
          MaxAttempts = 20
          Acceptors = [ Acceptors.status 200 WaiterState.Success
                        Acceptors.status 404 WaiterState.Retry ] }

    /// <summary>ObjectNotExists: HeadObject every 5 s, up to 20 times.</summary>
    let objectNotExists: Waiter<HeadObjectInput, HeadObjectOutput> =
        { Name = "ObjectNotExists"
          Delay = TimeSpan.FromSeconds 5.0
          MaxAttempts = 20
          Acceptors = [ Acceptors.status 404 WaiterState.Success ] }

