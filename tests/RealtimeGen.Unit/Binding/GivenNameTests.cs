using Microsoft.CodeAnalysis;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Binding;

/// <summary><c>x-csharp-name</c> and <c>x-enumNames</c> go before every name that is made.</summary>
public class GivenNameTests
{
    [Theory]
    [InlineData("""{"x-csharp-name": "Given", "title": "Other"}""", "App.Given")]
    [InlineData("""{"$defs": {"d": {"x-csharp-name": "Given", "type": "object", "properties": {}}}}""", "App.Given")]
    [InlineData("""{"properties": {"a": {"items": {"x-csharp-name": "Given", "type": "object", "properties": {"b": {}}}}}}""", "App.Given")]
    [InlineData("""{"properties": {"a": {"x-csharp-name": "Given", "type": "object", "properties": {"b": {}}}}}""", "App.AGiven")]
    [InlineData("""{"x-csharp-name": "not a name"}""", "App.NotAName")]
    [InlineData("""{"x-csharp-name": "class"}""", "App.Class")]
    public void A_schema_names_its_type(string schema, string type) => Assert.NotNull(Output(schema).GetTypeByMetadataName(type));

    [Fact]
    public void A_property_is_named_by_its_own_schema()
    {
        INamedTypeSymbol type = Output("""{"properties": {"a": {"x-csharp-name": "given", "type": "string"}, "b": {"x-csharp-name": "Equals", "type": "string"}}}""")
            .GetTypeByMetadataName("App.A")!;

        Assert.NotEmpty(type.GetMembers("given"));
        Assert.NotEmpty(type.GetMembers("EqualsValue"));
    }

    [Fact]
    public void Names_of_values_go_by_position_among_all_values()
    {
        INamedTypeSymbol type = Output("""{"$defs": {"e": {"enum": [null, "a", "b", "c"], "x-enumNames": ["Nothing", "First", "Second"]}}}""")
            .GetTypeByMetadataName("App.E")!;

        Assert.Equal(["First", "Second", "C"], type.GetMembers().OfType<IPropertySymbol>().Where(p => p.IsStatic).Select(p => p.Name));
    }

    private static Compilation Output(string schema)
    {
        GeneratorRun run = GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "a.schema.json", schema));
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return run.Output;
    }
}
