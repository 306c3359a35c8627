using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>An expression that reads one member into its property's local, and says whether it fits.</summary>
internal static class PropertyReader
{
    /// <summary>Absent, null and a value are different things in the JSON wherever null may stand, even where a property cannot tell.</summary>
    public static bool IsOptional(PropertyModel property) => property.Slot.IsNullable;

    public static string LocalType(PropertyModel property) =>
        IsOptional(property) ? $"global::RealtimeGen.Optional<{property.Slot.CSharp}>" : property.Slot.Type.CSharp + "?";

    /// <summary>A condition that the local was not set.</summary>
    public static string IsAbsent(PropertyModel property) =>
        IsOptional(property) ? $"!{property.Parameter}.IsSet" : property.Parameter + " is null";

    public static string Print(ReadScope scope, PropertyModel property, ReadSlot slot)
    {
        string target = "out " + property.Parameter;
        if (property.Constant is { } constant && slot.Type is ScalarType or RawType) return Constant(scope, slot, constant, target);
        return slot.NeedsMethod ? scope.ListCall(slot, target) ?? scope.Method(slot, LocalType(property), target) : slot.Type switch
        {
            RawType => $"{scope.Check(slot).Operand} && json.TryGet(at, {target})",
            NamedType => scope.TryRead(slot, target),
            _ => $"{scope.Check(slot).Operand} && json.TryGet({target})",
        };
    }

    private static string Constant(ReadScope scope, ReadSlot slot, JsonValue constant, string target)
    {
        string check = scope.Check(slot).Operand;
        if (slot.Type is ScalarType { Kind: ScalarKind.String } && constant is JsonString text)
            return $"{check} && json.TryGet({CSharpLiteral.Text(text.Value)}, {target})";
        string same = $"JsonCheck.Equal(json.Since(at), {CSharpLiteral.Utf8(JsonText.Of(constant))})";
        return $"{check} && {same} && json.TryGet({(slot.Type is RawType ? "at, " : "")}{target})";
    }
}
