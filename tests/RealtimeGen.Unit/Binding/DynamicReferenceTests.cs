using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Unit.Binding;

public class DynamicReferenceTests
{
    private const string Tree = """
        {"$id": "http://x/tree", "$dynamicAnchor": "node", "type": "object", "properties": {"data": true, "children": {"type": "array", "items": {"$dynamicRef": "#node"}}}}
        """;

    [Fact]
    public void Leads_to_the_outermost_anchor_of_its_name()
    {
        BoundProject project = Bound.Project(
            ("tree.schema.json", Tree),
            ("strict.schema.json", """{"$id": "http://x/strict", "$dynamicAnchor": "node", "$ref": "tree", "unevaluatedProperties": false}"""));

        Assert.Equal("Strict", ItemsOfChildren(project, "Strict"));
        Assert.Equal("Tree", ItemsOfChildren(project, "Tree"));
    }

    [Fact]
    public void Is_a_plain_reference_where_the_first_target_has_no_dynamic_anchor()
    {
        BoundProject project = Bound.Project("""
            {"$id": "http://x/root", "title": "Root", "type": "object", "$dynamicAnchor": "other",
             "properties": {"children": {"type": "array", "items": {"$dynamicRef": "#leaf"}}},
             "$defs": {"leaf": {"$anchor": "leaf", "type": "object", "properties": {"a": {}}}}}
            """);

        Assert.Equal("Leaf", ItemsOfChildren(project, "Root"));
    }

    [Fact]
    public void Recursive_references_of_draft_2019_09_lead_to_the_outermost_recursive_anchor()
    {
        const string Dialect = "\"$schema\": \"https://json-schema.org/draft/2019-09/schema\", \"$recursiveAnchor\": true";
        BoundProject project = Bound.Project(
            ("tree.schema.json", "{" + Dialect + """, "$id": "http://x/tree", "type": "object", "properties": {"children": {"type": "array", "items": {"$recursiveRef": "#"}}}}"""),
            ("strict.schema.json", "{" + Dialect + """, "$id": "http://x/strict", "$ref": "tree", "unevaluatedProperties": false}"""));

        Assert.Equal("Strict", ItemsOfChildren(project, "Strict"));
        Assert.Equal("Tree", ItemsOfChildren(project, "Tree"));
    }

    private static string ItemsOfChildren(BoundProject project, string type)
    {
        ConstraintSet root = project.Types.First(t => t.Name.Name == type).Constraints;
        ConstraintSet children = root.Only<Members>().Named.First(m => m.Name == "children").Value;
        return children.Only<Items>().Rest!.Only<Reference>().Type.Name;
    }
}
