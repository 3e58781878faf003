namespace FunctionalAws

open System
open System.Collections.Generic
open System.ComponentModel
open System.Threading
open System.Threading.Tasks
open FunctionalAws.Signing

/// <summary>
/// What the C# face needs of forms and tokens, in types that C# can name without F#'s own. Not for other use: F# programs
/// have <c>PresignedPost</c> and <c>AuthTokens</c>.
/// </summary>
[<AbstractClass; Sealed; EditorBrowsable(EditorBrowsableState.Never)>]
type InteropTokens private () =

    static let sign
        (session: Session)
        (toException: Func<AwsError, exn>)
        (cancel: CancellationToken)
        (make: Credentials -> string -> DateTimeOffset -> Result<string, AwsError>)
        : Task<string> =
        task {
            match! AuthTokens.signTask session make cancel with
            | Ok token -> return token
            | Error error -> return raise (toException.Invoke error)
        }

    /// The password of a database user of RDS.
    static member RdsAsync(session, host: string, port: int, user: string, toException, cancel) : Task<string> =
        sign session toException cancel (fun keys region now -> AuthToken.rds keys region now host port user)

    /// The password of a role of Aurora DSQL.
    static member DsqlAsync
        (session, host: string, isAdmin: bool, expires: Nullable<TimeSpan>, toException, cancel)
        : Task<string> =
        let make = if isAdmin then AuthToken.dsqlConnectAdmin else AuthToken.dsqlConnect
        let expires = Option.defaultValue AuthToken.defaultExpiry (Option.ofNullable expires)
        sign session toException cancel (fun keys region now -> make keys region now expires host)

    /// The password of a user of ElastiCache.
    static member ElastiCacheAsync
        (session, cacheName: string, userId: string, isServerless: bool, toException, cancel)
        : Task<string> =
        sign session toException cancel (fun keys region now ->
            AuthToken.elastiCache keys region now isServerless cacheName userId)

    /// The password of a user of MemoryDB.
    static member MemoryDbAsync(session, clusterName: string, userName: string, toException, cancel) : Task<string> =
        sign session toException cancel (fun keys region now -> AuthToken.memoryDb keys region now clusterName userName)

    /// The token for brokers of MSK.
    static member KafkaAsync(session, toException, cancel) : Task<string> =
        sign session toException cancel AuthToken.kafka

    /// A form that uploads the object of a request: where it goes, and its fields.
    static member PresignPostAsync<'input, 'output>
        (
            operation: Operation<'input, 'output>,
            session: Session,
            input: 'input,
            expires: TimeSpan,
            fields: IEnumerable<KeyValuePair<string, string>>,
            conditions: IEnumerable<PostCondition>,
            toException: Func<AwsError, exn>,
            cancel: CancellationToken
        ) : Task<struct (Uri * KeyValuePair<string, string>[])> =
        task {
            let policy: PostPolicy = { Fields = []; Conditions = List.ofSeq conditions }

            let policy = fields |> Seq.fold (fun policy field -> PostPolicy.field field.Key field.Value policy) policy

            match! PresignedPost.signTask operation session expires policy cancel input with
            | Ok form -> return struct (form.Url, [| for name, value in form.Fields -> KeyValuePair(name, value) |])
            | Error error -> return raise (toException.Invoke error)
        }
