using System.Text;

namespace FunctionalAws.Benchmarks;

/// <summary>The JSON of the DynamoDB answers.</summary>
internal static class DynamoDbAnswers
{
    /// <summary>One item of ten attributes, of every common type: 1 KB of JSON.</summary>
    public static string GetItem() =>
        "{\"Item\":{"
        + "\"id\":{\"S\":\"product-000042\"},"
        + "\"title\":{\"S\":\"Trail running shoe, men, size 44, blue and grey\"},"
        + $"\"{Calls.Attribute}\":{{\"S\":\"{Text(Answers.DescriptionLength)}\"}},"
        + "\"price\":{\"N\":\"119.90\"},"
        + "\"stock\":{\"N\":\"1284\"},"
        + "\"active\":{\"BOOL\":true},"
        + "\"discontinuedOn\":{\"NULL\":true},"
        + "\"tags\":{\"SS\":[\"outdoor\",\"running\",\"shoes\",\"summer\"]},"
        + "\"dimensions\":{\"M\":{\"height\":{\"N\":\"12.5\"},\"width\":{\"N\":\"31\"},\"weight\":{\"N\":\"0.62\"},\"unit\":{\"S\":\"cm\"}}},"
        + "\"ratings\":{\"L\":[{\"N\":\"5\"},{\"N\":\"4\"},{\"N\":\"5\"},{\"S\":\"verified\"}]}"
        + "}}";

    /// <summary>A page of items of eight attributes each.</summary>
    public static string Query()
    {
        var items = Enumerable.Range(0, Answers.ItemCount).Select(QueryItem);
        return $"{{\"Count\":{Answers.ItemCount},\"Items\":[{string.Join(',', items)}],\"ScannedCount\":{Answers.ItemCount}}}";
    }

    private static string QueryItem(int i) =>
        "{"
        + "\"customer\":{\"S\":\"customer-7781\"},"
        + $"\"order\":{{\"S\":\"2026-01-{i % 28 + 1:00}#order-{i:000000}\"}},"
        + $"\"status\":{{\"S\":\"{(i % 3 == 0 ? "SHIPPED" : "DELIVERED")}\"}},"
        + $"\"total\":{{\"N\":\"{i * 7 + 19}.90\"}},"
        + $"\"quantity\":{{\"N\":\"{i % 9 + 1}\"}},"
        + $"\"gift\":{{\"BOOL\":{(i % 4 == 0 ? "true" : "false")}}},"
        + $"\"note\":{{\"S\":\"{Text(60)}\"}},"
        + $"\"lines\":{{\"L\":[{{\"S\":\"sku-{i:0000}\"}},{{\"S\":\"sku-{i + 1:0000}\"}},{{\"N\":\"2\"}}]}}"
        + "}";

    private static string Text(int length)
    {
        const string words = "Light, well cushioned and made for long days on dry and stony paths. ";
        var text = new StringBuilder();
        while (text.Length < length)
            text.Append(words);
        return text.ToString(0, length);
    }
}
