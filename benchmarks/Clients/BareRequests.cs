namespace FunctionalAws.Benchmarks;

/// <summary>The bodies that the bare client sends: what the other clients write for the same call.</summary>
internal static class BareRequests
{
    // constants, so that a process has nothing to put together before its first call
    public static string Json(string call) => call switch
    {
        "GetItem" => Table + "\"Key\":{\"id\":{\"S\":\"product-000042\"}}}",
        "PutItem" => Table + "\"Item\":" + Item + "}",
        "Query" => Table + Condition,
        _ => "",
    };

    private const string Table = "{\"TableName\":\"" + Calls.Table + "\",";

    private const string Condition =
        """
        "KeyConditionExpression":"customer = :c","ExpressionAttributeValues":{":c":{"S":"customer-7781"}}}
        """;

    private const string Item =
        """
        {"id":{"S":"product-000042"},"title":{"S":"Trail running shoe"},"brand":{"S":"Northern Paths"},"colour":{"S":"blue and grey"},"size":{"S":"44"},"season":{"S":"summer"},"country":{"S":"Portugal"},"material":{"S":"mesh"},"sole":{"S":"rubber"},"category":{"S":"shoes/running/trail"},"supplier":{"S":"supplier-0815"},"updatedBy":{"S":"import-job"},"price":{"N":"119.90"},"stock":{"N":"1284"},"weight":{"N":"0.62"},"height":{"N":"12.5"},"width":{"N":"31"},"length":{"N":"30.2"},"rating":{"N":"4.7"},"reviews":{"N":"318"},"active":{"BOOL":true},"featured":{"BOOL":false},"tags":{"SS":["outdoor","running","shoes","summer"]},"sizes":{"L":[{"N":"42"},{"N":"43"},{"N":"44"}]},"care":{"M":{"wash":{"S":"by hand"},"degrees":{"N":"30"}}}}
        """;
}
