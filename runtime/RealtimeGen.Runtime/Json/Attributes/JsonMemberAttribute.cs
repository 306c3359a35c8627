namespace RealtimeGen;

/// <summary>The JSON member that a generated property holds, or that a builder method sets.</summary>
/// <param name="name">The member's name on the wire.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, Inherited = false)]
public sealed class JsonMemberAttribute(string name) : Attribute
{
    /// <summary>The member's name on the wire.</summary>
    public string Name { get; } = name;

    /// <summary>True on a builder method that adds an item to the member's list; false on one that replaces its value.</summary>
    public bool Append { get; set; }
}
