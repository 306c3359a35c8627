using RealtimeGen.Generator.Schema.Keywords;

namespace RealtimeGen.Unit.Schema;

public class KeywordTableTests
{
    [Theory]
    [InlineData("Identity", "$schema $id id $anchor $dynamicAnchor $recursiveAnchor $vocabulary")]
    [InlineData("InPlace", "$ref $dynamicRef $recursiveRef allOf")]
    [InlineData("Assertion", "type enum const anyOf oneOf not if then else minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength"
        + " pattern format items minItems maxItems uniqueItems prefixItems additionalItems contains minContains maxContains unevaluatedItems properties"
        + " required additionalProperties minProperties maxProperties patternProperties propertyNames dependencies dependentRequired dependentSchemas"
        + " unevaluatedProperties")]
    [InlineData("Container", "$defs definitions components")]
    [InlineData("Annotation", "nullable contentEncoding contentMediaType contentSchema $comment title description default examples deprecated readOnly"
        + " writeOnly openapi info servers paths webhooks security tags externalDocs xml discriminator example x-enumNames x-csharp-name")]
    public void Every_keyword_has_its_status(string status, string names) =>
        Assert.Equal(names.Split(' '), KeywordTable.All.Where(row => row.Status.ToString() == status).Select(row => row.Name));

    [Fact]
    public void What_starts_with_x_is_an_annotation() => Assert.Equal(KeywordStatus.Annotation, KeywordTable.Find("x-anything")!.Status);

    [Fact]
    public void Other_names_are_no_keywords() => Assert.All(["X-a", "x", "Type", ""], name => Assert.Null(KeywordTable.Find(name)));
}
