using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>The subschemas that apply to the same instance as the schema that holds them, beside <c>allOf</c> (draft 2020-12 core, 10.2).</summary>
internal static class InPlaceSchemas
{
    public static IEnumerable<SchemaNode> Of(SchemaNode node) => node.Keywords.SelectMany(keyword => keyword.Name switch
    {
        "anyOf" or "oneOf" or "not" or "dependentSchemas" or "dependencies" => keyword.Children,
        "if" when node.Has("then") || node.Has("else") => keyword.Children,
        "then" or "else" when node.Has("if") => keyword.Children,
        _ => [],
    });
}
