namespace RealtimeGen.Generator.Analysis;

/// <summary>Keys of the properties by which diagnostics tell code fixes what to write.</summary>
internal static class FixProperties
{
    /// <summary>JSON text of the value that is right in place of the reported one: the nearest that is allowed, the bound that it passes.</summary>
    public const string Value = "RealtimeGen.Value";

    /// <summary>The name, on the wire, of the member that is missing where the diagnostic stands.</summary>
    public const string Missing = "RealtimeGen.Missing";

    /// <summary>The name, on the wire, that was meant by the reported one.</summary>
    public const string Name = "RealtimeGen.Name";

    /// <summary>The C# that is right in place of the reported.</summary>
    public const string Expression = "RealtimeGen.Expression";
}
