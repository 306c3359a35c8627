using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Binding.Checks;

/// <summary>RTG1011 beyond bounds: what no value can satisfy.</summary>
public class ContradictionTests
{
    [Theory]
    [InlineData("""{"required": [|["a"]|], "additionalProperties": false}""", "'a' is required, but 'additionalProperties' forbids it")]
    [InlineData("""{"required": [|["a", "b"]|], "properties": {"a": {}, "b": false}}""", "'b' is required, but its schema is false")]
    [InlineData("""{"required": [|["b"]|], "patternProperties": {"^a": {}}, "additionalProperties": false}""", "'b' is required, but 'additionalProperties' forbids it")]
    [InlineData("""{"required": [|["b"]|], "propertyNames": {"pattern": "^a"}}""", "'b' is required, but its name must match the pattern ^a, but is \"b\"")]
    [InlineData("""{"required": [|["a", "b"]|], "maxProperties": 1}""", "more members are required than 'maxProperties' allows: an object must have at most 1 member")]
    [InlineData("""{"$ref": "#/$defs/base", "required": [|["b"]|], "properties": {"b": {}}, "$defs": {"base": {"properties": {"a": {}}, "additionalProperties": false}}}""", "'b' is required, but 'additionalProperties' forbids it")]
    [InlineData("""{"allOf": [{"required": [|["a"]|], "properties": {"a": {"type": "string"}}}, {"properties": {"a": {"type": "number"}}}]}""", "'a' is required, but its types exclude one another")]
    [InlineData("""{"allOf": [{"enum": [|["a"]|]}, {"enum": ["b", "c"]}]}""", "the only value of 'enum' must be one of \"b\", \"c\", but is \"a\", so no value is valid")]
    [InlineData("""{"required": [|["a"]|], "unevaluatedProperties": false}""", "'a' is required, but 'unevaluatedProperties' forbids it")]
    [InlineData("""{"minItems": [|2|], "prefixItems": [{}], "items": false}""", "'minItems' is 2, but the schema has room for 1 item, so no array is valid")]
    [InlineData("""{"minItems": [|1|], "items": false}""", "'minItems' is 1, but the schema has room for 0 items, so no array is valid")]
    [InlineData("""{"minProperties": [|3|], "properties": {"a": {}, "b": {}}, "additionalProperties": false}""", "'minProperties' is 3, but the schema has room for 2 members, so no object is valid")]
    [InlineData("""{"type": "integer", "minimum": [|1.2|], "maximum": 1.8}""", "'minimum' is 1.2 and 'maximum' is 1.8, but no integer lies between them, so no number is valid")]
    [InlineData("""{"type": ["integer", "null"], "exclusiveMinimum": [|-1|], "exclusiveMaximum": 0}""", "'exclusiveMinimum' is -1 and 'exclusiveMaximum' is 0, but no integer lies between them, so no number is valid")]
    [InlineData("""{"multipleOf": 5, "minimum": [|-4|], "exclusiveMaximum": 0}""", "'minimum' is -4 and 'exclusiveMaximum' is 0, but no multiple of 5 lies between them, so no number is valid")]
    [InlineData("""{"type": "integer", "multipleOf": 0.4, "minimum": [|0.5|], "maximum": 1.5}""", "'minimum' is 0.5 and 'maximum' is 1.5, but no integer and multiple of 0.4 lies between them, so no number is valid")]
    public void A_contradiction_is_an_error_on_the_demand(string marked, string contradiction)
    {
        Markup markup = Markup.Parse(marked);

        var reported = Assert.Single(GeneratorRun.Of(new SchemaText("/project/a.schema.json", markup.Text)).Reported);

        Assert.Equal(("RTG1011", "Contradicting demands: " + contradiction), (reported.Id, reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(marked, Markup.Mark(markup.Text, [reported.Location.SourceSpan]));
    }

    [Theory]
    [InlineData("""{"required": ["ab"], "patternProperties": {"^a": {}}, "additionalProperties": false}""")]
    [InlineData("""{"required": ["a"], "properties": {"a": {}}, "additionalProperties": false, "maxProperties": 1, "minProperties": 1}""")]
    [InlineData("""{"anyOf": [{"required": ["a"]}, {"required": ["b"]}], "properties": {"a": {}, "b": {}}, "unevaluatedProperties": false}""")]
    [InlineData("""{"minItems": 1, "prefixItems": [{}], "items": false}""")]
    [InlineData("""{"type": "integer", "minimum": 1.2, "maximum": 2}""")]
    [InlineData("""{"multipleOf": 0.5, "minimum": -0.4, "maximum": 0.1}""")]
    [InlineData("""{"multipleOf": 1e-300, "minimum": 1e300, "maximum": 1e301}""")]
    public void Demands_that_leave_something_are_none(string schema) =>
        Assert.DoesNotContain(GeneratorRun.Of(new SchemaText("/project/a.schema.json", schema)).Reported, d => d.Id == "RTG1011");
}
