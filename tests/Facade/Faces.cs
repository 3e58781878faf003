using System.Reflection;
using FunctionalAws.Facade.DynamoDB;
using FunctionalAws.Facade.S3;
using FunctionalAws.Facade.SQS;

namespace FunctionalAws.Facade.Tests;

/// <summary>The assemblies of the C# face.</summary>
internal static class Faces
{
    public static readonly Assembly[] Assemblies =
    [
        typeof(AwsClient).Assembly,
        typeof(DynamoDBClient).Assembly,
        typeof(S3Client).Assembly,
        typeof(SQSClient).Assembly,
        typeof(Testing.Stub).Assembly,
    ];

    /// <summary>The types that a program can name.</summary>
    public static IEnumerable<Type> VisibleTypes(Assembly assembly) => assembly.GetTypes().Where(type => type.IsVisible);
}
