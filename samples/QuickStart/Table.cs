using FunctionalAws.Facade.DynamoDB;

namespace QuickStart;

/// <summary>DynamoDB: items, conditions and pages.</summary>
internal static class Table
{
    public static async Task TourAsync(string table, CancellationToken cancel)
    {
        Console.WriteLine($"DynamoDB, table {table}");
        var dynamo = new DynamoDBClient();

        await dynamo.CreateTableAsync(
            new()
            {
                TableName = table,
                KeySchema =
                [
                    new() { AttributeName = "artist", KeyType = KeyType.Hash },
                    new() { AttributeName = "song", KeyType = KeyType.Range },
                ],
                AttributeDefinitions =
                [
                    new() { AttributeName = "artist", AttributeType = ScalarAttributeType.S },
                    new() { AttributeName = "song", AttributeType = ScalarAttributeType.S },
                ],
                BillingMode = BillingMode.PayPerRequest,
            },
            cancel);

        // The model's waiter asks every 20 seconds; a local table is there sooner.
        await dynamo.WaitUntilTableExistsAsync(new() { TableName = table }, TimeSpan.FromSeconds(0.2), cancel);
        Console.WriteLine("  made, and waited until it is active");

        for (var number = 1; number <= 25; number++)
        {
            await dynamo.PutItemAsync(
                new()
                {
                    TableName = table,
                    Item = new()
                    {
                        ["artist"] = "Ella",
                        ["song"] = $"Song {number:D2}",
                        ["plays"] = new AttributeValue.N($"{number * 10}"),
                        ["tags"] = new AttributeValue.SS(["jazz", "vocal"]),
                    },
                },
                cancel);
        }

        Console.WriteLine("  put 25 items");

        var key = new Dictionary<string, AttributeValue> { ["artist"] = "Ella", ["song"] = "Song 07" };
        var found = await dynamo.GetItemAsync(new() { TableName = table, Key = key, ConsistentRead = true }, cancel);

        // A union is matched: a number is text, as DynamoDB has more digits than any of .NET's numbers.
        Console.WriteLine(
            found.Item?["plays"] is AttributeValue.N { Value: var plays } ? $"  got it with {plays} plays" : "  found nothing");

        var updated = await dynamo.UpdateItemAsync(
            new()
            {
                TableName = table,
                Key = key,
                UpdateExpression = "SET plays = plays + :one",
                ConditionExpression = "attribute_exists(song)",
                ExpressionAttributeValues = new() { [":one"] = new AttributeValue.N("1") },
                ReturnValues = ReturnValue.UpdatedNew,
            },
            cancel);

        Console.WriteLine($"  updated it: {updated.Attributes?["plays"]}");

        try
        {
            await dynamo.PutItemAsync(
                new() { TableName = table, Item = key, ConditionExpression = "attribute_not_exists(song)" }, cancel);

            throw new InvalidOperationException("the condition held, and should not");
        }
        catch (ConditionalCheckFailedException refusal)
        {
            Console.WriteLine($"  put it again on a condition: refused, {refusal.Code}");
        }

        var page = await dynamo.QueryAsync(
            new()
            {
                TableName = table,
                KeyConditionExpression = "artist = :artist AND song BETWEEN :first AND :last",
                ExpressionAttributeValues = new()
                {
                    [":artist"] = "Ella",
                    [":first"] = "Song 03",
                    [":last"] = "Song 05",
                },
            },
            cancel);

        Console.WriteLine($"  queried {page.Items.Count} items");

        var all = 0;

        var query = new QueryRequest
        {
            TableName = table,
            KeyConditionExpression = "artist = :artist",
            ExpressionAttributeValues = new() { [":artist"] = "Ella" },
            Limit = 10,
        };

        await foreach (var song in dynamo.QueryItems(query, cancel))
            all += song.ContainsKey("song") ? 1 : 0;

        Console.WriteLine($"  queried all {all} items in pages of {query.Limit}");

        await dynamo.DeleteTableAsync(new() { TableName = table }, cancel);
        await dynamo.WaitUntilTableNotExistsAsync(new() { TableName = table }, TimeSpan.FromSeconds(0.2), cancel);
        Console.WriteLine("  deleted the table");
    }
}
