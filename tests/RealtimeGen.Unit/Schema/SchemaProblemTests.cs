using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Unit.Schema;

public class SchemaProblemTests
{
    [Theory]
    [InlineData("""[|3|]""")]
    [InlineData("""[|[]|]""")]
    [InlineData("""{"title": [|5|]}""")]
    [InlineData("""{"$ref": [|{}|]}""")]
    [InlineData("""{"uniqueItems": [|"true"|]}""")]
    [InlineData("""{"uniqueItems": [|null|]}""")]
    [InlineData("""{"minimum": [|"1"|]}""")]
    [InlineData("""{"exclusiveMinimum": [|true|]}""")]
    [InlineData("""{"multipleOf": [|0|]}""")]
    [InlineData("""{"multipleOf": [|0.0e5|]}""")]
    [InlineData("""{"multipleOf": [|-2|]}""")]
    [InlineData("""{"minLength": [|-1|]}""")]
    [InlineData("""{"minLength": [|1.5|]}""")]
    [InlineData("""{"minLength": [|1e-400|]}""")]
    [InlineData("""{"minLength": [|"1"|]}""")]
    [InlineData("""{"type": [|1|]}""")]
    [InlineData("""{"type": [|[]|]}""")]
    [InlineData("""{"type": ["string", [|null|]]}""")]
    [InlineData("""{"required": [|true|]}""")]
    [InlineData("""{"required": ["a", [|1|], "b", [|{}|]]}""")]
    [InlineData("""{"enum": [|"a"|]}""")]
    [InlineData("""{"items": [|"string"|]}""")]
    [InlineData("""{"items": [|[{}]|]}""")]
    [InlineData("""{"additionalProperties": [|null|]}""")]
    [InlineData("""{"properties": [|[]|]}""")]
    [InlineData("""{"properties": {"a": [|"string"|], "b": {}, "c": [|1|]}}""")]
    [InlineData("""{"properties": {"a": {"items": {"maxLength": [|"5"|]}}}}""")]
    [InlineData("""{"allOf": [|{}|]}""")]
    [InlineData("""{"allOf": [|[]|]}""")]
    [InlineData("""{"allOf": [{}, [|1|], true, [|null|]]}""")]
    [InlineData("""{"$defs": [|true|]}""")]
    public void A_value_of_the_wrong_kind_is_an_error_on_the_value(string marked) =>
        SchemaFile.AssertProblems(marked, [.. Markup.Parse(marked).Spans.Select(_ => "RTG1003")]);

    [Fact]
    public void A_keyword_of_the_wrong_kind_is_left_out_and_the_rest_is_read()
    {
        SchemaNode root = SchemaFile.Root("""{"minLength": "1", "maxLength": 5, "anyOf": [{"minimum": 1}, 2], "type": ["string", "text"], "enum": 3}""");

        Assert.Equal(["maxLength", "anyOf", "type"], root.Keywords.Select(keyword => keyword.Name));
        Assert.Equal("/anyOf/0", Assert.Single(root.Subschemas("anyOf")).Pointer);
    }

    [Theory]
    [InlineData("""{"type": [|"strng"|]}""", "strng", "did you mean 'string'?")]
    [InlineData("""{"type": [|"Integer"|]}""", "Integer", "did you mean 'integer'?")]
    [InlineData("""{"type": ["null", [|"any"|]]}""", "any", "use 'null', 'boolean', 'integer', 'number', 'string', 'array' or 'object'")]
    public void An_unknown_type_is_an_error_on_the_word(string marked, string word, string remedy)
    {
        SchemaFile.AssertProblems(marked, "RTG1004");

        Assert.Equal([word, remedy], SchemaFile.Read(Markup.Parse(marked).Text).Problems[0].Arguments);
    }

    [Theory]
    [InlineData("""{"not": {}, "if": {}, "then": {}, "else": {}, "nullable": true}""")]
    [InlineData("""{"prefixItems": [{}], "contains": {}, "minContains": 1, "maxContains": 2, "unevaluatedItems": false}""")]
    [InlineData("""{"patternProperties": {}, "propertyNames": {}, "dependentRequired": {}, "dependentSchemas": {}, "unevaluatedProperties": false}""")]
    [InlineData("""{"dependencies": {"a": ["b"], "c": {}}}""")]
    [InlineData("""{"$dynamicRef": "#a", "$dynamicAnchor": "a", "$vocabulary": {}}""")]
    [InlineData("""{"$schema": "http://json-schema.org/draft-07/schema#", "items": [{}], "additionalItems": false, "dependencies": {}}""")]
    [InlineData("""{"$schema": "https://json-schema.org/draft/2019-09/schema", "$recursiveRef": "#", "$recursiveAnchor": true, "items": []}""")]
    public void Every_keyword_of_its_draft_is_taken(string schema) => SchemaFile.AssertProblems(schema);

    [Theory]
    [InlineData("""{[|"minLenght"|]: 1}""", "did you mean 'minLength'?")]
    [InlineData("""{[|"maxlength"|]: 1}""", "did you mean 'maxLength'?")]
    [InlineData("""{[|"propertes"|]: {}}""", "did you mean 'properties'?")]
    [InlineData("""{[|"id"|]: "a"}""", "use '$id'")]
    [InlineData("""{[|"ref"|]: "a"}""", "did you mean '$ref'?")]
    [InlineData("""{[|"colour"|]: "red"}""", "start it with 'x-' if it is meant for another tool")]
    [InlineData("""{[|"$recursiveRef"|]: "#"}""", "use '$dynamicRef'")]
    [InlineData("""{[|"additionalItems"|]: false}""", "use 'items' beside 'prefixItems'")]
    [InlineData("""{"$schema": "http://json-schema.org/draft-04/schema#", [|"const"|]: 1}""", "use an 'enum' of one value")]
    [InlineData("""{"$schema": "http://json-schema.org/draft-06/schema#", [|"if"|]: {}}""", "it came with draft 7, name that in '$schema'")]
    [InlineData("""{"$schema": "http://json-schema.org/draft-07/schema#", [|"unevaluatedProperties"|]: {}}""", "it came with draft 2019-09, name that in '$schema'")]
    public void An_unknown_keyword_is_a_warning_on_its_name(string marked, string remedy)
    {
        SchemaFile.AssertProblems(marked, "RTG1006");

        Assert.Equal(remedy, SchemaFile.Read(Markup.Parse(marked).Text).Problems[0].Arguments[2]);
    }

    [Fact]
    public void What_lies_in_an_unknown_keyword_is_not_read() =>
        SchemaFile.AssertProblems("""{[|"elements"|]: {"schemas": {"a": {"type": "nothing"}}}}""", "RTG1006");

    [Fact]
    public void Annotations_are_never_a_warning() =>
        SchemaFile.AssertProblems("""
            {
              "$schema": "http://json-schema.org/draft-04/schema#", "$comment": "c", "title": "t", "description": "d", "default": 1,
              "examples": [1], "deprecated": true, "readOnly": true, "writeOnly": false, "contentEncoding": "base64",
              "contentMediaType": "audio/pcm", "contentSchema": {}, "discriminator": {"propertyName": "type"}, "example": {},
              "x-order": 1, "x-enumNames": ["A"], "$defs": {}, "definitions": {}
            }
            """);

    [Fact]
    public void Names_of_properties_are_no_keywords() =>
        SchemaFile.AssertProblems("""{"properties": {"$ref": {}, "type": {}, "minLenght": {}}, "$defs": {"not": {}}}""");

    [Fact]
    public void Keywords_beside_a_reference_are_ignored_up_to_draft_7_and_said_to_be() =>
        SchemaFile.AssertProblems(
            """
            {
              "$schema": "http://json-schema.org/draft-07/schema#", "$id": "a", "title": "t", "$ref": "#/definitions/b",
              [|"minLength"|]: 1, "definitions": { "b": { "$ref": "#/definitions/c", [|"$id"|]: "b", "description": "d" }, "c": {} }
            }
            """,
            "RTG1017",
            "RTG1017");

    [Fact]
    public void Keywords_beside_a_reference_count_since_draft_2019_09()
    {
        const string Schema = """{"$ref": "#/$defs/a", "minLength": 1, "$defs": {"a": {}}}""";

        SchemaFile.AssertProblems(Schema);
        Assert.True(SchemaFile.Root(Schema).Has("minLength"));
    }
}
