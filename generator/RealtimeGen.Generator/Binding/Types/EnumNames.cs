using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Types;

/// <summary>C# names for string values; <c>x-enumNames</c> overrides.</summary>
internal static class EnumNames
{
    public static EquatableArray<EnumValue> Of(IEnumerable<string> values, IEnumerable<string> reserved, SchemaNode node)
    {
        NameTable table = new(reserved.Concat(ReservedNames.EnumConstants));
        EquatableArray<string> given = node.Get<NamesKeyword>("x-enumNames")?.Names ?? [];
        // Positions are those of the enum as written, which may hold null and other values too.
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        EquatableArray<JsonValue> written = given.Count == 0 ? [] : node.Get<ValuesKeyword>("enum")?.Values ?? [];
        for (int i = Math.Min(written.Count, given.Count) - 1; i >= 0; i--)
        {
            if (written[i] is JsonString text) positions[text.Value] = i;
        }

        List<EnumValue> names = [];
        foreach (string value in values)
        {
            string name = positions.TryGetValue(value, out int at) ? given[at] : value;
            names.Add(new EnumValue(value, table.Claim(Identifier.Pascal(name, value.Length == 0 ? "Empty" : "Value"))));
        }

        return names.ToEquatableArray();
    }
}
