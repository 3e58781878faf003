using FunctionalAws.Facade.DynamoDB;
using FunctionalAws.Facade.Testing;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>A stub plays AWS for C# clients.</summary>
public class StubTests
{
    private static readonly GetItemRequest getItem = new() { TableName = "products", Key = new() { ["id"] = "42" } };

    [Test]
    public async Task AFunctionAnswers()
    {
        var stub = new Stub().On((GetItemRequest request) =>
            new GetItemResponse { Item = new Dictionary<string, AttributeValue> { ["table"] = request.TableName } });
        var reply = await new DynamoDBClient(stub.Options).GetItemAsync(getItem);

        Assert.That(reply.Item?["table"], Is.EqualTo((AttributeValue)"products"));
        Assert.That(stub.RequestsOf<GetItemRequest, GetItemResponse>(), Has.Count.EqualTo(1));
        stub.Verify();
    }

    [Test]
    public async Task ThrottlesAreTriedAgainInNoTime()
    {
        var stub = new Stub().InTurn<GetItemRequest, GetItemResponse>(
            Reply.Throttled<GetItemResponse>(), Reply.ServerError<GetItemResponse>().After(TimeSpan.FromHours(1)), new GetItemResponse());

        await new DynamoDBClient(stub.Options).GetItemAsync(getItem);
        Assert.That(stub.Pauses, Has.Count.EqualTo(3));
        stub.Verify();
    }

    [Test]
    public void AnErrorIsTheModels()
    {
        var stub = new Stub().Reply((GetItemRequest _) => Reply.Error<GetItemResponse>("ResourceNotFoundException", "no such table"));
        var error = Assert.ThrowsAsync<ResourceNotFoundException>(() => new DynamoDBClient(stub.Options).GetItemAsync(getItem));
        Assert.That(error!.ServiceMessage, Is.EqualTo("no such table"));
    }

    [Test]
    public void WhatWasNotStubbedIsRefused()
    {
        var stub = new Stub().On((GetItemRequest _) => new GetItemResponse());
        var client = new DynamoDBClient(stub.Options);
        var error = Assert.ThrowsAsync<AwsConnectionException>(() => client.DescribeTableAsync(new() { TableName = "products" }));
        Assert.That(error!.Message, Does.Contain("DynamoDB DescribeTable"));

        var problems = Assert.Throws<StubVerificationException>(stub.Verify)!.Problems;
        Assert.That(problems, Has.Count.EqualTo(2));
        Assert.That(problems, Has.Some.Contains("DynamoDB GetItem was stubbed, but never called"));
        Assert.Throws<InvalidOperationException>(() => stub.On((GetItemRequest _) => new GetItemResponse()));
    }

    [Test]
    public async Task AScriptExpectsRequestsInTheirOrder()
    {
        Stub Script() => new Stub(inOrder: true)
            .Expect<GetItemRequest, GetItemResponse>(getItem, new GetItemResponse())
            .On((DescribeTableRequest _) => new DescribeTableResponse());

        var stub = Script();
        var client = new DynamoDBClient(stub.Options);
        await client.GetItemAsync(getItem);
        await client.DescribeTableAsync(new() { TableName = "products" });
        stub.Verify();

        var other = new DynamoDBClient(Script().Options);
        var error = Assert.ThrowsAsync<AwsConnectionException>(
            () => other.GetItemAsync(new() { TableName = "orders", Key = new() { ["id"] = "42" } }));
        Assert.That(error!.Message, Does.Contain("TableName: expected \"products\", but it is \"orders\""));
    }

    [Test]
    public void AForbiddenNetworkNamesTheCall()
    {
        var client = new DynamoDBClient(Stub.NetworkForbidden);
        var error = Assert.ThrowsAsync<AwsConnectionException>(() => client.GetItemAsync(getItem));
        Assert.That(error!.Message, Does.Contain("DynamoDB GetItem"));
    }
}
