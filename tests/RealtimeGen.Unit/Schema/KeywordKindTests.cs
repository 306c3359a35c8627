using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Unit.Schema;

public class KeywordKindTests
{
    [Theory]
    [InlineData("""{"title": "A tool"}""", "title", "A tool")]
    [InlineData("""{"$ref": "#"}""", "$ref", "#")]
    [InlineData("""{"pattern": "^a$"}""", "pattern", "^a$")]
    [InlineData("""{"format": "uri"}""", "format", "uri")]
    public void Text(string schema, string name, string value) => Assert.Equal(value, SchemaFile.Root(schema).Text(name));

    [Fact]
    public void Flag() => Assert.Equal(new FlagKeyword("uniqueItems", true), SchemaFile.Root("""{"uniqueItems": true}""").Keywords[0]);

    [Theory]
    [InlineData("-0.10")]
    [InlineData("1e400")]
    [InlineData("12345678901234567890.5")]
    public void Numbers_keep_every_digit(string number) =>
        Assert.Equal(new NumberKeyword("minimum", number), SchemaFile.Root($$"""{"minimum": {{number}}}""").Keywords[0]);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0e99999999999999999999", 0)]
    [InlineData("64", 64)]
    [InlineData("64.0", 64)]
    [InlineData("6.4e1", 64)]
    [InlineData("640e-1", 64)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775808", long.MaxValue)]
    [InlineData("1e30", long.MaxValue)]
    [InlineData("1e99999999999999999999", long.MaxValue)]
    public void Counts_are_whole_however_they_are_written(string number, long count) =>
        Assert.Equal(new CountKeyword("maxLength", count), SchemaFile.Root($$"""{"maxLength": {{number}}}""").Keywords[0]);

    [Theory]
    [InlineData("\"number\"", JsonTypes.Number)]
    [InlineData("\"integer\"", JsonTypes.Integer)]
    [InlineData("[\"integer\", \"null\"]", JsonTypes.Integer | JsonTypes.Null)]
    [InlineData("[\"string\", \"string\"]", JsonTypes.String)]
    [InlineData("[\"null\", \"boolean\", \"integer\", \"number\", \"string\", \"array\", \"object\"]", JsonTypes.Any)]
    internal void Types(string type, JsonTypes types) =>
        Assert.Equal(new TypeKeyword("type", types), SchemaFile.Root($$"""{"type": {{type}}}""").Keywords[0]);

    [Fact]
    public void Names() =>
        Assert.Equal(new NamesKeyword("required", ["a", "b"]), SchemaFile.Root("""{"required": ["a", "b", "a"]}""").Keywords[0]);

    [Fact]
    public void Values()
    {
        SchemaNode root = SchemaFile.Root("""{"const": {"a": [1.0, null]}, "enum": ["x", false], "examples": []}""");

        Assert.Equal(new ValueKeyword("const", new JsonObject([new JsonMember("a", new JsonArray([new JsonNumber("1.0"), JsonNull.Instance]))])), root.Keywords[0]);
        Assert.Equal(new ValuesKeyword("enum", [new JsonString("x"), new JsonBoolean(false)]), root.Keywords[1]);
        Assert.Equal(new ValuesKeyword("examples", []), root.Keywords[2]);
    }

    [Fact]
    public void Schemas_know_their_pointers()
    {
        SchemaNode root = SchemaFile.Root("""
            {
              "properties": { "a/b~c": { "items": { "type": "string" } }, "open": true },
              "additionalProperties": false,
              "anyOf": [ { "$ref": "#" }, {} ]
            }
            """);

        EquatableArray<NamedSchema> properties = root.Map("properties");
        Assert.Equal(["a/b~c", "open"], properties.Select(entry => entry.Name));
        Assert.Equal("/properties/a~1b~0c/items", properties[0].Schema.Subschema("items")!.Pointer);
        Assert.Equal(new SchemaNode("/properties/open", true, []), properties[1].Schema);
        Assert.Equal(new SchemaNode("/additionalProperties", false, []), root.Subschema("additionalProperties"));
        Assert.Equal(["/anyOf/0", "/anyOf/1"], root.Subschemas("anyOf").Select(schema => schema.Pointer));
    }

    [Fact]
    public void Dependencies_are_of_two_kinds()
    {
        SchemaNode root = SchemaFile.Root("""
            { "$schema": "http://json-schema.org/draft-07/schema#", "dependencies": { "a": ["b", "c"], "d": { "minProperties": 2 } } }
            """);

        DependenciesKeyword dependencies = root.Get<DependenciesKeyword>("dependencies")!;
        Assert.Equal([new NamedNames("a", ["b", "c"])], dependencies.Names);
        Assert.Equal("/dependencies/d", Assert.Single(dependencies.Schemas).Schema.Pointer);
    }

    [Fact]
    public void Keywords_have_values_of_their_kind()
    {
        SchemaNode root = SchemaFile.Root("""
            { "not": {}, "prefixItems": [{}], "patternProperties": { "^x": {} }, "minContains": 2, "dependentRequired": { "a": ["b"] }, "nullable": true }
            """);

        Assert.Equal(
            [typeof(SubschemaKeyword), typeof(SubschemaListKeyword), typeof(SubschemaMapKeyword), typeof(CountKeyword), typeof(NamesMapKeyword), typeof(FlagKeyword)],
            root.Keywords.Select(keyword => keyword.GetType()));
    }

    [Fact]
    public void Unknown_keywords_are_kept_as_they_stand()
    {
        SchemaNode root = SchemaFile.Root("""{"x-order": 3, "elements": {"Tool": {"type": "nothing"}}}""");

        Assert.Equal(new ValueKeyword("x-order", new JsonNumber("3")), root.Keywords[0]);
        Assert.Equal("elements", Assert.Single(root.Unread).Name);
        Assert.Equal("""{"Tool":{"type":"nothing"}}""", RealtimeGen.Unit.Syntax.Json.Print(root.Unread[0].Value));
    }

    [Fact]
    public void Of_keywords_of_one_name_the_last_is_read()
    {
        var tree = RealtimeGen.Generator.Syntax.JsonParser.Parse("""{"type": "string", "minLength": 1, "type": "array"}""");

        SchemaNode root = SchemaReader.Read("a.schema.json", tree).Document.Root!;

        Assert.Equal([new CountKeyword("minLength", 1), new TypeKeyword("type", JsonTypes.Array)], root.Keywords);
    }

    [Fact]
    public void White_space_changes_nothing()
    {
        SchemaReading tight = SchemaFile.Read("""{"type":["string","null"],"items":{"minimum":1},"nope":1}""");
        SchemaReading loose = SchemaFile.Read("""
            {
              "type": [ "string", "null" ],
              "items": { "minimum": 1 },
              "nope": 1
            }
            """);

        Assert.Equal(tight, loose);
    }
}
