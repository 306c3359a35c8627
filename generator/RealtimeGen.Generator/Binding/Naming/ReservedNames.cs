using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Model.Types;

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

    public static readonly string[] Enum = [.. Any, "Value", "Values", "IsKnown", "From", "FromUtf8", "FromUnknown"];

    public static readonly string[] EnumConstants = ["Equals", "ReferenceEquals", "ToString", "GetHashCode", "GetType", "MemberwiseClone", "Finalize", "Values"];

    /// <summary>Branches of a record struct union.</summary>
    public static readonly string[] Variant = [.. Any, "Kind", "Match", "Undefined", "Unknown", "UnknownJson", "FromUnknown"];

    /// <summary>What branches of a record struct union are called.</summary>
    private static readonly string[] BranchNames = ["Boolean", "Integer", "Number", "String", "Array", "Object"];

    /// <summary>Nested cases of a union.</summary>
    public static readonly string[] Cases = [.. Any, "Unknown", "Json", "Value", "Ready", "Chooser"];

    /// <summary>Locals of the emitted reader and builder.</summary>
    public static readonly string[] Locals =
    [
        "json", "sink", "name", "at", "start", "seen", "unread", "writer", "value", "ahead", "number", "text", "count", "items", "item", "tag", "build",
        "tolerant", "type", "fits",
    ];

    /// <summary>A type cannot be named like a member that is emitted into it (CS0542).</summary>
    public static string[] OfType(Shape shape) => shape switch
    {
        EnumShape => [.. Any, "Values", "FromUtf8", "FromUnknown"],
        VariantShape => Variant,
        _ => Record,
    };

    /// <summary>Constants of a record struct union: they stand beside the members of each branch, and one cannot be named like its type (CS0542).</summary>
    public static IEnumerable<string> VariantOf(TypeName type) =>
        [.. Variant, type.Name, .. BranchNames.Append("Unknown").SelectMany(b => new[] { "As" + b, "TryGet" + b, "From" + b })];
}
