using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Binding.Checks;

public class ValueCheckTests
{
    [Theory]
    [InlineData("""{"maximum": 1.5, "default": [|2.5|]}""", "RTG1021", "The default must be at most 1.5, but is 2.5: write 1.5")]
    [InlineData("""{"$ref": "#/$defs/a", "default": [|1|], "$defs": {"a": {"type": "string"}}}""", "RTG1021", "The default must be a string, but is 1: correct it, or what the schema demands")]
    [InlineData("""{"$ref": "#/$defs/a", "minLength": 3, "default": [|"ab"|], "$defs": {"a": {"type": "string"}}}""", "RTG1021", "The default must have at least 3 characters, but has 2: correct it, or what the schema demands")]
    [InlineData("""{"properties": {"a": {"allOf": [{"$ref": "#/$defs/letter"}], "default": [|"other"|]}}, "$defs": {"letter": {"enum": ["a", "b"]}}}""", "RTG1021", "The default must be one of \"a\", \"b\", but is \"other\": correct it, or what the schema demands")]
    [InlineData("""{"default": [|{|]}, "type": "object", "required": ["a"]}""", "RTG1021", "The default must have the member \"a\": correct it, or what the schema demands")]
    [InlineData("""{"default": {[|"a"|]: 1}, "additionalProperties": false}""", "RTG1021", "'a' of the default is not a member that the schema allows: correct it, or what the schema demands")]
    [InlineData("""{"default": {"a/b": [{}, [|1|]]}, "additionalProperties": {"items": {"type": "object"}}}""", "RTG1021", "Item 1 of the default must be an object, but is 1: correct it, or what the schema demands")]
    [InlineData("""{"default": [|null|], "type": "object"}""", "RTG1023", "The default must be an object, but is null: leave it out, since there is no need to say that there is none, or add \"null\" to 'type'")]
    [InlineData("""{"examples": [1, [|"a"|]], "type": "number"}""", "RTG1022", "The example must be a number, but is \"a\": correct it, or what the schema demands")]
    [InlineData("""{"enum": ["a", [|1|]], "type": "string"}""", "RTG1024", "The value must be a string, but is 1, so it is never valid: remove it, or correct what the schema demands")]
    [InlineData("""{"enum": [[|{|]}, 1], "required": ["a"]}""", "RTG1024", "The value must have the member \"a\", so it is never valid: remove it, or correct what the schema demands")]
    [InlineData("""{"const": [|5|], "maximum": 3}""", "RTG1011", "Contradicting demands: the value of 'const' must be at most 3, but is 5, so no value is valid")]
    [InlineData("""{"const": [|1|], "enum": [2, 3]}""", "RTG1011", "Contradicting demands: the value of 'const' must be one of 2, 3, but is 1, so no value is valid")]
    [InlineData("""{"enum": [|[4, 5]|], "maximum": 3}""", "RTG1011", "Contradicting demands: no value of 'enum' is valid: the first must be at most 3, but is 4")]
    [InlineData("""{"$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/definitions/a", "default": [|1|], "definitions": {"a": {"type": "string"}}}""", "RTG1021", "The default must be a string, but is 1: correct it, or what the schema demands")]
    public void A_value_that_its_schema_refuses_is_reported_on_the_value(string marked, string id, string message)
    {
        Markup markup = Markup.Parse(marked);

        var reported = Assert.Single(GeneratorRun.Of(new SchemaText("/project/a.schema.json", markup.Text)).Reported);

        Assert.Equal((id, message), (reported.Id, reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(marked, Markup.Mark(markup.Text, [reported.Location.SourceSpan]));
    }

    [Theory]
    [InlineData("""{"default": 1, "if": {"$dynamicRef": "#T"}, "then": {"type": "string"}, "$defs": {"t": {"$dynamicAnchor": "T"}}}""")]
    [InlineData("""{"default": "Today", "pattern": "^(?=T)\\p{Lu}"}""")]
    [InlineData("""{"default": "x", "format": "date"}""")]
    [InlineData("""{"default": null, "type": ["object", "null"]}""")]
    [InlineData("""{"default": "new", "anyOf": [{"type": "string"}, {"enum": ["old"]}]}""")]
    [InlineData("""{"default": 1e0, "const": 1, "enum": [1.0, 2], "examples": [1], "type": "integer"}""")]
    [InlineData("""{"default": {"a": [{"a": []}]}, "properties": {"a": {"items": {"$ref": "#"}}}, "additionalProperties": false}""")]
    [InlineData("""{"default": {"next": null}, "properties": {"next": {"anyOf": [{"type": "null"}, {"$ref": "#"}]}}}""")]
    [InlineData("""{"not": {"enum": ["a"]}, "enum": ["b"]}""")]
    public void What_is_allowed_or_unknown_is_not_reported(string schema) =>
        Assert.DoesNotContain(GeneratorRun.Of(new SchemaText("/project/a.schema.json", schema)).Reported, d => d.Id is "RTG1021" or "RTG1022" or "RTG1023" or "RTG1024" or "RTG1011");

    /// <summary>What a list of anything demands of its items is another document's affair.</summary>
    [Fact]
    public void A_default_under_a_dynamic_anchor_is_not_reported() =>
        Assert.Empty(GeneratorRun.Of(new SchemaText("/project/a.schema.json", """
            {"default": [1], "items": {"$dynamicRef": "#T"}, "$defs": {"t": {"$dynamicAnchor": "T", "type": "string"}}}
            """)).Reported);

    [Fact]
    public void A_check_asks_for_no_code()
    {
        const string Schema = """{"properties": {"a": {"$ref": "#/$defs/a"DEFAULT}}, "$defs": {"a": {"anyOf": [{"type": "string"}, {"items": {"$ref": "#/$defs/a"}}]}, "b": {"items": {"$ref": "#/$defs/b"}, "type": "array"DEFAULT}}}""";

        string[] Emitted(string @default) => [.. GeneratorRun.Of(new SchemaText("/project/a.schema.json", Schema.Replace("DEFAULT", @default))).Sources.Keys.Order()];

        Assert.Equal(Emitted(""), Emitted(""", "default": [[]]"""));
    }
}
