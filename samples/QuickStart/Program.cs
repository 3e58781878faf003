// A first tour in C#: a table, a bucket and a queue, as scripts/quickstart.fsx has it in F#. The environment says where:
// AWS_PROFILE or keys for an AWS account, AWS_ENDPOINT_URL_DYNAMODB, _S3 and _SQS for local servers.
using FunctionalAws.Facade;
using QuickStart;

using var interrupted = new CancellationTokenSource();

Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    interrupted.Cancel();
};

var name = $"quickstart-{Guid.NewGuid().ToString("N")[..8]}";

try
{
    await Table.TourAsync(name, interrupted.Token);
    await Bucket.TourAsync(name, interrupted.Token);
    await Queue.TourAsync(name, interrupted.Token);
    Console.WriteLine("Done.");
    return 0;
}
catch (AwsException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Interrupted.");
    return 130;
}
