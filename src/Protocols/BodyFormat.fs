namespace FunctionalAws.Protocols

open System
open System.Text
open FunctionalAws
open FunctionalAws.Schema

/// The format of a structure that is a whole body: that of a request or an answer, or of an event.
[<AbstractClass>]
type internal BodyFormat() =
    abstract ContentType: string
    /// Begins the structure that is the whole body; its members go to the writer that this gives.
    abstract Begin: ByteBuffer * root: Member * newToken: (unit -> string) -> ShapeWriter
    /// A reader of the members of the structure that is the whole body.
    abstract Open: buffer: byte[] * length: int * root: Member -> ShapeReader
    /// True when a structure without any members is a body still, not an absent one.
    abstract WritesEmpty: bool
    default _.WritesEmpty = false
    /// Writes the document that is the whole body.
    abstract WriteDocument: ByteBuffer * Document -> unit
    default _.WriteDocument(_, _) = raise (UnreadableException "a document cannot be a body of this format")
    /// Reads the document that is the whole body.
    abstract ReadDocument: buffer: byte[] * length: int -> Document
    default _.ReadDocument(_, _) = raise (UnreadableException "a document cannot be a body of this format")

/// What went wrong, when it is the message's fault and not the program's.
module internal Malformation =

    let (|Malformed|_|) (error: exn) : string option =
        match error with
        | UnreadableException message -> Some message
        | :? MalformedXmlException
        | :? InvalidXmlCharacterException
        | :? FormatException
        | :? OverflowException
        | :? DecoderFallbackException -> Some error.Message
        | _ -> None
