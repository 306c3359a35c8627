namespace RealtimeGen;

/// <summary>The JSON value that a generated static property, constant or builder method stands for.</summary>
/// <param name="json">The value as JSON text; a string has its quotes.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method, Inherited = false)]
public sealed class JsonLiteralAttribute(string json) : Attribute
{
    /// <summary>The value as JSON text; a string has its quotes.</summary>
    public string Json { get; } = json;
}
