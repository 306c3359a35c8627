using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Schema;

public class OpenApiTests
{
    [Theory]
    [InlineData("""{"type": "string", "nullable": true}""", JsonTypes.String | JsonTypes.Null)]
    [InlineData("""{"nullable": true, "type": "integer"}""", JsonTypes.Integer | JsonTypes.Null)]
    [InlineData("""{"type": "string", "nullable": false}""", JsonTypes.String)]
    internal void Nullable_adds_null_to_the_type_beside_it(string schema, JsonTypes types) =>
        Assert.Equal(types, SchemaFile.Root(schema).Get<TypeKeyword>("type")!.Types);

    [Fact]
    public void Nullable_alone_says_nothing() => Assert.False(SchemaFile.Root("""{"nullable": true}""").Has("type"));

    [Fact]
    public void A_discriminator_has_a_property_and_a_mapping()
    {
        SchemaNode root = SchemaFile.Root("""{"discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}}""");

        Assert.Equal(
            new DiscriminatorKeyword("discriminator", "kind", [new DiscriminatorMapping("cat", "#/components/schemas/Cat")]), root.Keywords[0]);
    }

    [Theory]
    [InlineData("""{"discriminator": [|{}|]}""")]
    [InlineData("""{"discriminator": [|{"propertyName": 1}|]}""")]
    [InlineData("""{"components": [|[]|]}""")]
    [InlineData("""{"components": {"schemas": [|[]|]}}""")]
    [InlineData("""{"components": {"schemas": {"a": [|1|]}}}""")]
    public void A_value_of_the_wrong_kind_is_an_error_on_the_value(string marked) => SchemaFile.AssertProblems(marked, "RTG1003");

    [Fact]
    public void A_document_of_components_is_a_file_of_types()
    {
        GeneratorRun run = GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "pets.schema.json", """
            {
              "openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {"/pets": {}},
              "components": {
                "schemas": {
                  "Pet": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}, "owner": {"$ref": "#/components/schemas/Owner"}}},
                  "Owner": {"type": "object", "properties": {"phone": {"type": "string", "nullable": true}}}
                }
              }
            }
            """));

        Assert.Empty(run.Reported);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.All((string[])["App.Pet", "App.Owner", "App.Pets"], name => Assert.NotNull(run.Output.GetTypeByMetadataName(name)));
        AttributeData attribute = run.Output.GetTypeByMetadataName("App.Pets")!.GetAttributes().Single(a => a.AttributeClass!.Name == "JsonModelAttribute");
        Assert.StartsWith("""{"components":{"schemas":{"Pet":{""", (string)attribute.ConstructorArguments[0].Value!, StringComparison.Ordinal);
    }
}
