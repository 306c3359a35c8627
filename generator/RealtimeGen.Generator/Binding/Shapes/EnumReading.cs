using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Shapes;

/// <summary>Constants, closed enumerations of strings, and open ones (<c>anyOf: [string, enum]</c>).</summary>
internal static class EnumReading
{
    /// <summary>Larger enumerations are plain strings, checked all the same: nobody chooses among 5,000 members, and each is 330 bytes of code.</summary>
    private const int MaximumMembers = 5_000;

    public static Shape? Read(View core, JsonTypes types, bool isNullable, ViewReader views)
    {
        if (Values(core) is { } values) return ReadClosed(core, types, isNullable, values.Where(v => (JsonValueType.Of(v) & types) != 0).ToArray());
        return types == JsonTypes.String ? ReadOpen(core, isNullable, views) : null;
    }

    private static JsonValue[]? Values(View view)
    {
        foreach (Place place in view.Places)
        {
            if (place.Node.Get<ValueKeyword>("const") is { } constant) return [constant.Value];
            if (place.Node.Get<ValuesKeyword>("enum") is { } values) return values.Values.ToArray();
        }

        return null;
    }

    private static Shape? ReadClosed(View core, JsonTypes types, bool isNullable, JsonValue[] values)
    {
        if (values.Length == 1 && !isNullable && ScalarReading.Read(core, types) is { } kind && ScalarReading.Holds(kind, values[0]))
            return new ConstantShape(core, false, values[0], values[0] is JsonString ? ScalarKind.String : kind);
        return values.Length is > 0 and <= MaximumMembers && values.All(v => v is JsonString)
            ? new EnumShape(core, isNullable, Texts(values), IsOpen: false)
            : null;
    }

    private static EnumShape? ReadOpen(View core, bool isNullable, ViewReader views)
    {
        if (UnionKeyword.In(core).FirstOrDefault() is not { ExactlyOne: false } keyword) return null;
        bool isOpen = false;
        List<JsonValue> known = [];
        foreach (UnionBranch branch in keyword.Branches(views))
        {
            if (Values(branch.View) is { } values) known.AddRange(values.Where(v => v is JsonString));
            else if (IsPlainString(branch.View)) isOpen = true;
            else return null;
        }

        return isOpen && known.Count is > 0 and <= MaximumMembers ? new EnumShape(core, isNullable, Texts(known), IsOpen: true) : null;
    }

    private static bool IsPlainString(View view) => view.Places.All(p =>
        p.Node.Boolean is null && p.Node.Keywords.All(k => k.Name == "type" || !KeywordRoles.IsAssertion(k.Name)));

    private static EquatableArray<string> Texts(IEnumerable<JsonValue> values) =>
        values.Select(v => ((JsonString)v).Value).Distinct(StringComparer.Ordinal).ToEquatableArray();
}
