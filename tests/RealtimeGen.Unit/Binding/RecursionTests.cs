using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Unit.Binding;

public class RecursionTests
{
    [Theory]
    [InlineData("""{"type": "array", "items": {"$ref": "#/$defs/tree"}}""")]
    [InlineData("""{"type": "object", "additionalProperties": {"$ref": "#/$defs/tree"}}""")]
    [InlineData("""{"contains": {"$ref": "#/$defs/tree"}}""")]
    public void A_definition_that_contains_itself_without_a_type_between_is_checked_by_name(string tree)
    {
        CheckModel check = Assert.Single(Bound.ChecksOf("{\"not\": {\"$ref\": \"#/$defs/tree\"}, \"$defs\": {\"tree\": " + tree + "}}"), c => c.Name.Name == "Tree");

        Assert.Equal("TreeCheck", check.Name.CodecName);
        Assert.Equal("/$defs/tree", check.Constraints.Location);
    }

    [Fact]
    public void A_large_definition_is_written_out_once()
    {
        string members = string.Join(", ", Enumerable.Range(0, 20).Select(i => $"\"m{i}\": {{\"type\": \"string\"}}"));
        BoundProject project = Bound.Project(
            "{\"if\": {\"$ref\": \"#/$defs/large\"}, \"then\": {\"not\": {\"$ref\": \"#/$defs/large\"}}, \"$defs\": {\"large\": {\"additionalProperties\": {\"not\": {\"properties\": {" + members + "}}}}}}");

        Assert.Single(project.Checks);
    }

    [Fact]
    public void A_small_definition_is_written_out_where_it_is_used() =>
        Assert.Empty(Bound.ChecksOf("""{"properties": {"a": {"$ref": "#/$defs/id"}, "b": {"$ref": "#/$defs/id"}}, "$defs": {"id": {"type": "string", "minLength": 1}}}"""));

    [Theory]
    [InlineData("""{"anyOf": [{"$ref": "#"}, {"type": "string"}]}""")]
    [InlineData("""{"not": {"$ref": "#"}}""")]
    [InlineData("""{"if": {"$ref": "#"}, "then": {"type": "string"}}""")]
    [InlineData("""{"oneOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {"allOf": [{"anyOf": [{"$ref": "#"}]}]}}}""")]
    [InlineData("""{"dependentSchemas": {"a": {"$ref": "#"}}}""")]
    [InlineData("""{"if": {"$ref": "#", "properties": {"a": true}}, "unevaluatedProperties": false}""")]
    public void A_schema_that_applies_itself_to_the_same_value_is_an_error(string schema) =>
        Assert.Contains(Bound.Project(schema).Problems, p => p.Id == "RTG1010");

    [Theory]
    [InlineData("""{"properties": {"a": {"$ref": "#"}}, "anyOf": [{"properties": {"b": {"$ref": "#"}}}]}""")]
    [InlineData("""{"items": {"not": {"$ref": "#"}}}""")]
    [InlineData("""{"anyOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}], "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"type": "string"}}}""")]
    public void A_schema_that_applies_itself_further_down_is_none(string schema) =>
        Assert.DoesNotContain(Bound.Project(schema).Problems, p => p.Id == "RTG1010");
}
