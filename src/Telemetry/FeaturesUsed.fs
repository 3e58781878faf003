namespace FunctionalAws

/// The same way for calls that are a part of something larger, as a reading of pages.
[<Sealed>]
type internal FeaturesUsed(features: CallFeatures, aws: IAws) =
    let pipeline =
        lazy
            (let pipeline = aws.Pipeline
             { pipeline with Features = pipeline.Features ||| features })

    interface IAws with
        member _.Pipeline = pipeline.Value
