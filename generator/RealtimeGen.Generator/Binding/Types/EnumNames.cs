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
        List<EnumValue> names = [];
        foreach (string value in values)
        {
            string name = names.Count < given.Count ? given[names.Count] : value;
            names.Add(new EnumValue(value, table.Claim(Identifier.Pascal(name, value.Length == 0 ? "Empty" : "Value"))));
        }

        return names.ToEquatableArray();
    }
}
