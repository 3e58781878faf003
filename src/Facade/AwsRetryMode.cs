namespace FunctionalAws.Facade;

/// <summary>How failed calls are tried again.</summary>
public enum AwsRetryMode
{
    /// <summary>3 attempts, 4 for DynamoDB; pauses at random from 50 ms to 20 s; a budget that calls share.</summary>
    Standard,

    /// <summary>As standard; and once a service throttles, calls are sent no faster than it takes them.</summary>
    Adaptive,

    /// <summary>As SDKs did before there were modes: 5 attempts, 10 for DynamoDB, no budget.</summary>
    Legacy,

    /// <summary>Each call is sent once.</summary>
    None,
}
