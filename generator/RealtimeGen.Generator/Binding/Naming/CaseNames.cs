using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>
/// Names of a union's cases: as the schema says, else after the only value of the discriminator, else the title, else the definition, else the first
/// of several values, else a number.
/// </summary>
internal static class CaseNames
{
    public static IReadOnlyList<(UnionBranch Branch, string Name)> Of(UnionShape union, string unionName)
    {
        NameTable table = new([.. ReservedNames.Cases, unionName, Identifier.Pascal(union.Tag?.Name ?? "", "")]);
        List<(UnionBranch, string)> names = [];
        for (int i = 0; i < union.Branches.Count; i++)
        {
            UnionBranch branch = union.Branches[i];
            string fallback = "Case" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            IReadOnlyList<string> values = union.Tag?.Values[i] ?? [];
            string? only = values.Count == 1 ? values[0] : null;
            SchemaNode node = branch.View.First.Node;
            string name = Identifier.Given(node) ?? only ?? node.Text("title") ?? DefinitionName(branch) ?? (values.Count > 0 ? values[0] : fallback);
            names.Add((branch, table.Claim(Identifier.Pascal(name, fallback))));
        }

        return names;
    }

    private static string? DefinitionName(UnionBranch branch)
    {
        string[] parts = branch.View.First.Node.Pointer.Split('/');
        return parts.Length >= 2 && parts[parts.Length - 2] is "$defs" or "definitions" or "schemas" ? parts[parts.Length - 1] : null;
    }
}
