using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Binding.Checks;

public class BoundCheckTests
{
    [Theory]
    [InlineData("""{"minimum": [|2|], "maximum": 1}""", "'minimum' is 2, but 'maximum' is 1, so no number is valid")]
    [InlineData("""{"exclusiveMinimum": [|1.0|], "maximum": 1}""", "'exclusiveMinimum' is 1.0, but 'maximum' is 1, so no number is valid")]
    [InlineData("""{"minimum": [|1|], "exclusiveMaximum": 1}""", "'minimum' is 1, but 'exclusiveMaximum' is 1, so no number is valid")]
    [InlineData("""{"minLength": [|2|], "maxLength": 1}""", "'minLength' is 2, but 'maxLength' is 1, so no string is valid")]
    [InlineData("""{"minItems": [|2|], "maxItems": 1}""", "'minItems' is 2, but 'maxItems' is 1, so no array is valid")]
    [InlineData("""{"minProperties": [|2|], "maxProperties": 1}""", "'minProperties' is 2, but 'maxProperties' is 1, so no object is valid")]
    [InlineData("""{"maximum": 1, "allOf": [{"minimum": [|2|]}]}""", "'minimum' is 2, but 'maximum' is 1, so no number is valid")]
    [InlineData("""{"maximum": 1, "$ref": "#/$defs/a", "$defs": {"a": {"minimum": [|2|]}}}""", "'minimum' is 2, but 'maximum' is 1, so no number is valid")]
    [InlineData(
        """{"$schema": "http://json-schema.org/draft-04/schema#", "minimum": [|1|], "exclusiveMinimum": true, "maximum": 1}""",
        "'minimum' is 1, but 'maximum' is 1, so no number is valid")]
    public void A_lower_bound_above_the_upper_is_an_error_on_the_lower(string marked, string contradiction)
    {
        Markup markup = Markup.Parse(marked);

        var reported = GeneratorRun.Of(new SchemaText("/project/a.schema.json", markup.Text)).Reported;

        Assert.Equal("Contradicting demands: " + contradiction, Assert.Single(reported).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(marked, Markup.Mark(markup.Text, [reported[0].Location.SourceSpan]));
    }

    [Theory]
    [InlineData("""{"minimum": 1, "maximum": 1.0, "minLength": 0, "maxLength": 0, "minItems": 1, "maxItems": 2}""")]
    [InlineData("""{"exclusiveMinimum": 1, "exclusiveMaximum": 1.5}""")]
    [InlineData("""{"anyOf": [{"minimum": 2}, {"maximum": 1}]}""")]
    public void Bounds_that_leave_something_are_none(string schema) =>
        Assert.Empty(GeneratorRun.Of(new SchemaText("/project/a.schema.json", schema)).Reported);
}
