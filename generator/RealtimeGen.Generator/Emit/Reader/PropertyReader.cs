using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Emit.Types;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>Statements that read one member into its property's local; what does not fit is kept as it came.</summary>
internal static class PropertyReader
{
    public static string LocalType(PropertyModel property) => property.IsThreeState ? property.CSharp : property.Slot.Type.CSharp + "?";

    public static string MarkAbsent(PropertyModel property) => $"unread.MarkAbsent({CSharpLiteral.Text(property.JsonName)});";

    public static string[] Statements(ReadScope scope, PropertyModel property, ReadSlot slot)
    {
        string local = property.Parameter;
        string misfit = Block(Misfit(property));
        if (property.Constant is not null && Constant(scope, property, slot, misfit) is { } constant) return constant;
        if (slot.NeedsMethod) return [$"if (!{scope.Method(slot, LocalType(property), "out " + local)}) {misfit}"];
        switch (slot.Type)
        {
            case RawType when slot.IsNullable:
                return [scope.Check(slot), $"if (json.WasNull) {local} = null;", $"else {local} = json.RawSince(at);"];
            case RawType:
                return [scope.Check(slot), $"{local} = json.RawSince(at);"];
            case NamedType:
                return Named(scope, slot, local, Misfit(property));
            default:
                string orNull = slot.IsNullable && !property.IsThreeState ? " && !json.WasNull" : "";
                return [scope.Check(slot), $"if (!json.TryGet(out {local}){orNull}) {misfit}"];
        }
    }

    private static string[] Named(ReadScope scope, ReadSlot slot, string local, string[] misfit)
    {
        string read = $"{local} = {scope.Codec(slot)};";
        string[] ifNull = slot.IsNullable ? [$"if (json.TryReadNull()) {local} = null;"] : [];
        string first = slot.IsNullable ? "else " : "";
        if (slot.KindTest is null) return [.. ifNull, first + read];
        return [.. ifNull, $"{first}if ({slot.KindTest}) {read}", "else " + Block([scope.CheckNotNull(slot), .. misfit])];
    }

    /// <summary>Null where the type is none that a constant is compared for; its value is then read as any other.</summary>
    private static string[]? Constant(ReadScope scope, PropertyModel property, ReadSlot slot, string misfit)
    {
        string? value = slot.Type switch
        {
            ScalarType { Kind: ScalarKind.String or ScalarKind.Boolean } => ConstantLiteral.Of(property.Constant!, slot.Type),
            ScalarType => "",
            RawType => "json.RawSince(at)",
            _ => null,
        };
        if (value is null) return null;
        string same = $"JsonCheck.Equal(json.Since(at), {CSharpLiteral.Utf8(JsonText.Of(property.Constant!))})";
        if (property.Presence == Presence.Tag) return [scope.Check(slot), $"if (!{same}) {misfit}"];
        if (value.Length == 0) return [scope.Check(slot), $"if (!{same} || !json.TryGet(out {property.Parameter})) {misfit}"];
        return [scope.Check(slot), $"if ({same}) {property.Parameter} = {value};", "else " + misfit];
    }

    private static string[] Misfit(PropertyModel property)
    {
        string keep = $"unread.Keep({CSharpLiteral.Utf8(property.JsonName)}, json.Since(at));";
        return Absence.IsNoted(property) ? [keep, MarkAbsent(property)] : [keep];
    }

    private static string Block(string[] statements) => statements.Length == 1 ? statements[0] : $"{{ {string.Join(" ", statements)} }}";
}
