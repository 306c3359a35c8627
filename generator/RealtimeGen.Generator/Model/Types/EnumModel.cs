namespace RealtimeGen.Generator.Model.Types;

/// <summary>A string enumeration as a sealed class that keeps values it does not know.</summary>
internal sealed record EnumModel : TypeModel
{
    public override NamedKind Kind => NamedKind.Enum;

    public required EquatableArray<EnumValue> Values { get; init; }

    /// <summary>True for <c>anyOf: [string, enum]</c>: an unknown value is valid.</summary>
    public required bool IsOpen { get; init; }
}

/// <param name="Value">As on the wire.</param>
/// <param name="Name">The static property and the constant; unique in the type.</param>
internal sealed record EnumValue(string Value, string Name);
