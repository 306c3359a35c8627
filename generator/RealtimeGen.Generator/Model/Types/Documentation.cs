namespace RealtimeGen.Generator.Model.Types;

/// <summary>What a schema says to readers, for XML documentation and IntelliSense. Plain text, not yet escaped.</summary>
/// <param name="Summary">From <c>description</c>, else <c>title</c>; empty where the schema says nothing.</param>
/// <param name="Remarks">One sentence each: range, default, allowed values, format.</param>
/// <param name="Obsolete">Message of the <c>[Obsolete]</c> attribute for <c>deprecated: true</c>, else null.</param>
internal sealed record Documentation(string Summary, EquatableArray<string> Remarks, string? Obsolete)
{
    public static readonly Documentation None = new("", [], null);
}
