using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>The subschemas that apply to the same instance as the schema that holds them, beside <c>allOf</c> (draft 2020-12 core, 10.2).</summary>
internal static class InPlaceSchemas
{
    public static IEnumerable<SchemaNode> Of(SchemaNode node) => node.Keywords.SelectMany(keyword => keyword.Name switch
    {
        // An if without then and else still decides what is evaluated.
        "anyOf" or "oneOf" or "not" or "dependentSchemas" or "dependencies" or "if" => keyword.Children,
        "then" or "else" when node.Has("if") => keyword.Children,
        _ => [],
    });
}
