namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>Names that generated members already have, or that C# does not let a record declare (CS8859, CS8879, CS0102, CS0108).</summary>
internal static class ReservedNames
{
    private static readonly string[] Any =
    [
        "Clone", "Equals", "EqualityContract", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
        "Deconstruct", "Create", "Parse", "TryParse", "Validate", "IsValid", "Read", "WriteTo", "ToUtf8Json", "Builder", "AdditionalProperties",
        "Documents", "FromConfiguration", "Diff",
    ];

    /// <summary>Of a record: property and builder method share one name.</summary>
    public static readonly string[] Record = [.. Any, "Build", "TryBuild", "With", "Ready", "Chooser"];

    public static readonly string[] Enum = [.. Any, "Value", "Values", "IsKnown", "From", "FromUtf8"];

    public static readonly string[] EnumConstants = ["Equals", "ReferenceEquals", "ToString", "GetHashCode", "GetType", "MemberwiseClone", "Finalize", "Values"];

    /// <summary>Of a record struct union; its own <c>TryGet…</c>, <c>As…</c> and <c>From…</c> are added by the binder.</summary>
    public static readonly string[] Variant = [.. Any, "Kind", "Match", "Undefined", "Unknown", "FromUnknown"];

    /// <summary>Nested cases of a union.</summary>
    public static readonly string[] Cases = [.. Any, "Unknown"];

    /// <summary>Locals of the emitted reader and builder.</summary>
    public static readonly string[] Locals =
        ["json", "sink", "name", "at", "start", "seen", "unread", "writer", "value", "ahead", "number", "text", "count", "items", "item", "tag", "build", "tolerant", "type"];
}
