using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Schema;
using SchemaFile = RealtimeGen.Unit.Schema.SchemaFile;

namespace RealtimeGen.Unit.Emit;

/// <summary>Names that a schema may choose and emitted code, records or C# already have.</summary>
public class EmittedNamesTests
{
    private static readonly string[] Names = """
        clone equality_contract print_members to_string get_hash_code equals get_type memberwise_clone reference_equals finalize deconstruct
        create parse try_parse validate is_valid read write_to to_utf8_json builder additional_properties build try_build with ready chooser
        unknown undefined kind match as_string try_get_integer from_string unknown_json is is_known text from from_utf8 from_unknown value values
        item name names type field extension record required class object string json writer reader sink codec draft options unread seen start
        utf8_json global system realtime_gen owner owner_kind _ 1 $\u00E4
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Of_members_compile() => AssertCompiles(EachAs(name => $$"""
        {
          "type": "object",
          "properties": {
            "{{name}}": { "type": "string" },
            "{{name}}_required": { "type": "string" },
            "needs_{{name}}_required": { "type": ["string", "null"] },
            "add_to_{{name}}_list": { "type": "string" },
            "{{name}}_list": { "type": "array", "items": { "type": "string" } },
            "{{name}}_object": { "type": "object", "properties": { "{{name}}": { "type": "string" } }, "required": ["{{name}}"] }
          },
          "required": ["{{name}}_required"]
        }
        """));

    [Fact]
    public void Of_values_compile() => AssertCompiles(EachAs(name => $$"""
        {
          "type": "object",
          "properties": {
            "closed": { "type": "string", "enum": ["{{name}}", "other"] },
            "named": { "title": "{{name}}", "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["{{name}}", "other"] }] },
            "union": { "title": "{{name}}", "oneOf": [{ "type": "integer" }, { "type": "string", "enum": ["{{name}}", "{{name}}_kind"] }] }
          }
        }
        """));

    [Fact]
    public void Of_cases_compile() => AssertCompiles(EachAs(name => $$"""
        {
          "title": "{{name}}",
          "oneOf": [
            { "type": "object", "properties": { "discriminator": { "const": "{{name}}" }, "{{name}}": { "type": "string" } }, "required": ["discriminator"] },
            { "type": "object", "properties": { "discriminator": { "const": "owner" }, "other": { "type": "string" } }, "required": ["discriminator", "other"] },
            { "type": "object", "properties": { "discriminator": { "const": "other" }, "owner": { "type": "string" } }, "required": ["discriminator"] }
          ]
        }
        """));

    [Fact]
    public void Of_types_compile() => AssertCompiles([
        .. Names.Select((name, i) => ($"{i}.schema.json", $$"""{ "title": "{{name}}", "type": "object", "properties": { "a": {} }, "required": ["a"] }"""))]);

    [Fact]
    public void Of_the_packaged_schemas_compile() => AssertCompiles([
        .. new[] { "session", "events" }.Select(f => ($"schemas/beta/{f}.schema.json", Repository.Text("schemas", "beta", f + ".schema.json")))]);

    private static (string, string) EachAs(Func<string, string> schema) => (
        "owner.schema.json",
        $$"""{ "title": "Owner", "type": "object", "$defs": { {{string.Join(", ", Names.Select((name, i) => $"\"a{i}\": {schema(name)}"))}} } }""");

    private static void AssertCompiles(params (string Path, string Text)[] schemas)
    {
        (SchemaDocument, SchemaOptions)[] inputs =
            [.. schemas.Select(s => (SchemaFile.Read(s.Text, s.Path).Document, new SchemaOptions("Sample.App", null, "public")))];
        TypeModel[] types = [.. Binder.Bind(inputs, CancellationToken.None).Types];

        Assert.True(types.Length >= schemas.Length);
        Assert.Empty(EmittedCode.Compile(types).Problems());
    }
}
