// Generated from the service model: DynamoDB, API version 2012-08-10, model 296211bf4a0eae7d. Change the generator, not this file.
namespace FunctionalAws.DynamoDB

open System
open FunctionalAws
open FunctionalAws.Schema

/// What DynamoDB can be waited for.
[<RequireQualifiedAccess>]
module Waiters =
    /// <summary>ContributorInsightsEnabled: DescribeContributorInsights again and again, from every 20 s on, for at most 600 s.</summary>
    let contributorInsightsEnabled: Waiter<DescribeContributorInsightsInput, DescribeContributorInsightsOutput> =
        let toDocument (output: DescribeContributorInsightsOutput) : Document =
            DocumentWriter.OfStructure(Model.service.OutputOf "DescribeContributorInsights", DescribeContributorInsightsOutput.Shape.Write, output)
        Waiter.create "ContributorInsightsEnabled" (TimeSpan.FromSeconds 20.0) 30
            [ Acceptors.path "ContributorInsightsStatus" (Document.String "ENABLED") toDocument WaiterState.Success
              Acceptors.path "ContributorInsightsStatus" (Document.String "FAILED") toDocument WaiterState.Failure ]

    /// <summary>ExportCompleted: DescribeExport again and again, from every 20 s on, for at most 1200 s.</summary>
    let exportCompleted: Waiter<DescribeExportInput, DescribeExportOutput> =
        let toDocument (output: DescribeExportOutput) : Document =
            DocumentWriter.OfStructure(Model.service.OutputOf "DescribeExport", DescribeExportOutput.Shape.Write, output)
        Waiter.create "ExportCompleted" (TimeSpan.FromSeconds 20.0) 60
            [ Acceptors.path "ExportDescription.ExportStatus" (Document.String "COMPLETED") toDocument WaiterState.Success
              Acceptors.path "ExportDescription.ExportStatus" (Document.String "FAILED") toDocument WaiterState.Failure ]

    /// <summary>ImportCompleted: DescribeImport again and again, from every 20 s on, for at most 1200 s.</summary>
    let importCompleted: Waiter<DescribeImportInput, DescribeImportOutput> =
        let toDocument (output: DescribeImportOutput) : Document =
            DocumentWriter.OfStructure(Model.service.OutputOf "DescribeImport", DescribeImportOutput.Shape.Write, output)
        Waiter.create "ImportCompleted" (TimeSpan.FromSeconds 20.0) 60
            [ Acceptors.path "ImportTableDescription.ImportStatus" (Document.String "COMPLETED") toDocument WaiterState.Success
              Acceptors.path "ImportTableDescription.ImportStatus" (Document.String "FAILED") toDocument WaiterState.Failure
              Acceptors.path "ImportTableDescription.ImportStatus" (Document.String "CANCELLED") toDocument WaiterState.Failure ]

    /// <summary>KinesisStreamingDestinationActive: DescribeKinesisStreamingDestination again and again, from every 20 s on, for at most 600 s.</summary>
    let kinesisStreamingDestinationActive: Waiter<DescribeKinesisStreamingDestinationInput, DescribeKinesisStreamingDestinationOutput> =
        let toDocument (output: DescribeKinesisStreamingDestinationOutput) : Document =
            DocumentWriter.OfStructure(Model.service.OutputOf "DescribeKinesisStreamingDestination", DescribeKinesisStreamingDestinationOutput.Shape.Write, output)
        Waiter.create "KinesisStreamingDestinationActive" (TimeSpan.FromSeconds 20.0) 30
            [ Acceptors.pathAny "KinesisDataStreamDestinations[].DestinationStatus" (Document.String "ACTIVE") toDocument WaiterState.Success
              Acceptors.path "length(KinesisDataStreamDestinations) > `0`  && length(KinesisDataStreamDestinations[?DestinationStatus == 'DISABLED' || DestinationStatus == 'ENABLE_FAILED']) ==  length(KinesisDataStreamDestinations)" (Document.Boolean true) toDocument WaiterState.Failure ]

    /// <summary>TableExists: DescribeTable again and again, from every 20 s on, for at most 500 s.</summary>
    let tableExists: Waiter<DescribeTableInput, DescribeTableOutput> =
        let toDocument (output: DescribeTableOutput) : Document =
            DocumentWriter.OfStructure(Model.service.OutputOf "DescribeTable", DescribeTableOutput.Shape.Write, output)
        Waiter.create "TableExists" (TimeSpan.FromSeconds 20.0) 25
            [ Acceptors.path "Table.TableStatus" (Document.String "ACTIVE") toDocument WaiterState.Success
              Acceptors.error "ResourceNotFoundException" WaiterState.Retry ]

    /// <summary>TableNotExists: DescribeTable again and again, from every 20 s on, for at most 500 s.</summary>
    let tableNotExists: Waiter<DescribeTableInput, DescribeTableOutput> =
        Waiter.create "TableNotExists" (TimeSpan.FromSeconds 20.0) 25
            [ Acceptors.error "ResourceNotFoundException" WaiterState.Success ]

