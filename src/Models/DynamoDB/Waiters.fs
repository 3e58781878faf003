// Generated from the service model: DynamoDB, API version 2012-08-10, model 296211bf4a0eae7d. Change the generator, not this file.
namespace FunctionalAws.DynamoDB

open System
open FunctionalAws
open FunctionalAws.Schema

/// What DynamoDB can be waited for.
[<RequireQualifiedAccess>]
module Waiters =
    /// <summary>ContributorInsightsEnabled: DescribeContributorInsights every 20 s, up to 30 times.</summary>
    let contributorInsightsEnabled: Waiter<DescribeContributorInsightsInput, DescribeContributorInsightsOutput> =
        let toDocument (output: DescribeContributorInsightsOutput) : Document =
            DocumentWriter.OfStructure(Model.service.OutputOf "DescribeContributorInsights", DescribeContributorInsightsOutput.Shape.Write, output)
        { Name = "ContributorInsightsEnabled"
          Delay = TimeSpan.FromSeconds 20.0
          MaxAttempts = 30
          Acceptors = [ Acceptors.path "ContributorInsightsStatus" (Document.String "ENABLED") toDocument WaiterState.Success
                        Acceptors.path "ContributorInsightsStatus" (Document.String "FAILED") toDocument WaiterState.Failure ] }

    /// <summary>ExportCompleted: DescribeExport every 20 s, up to 60 times.</summary>
    let exportCompleted: Waiter<DescribeExportInput, DescribeExportOutput> =
        let toDocument (output: DescribeExportOutput) : Document =
            DocumentWriter.OfStructure(Model.service.OutputOf "DescribeExport", DescribeExportOutput.Shape.Write, output)
        { Name = "ExportCompleted"
          Delay = TimeSpan.FromSeconds 20.0
          MaxAttempts = 60
          Acceptors = [ Acceptors.path "ExportDescription.ExportStatus" (Document.String "COMPLETED") toDocument WaiterState.Success
                        Acceptors.path "ExportDescription.ExportStatus" (Document.String "FAILED") toDocument WaiterState.Failure ] }

    /// <summary>ImportCompleted: DescribeImport every 20 s, up to 60 times.</summary>
    let importCompleted: Waiter<DescribeImportInput, DescribeImportOutput> =
        let toDocument (output: DescribeImportOutput) : Document =
            DocumentWriter.OfStructure(Model.service.OutputOf "DescribeImport", DescribeImportOutput.Shape.Write, output)
        { Name = "ImportCompleted"
          Delay = TimeSpan.FromSeconds 20.0
          MaxAttempts = 60
          Acceptors = [ Acceptors.path "ImportTableDescription.ImportStatus" (Document.String "COMPLETED") toDocument WaiterState.Success
                        Acceptors.path "ImportTableDescription.ImportStatus" (Document.String "FAILED") toDocument WaiterState.Failure
                        Acceptors.path "ImportTableDescription.ImportStatus" (Document.String "CANCELLED") toDocument WaiterState.Failure ] }

    /// <summary>KinesisStreamingDestinationActive: DescribeKinesisStreamingDestination every 20 s, up to 30 times.</summary>
    let kinesisStreamingDestinationActive: Waiter<DescribeKinesisStreamingDestinationInput, DescribeKinesisStreamingDestinationOutput> =
        let toDocument (output: DescribeKinesisStreamingDestinationOutput) : Document =
            DocumentWriter.OfStructure(Model.service.OutputOf "DescribeKinesisStreamingDestination", DescribeKinesisStreamingDestinationOutput.Shape.Write, output)
        { Name = "KinesisStreamingDestinationActive"
          Delay = TimeSpan.FromSeconds 20.0
          MaxAttempts = 30
          Acceptors = [ Acceptors.pathAny "KinesisDataStreamDestinations[].DestinationStatus" (Document.String "ACTIVE") toDocument WaiterState.Success
                        Acceptors.path "length(KinesisDataStreamDestinations) > `0`  && length(KinesisDataStreamDestinations[?DestinationStatus == 'DISABLED' || DestinationStatus == 'ENABLE_FAILED']) ==  length(KinesisDataStreamDestinations)" (Document.Boolean true) toDocument WaiterState.Failure ] }

    /// <summary>TableExists: DescribeTable every 20 s, up to 25 times.</summary>
    let tableExists: Waiter<DescribeTableInput, DescribeTableOutput> =
        let toDocument (output: DescribeTableOutput) : Document =
            DocumentWriter.OfStructure(Model.service.OutputOf "DescribeTable", DescribeTableOutput.Shape.Write, output)
        { Name = "TableExists"
          Delay = TimeSpan.FromSeconds 20.0
          MaxAttempts = 25
          Acceptors = [ Acceptors.path "Table.TableStatus" (Document.String "ACTIVE") toDocument WaiterState.Success
                        Acceptors.error "ResourceNotFoundException" WaiterState.Retry ] }

    /// <summary>TableNotExists: DescribeTable every 20 s, up to 25 times.</summary>
    let tableNotExists: Waiter<DescribeTableInput, DescribeTableOutput> =
        { Name = "TableNotExists"
          Delay = TimeSpan.FromSeconds 20.0
          MaxAttempts = 25
          Acceptors = [ Acceptors.error "ResourceNotFoundException" WaiterState.Success ] }

