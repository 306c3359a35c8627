using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;

namespace RealtimeGen.Unit.Schema;

public class ReferenceResolverTests
{
    [Theory]
    [InlineData("#", "")]
    [InlineData("", "")]
    [InlineData("#/$defs/tool", "/$defs/tool")]
    [InlineData("#/%24defs/tool", "/$defs/tool")]
    [InlineData("#/$defs/a~1b~0c", "/$defs/a~1b~0c")]
    [InlineData("#/$defs/a~1b%7E0c", "/$defs/a~1b~0c")]
    [InlineData("#/$defs/two%20words", "/$defs/two words")]
    [InlineData("#/$defs/100%25", "/$defs/100%")]
    [InlineData("#/properties/tools/items", "/properties/tools/items")]
    [InlineData("#/properties/choice/anyOf/1", "/properties/choice/anyOf/1")]
    [InlineData("#/not", "/not")]
    [InlineData("#the-tool", "/$defs/tool")]
    [InlineData("session.schema.json#the-tool", "/$defs/tool")]
    [InlineData("./session.schema.json#/$defs/tool", "/$defs/tool")]
    [InlineData("../beta/session.schema.json", "")]
    [InlineData("urn:example:session", "")]
    [InlineData("urn:example:session#/$defs/tool", "/$defs/tool")]
    public void Within_one_file(string reference, string pointer)
    {
        SchemaDocument document = Document("/p/beta/session.schema.json", """
            {
              "$id": "urn:example:session",
              "properties": { "tools": { "items": {} }, "choice": { "anyOf": [ true, {} ] } },
              "not": {},
              "$defs": { "tool": { "$anchor": "the-tool" }, "a/b~c": {}, "two words": {}, "100%": {} }
            }
            """);

        AssertResolves([document], "", reference, "/p/beta/session.schema.json", pointer);
    }

    [Theory]
    [InlineData("tool.schema.json", "/p/beta/tool.schema.json", "")]
    [InlineData("../ga/tool.schema.json#/$defs/name", "/p/ga/tool.schema.json", "/$defs/name")]
    [InlineData("../ga/tool.schema.json#name", "/p/ga/tool.schema.json", "/$defs/name")]
    [InlineData("/p/ga/tool.schema.json", "/p/ga/tool.schema.json", "")]
    [InlineData("https://example.com/ga/tool", "/p/ga/tool.schema.json", "")]
    [InlineData("https://example.com/ga/tool#name", "/p/ga/tool.schema.json", "/$defs/name")]
    [InlineData("HTTPS://EXAMPLE.com/ga/tool#/$defs/name", "/p/ga/tool.schema.json", "/$defs/name")]
    [InlineData("voices", "/p/common/voice.schema.json", "")]
    [InlineData("voices#/$defs/alloy", "/p/common/voice.schema.json", "/$defs/alloy")]
    [InlineData("../common/my%20voice.schema.json", "/p/common/my voice.schema.json", "")]
    public void Across_files(string reference, string path, string pointer)
    {
        SchemaDocument[] documents =
        [
            Document("/p/beta/session.schema.json", """{"$id": "https://example.com/beta/session"}"""),
            Document("/p/beta/tool.schema.json", "{}"),
            Document("/p/ga/tool.schema.json", """{"$id": "https://example.com/ga/tool", "$defs": {"name": {"$anchor": "name"}}}"""),
            Document("/p/common/voice.schema.json", """{"$id": "voices", "$defs": {"alloy": {}}}"""),
            Document("/p/common/my voice.schema.json", "{}"),
        ];

        AssertResolves(documents, "", reference, path, pointer);
    }

    [Fact]
    public void A_relative_reference_goes_by_the_base_URI_before_the_path()
    {
        SchemaDocument[] documents =
        [
            Document("/p/session.schema.json", """{"$id": "https://example.com/v1/session"}"""),
            Document("/p/tool", "{}"),
            Document("/q/other.schema.json", """{"$id": "https://example.com/v1/tool"}"""),
        ];

        AssertResolves(documents, "", "tool", "/q/other.schema.json", "");
    }

    [Theory]
    [InlineData("", "tool", "/$defs/embedded")]
    [InlineData("", "https://example.com/tool#/$defs/name", "/$defs/embedded/$defs/name")]
    [InlineData("", "tool#here", "/$defs/embedded/$defs/name")]
    [InlineData("", "deep/name", "/$defs/embedded/$defs/deep")]
    [InlineData("/$defs/embedded/$defs/name", "#", "/$defs/embedded")]
    [InlineData("/$defs/embedded/$defs/name", "#/$defs/name", "/$defs/embedded/$defs/name")]
    [InlineData("/$defs/embedded/$defs/name", "#here", "/$defs/embedded/$defs/name")]
    [InlineData("/$defs/embedded/$defs/name", "session", "")]
    [InlineData("/$defs/embedded/$defs/deep", "../tool", "/$defs/embedded")]
    public void A_subschema_with_an_id_is_a_resource_of_its_own(string at, string reference, string pointer)
    {
        SchemaDocument document = Document("/p/session.schema.json", """
            {
              "$id": "https://example.com/session",
              "$defs": { "embedded": { "$id": "tool", "$defs": { "name": { "$anchor": "here" }, "deep": { "$id": "deep/name" } } } }
            }
            """);

        AssertResolves([document], at, reference, "/p/session.schema.json", pointer);
    }

    [Theory]
    [InlineData("#name", "/definitions/name")]
    [InlineData("https://example.com/tool", "/definitions/tool")]
    public void Draft_4_to_7_have_plain_names_in_ids(string reference, string pointer)
    {
        foreach ((string schema, string id) in new[] { ("draft-04", "id"), ("draft-06", "$id"), ("draft-07", "$id") })
        {
            SchemaDocument document = Document("a.schema.json", $$"""
                {
                  "$schema": "http://json-schema.org/{{schema}}/schema#",
                  "{{id}}": "https://example.com/session#",
                  "definitions": { "name": { "{{id}}": "#name" }, "tool": { "{{id}}": "tool" } }
                }
                """);

            AssertResolves([document], "", reference, "a.schema.json", pointer);
        }
    }

    [Fact]
    public void A_path_may_go_up_on_its_way()
    {
        SchemaDocument[] documents = [Document("/p/app/../beta/session.schema.json", "{}"), Document("/p/app/../beta/parts/tool.schema.json", "{}")];

        AssertResolves(documents, "", "parts/tool.schema.json", "/p/app/../beta/parts/tool.schema.json", "");
    }

    [Fact]
    public void A_file_given_twice_is_one_file()
    {
        SchemaDocument document = Document("a.schema.json", """{"$defs": {"a": {}}}""");

        AssertResolves([document, document], "", "#/$defs/a", "a.schema.json", "/$defs/a");
    }

    [Fact]
    public void Thousands_of_references_are_quick()
    {
        const int Count = 5_000;
        string definitions = string.Join(",", Enumerable.Range(0, Count).Select(i => $$"""
            "d{{i}}": { "$ref": "#/$defs/d{{(i * 7) % Count}}", "properties": { "p": { "$ref": "b.schema.json#/$defs/d{{i}}" }, "q": { "$ref": "#/$defs/gone{{i}}" } } }
            """));
        SchemaDocument[] documents = [Document("a.schema.json", $"{{\"$defs\": {{{definitions}}}}}"), Document("b.schema.json", $"{{\"$defs\": {{{definitions}}}}}")];
        ReferenceResolver resolver = new(documents);

        int found = 0;
        foreach (NamedSchema definition in documents[0].Root!.Map("$defs"))
        {
            SchemaNode[] places = [definition.Schema, .. definition.Schema.Map("properties").Select(entry => entry.Schema)];
            foreach (SchemaNode at in places)
            {
                if (resolver.Resolve(documents[0], at, at.Text("$ref")!, out _, out _)) found++;
                else Assert.Equal("RTG1008", resolver.Explain(documents[0], at, "$ref", at.Text("$ref")!).Id);
            }
        }

        Assert.Equal(2 * Count, found);
    }

    private static SchemaDocument Document(string path, string text) => SchemaFile.Read(text, path).Document;

    private static void AssertResolves(SchemaDocument[] documents, string at, string reference, string path, string pointer)
    {
        ReferenceResolver resolver = new(documents);

        bool isResolved = resolver.Resolve(documents[0], documents[0].At(at), reference, out SchemaDocument? document, out SchemaNode? node);

        Assert.True(isResolved, reference);
        Assert.Equal((path, pointer), (document!.Path, node!.Pointer));
    }
}
