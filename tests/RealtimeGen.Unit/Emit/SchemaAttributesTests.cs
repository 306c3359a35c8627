using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Unit.Emit.Models;

namespace RealtimeGen.Unit.Emit;

/// <summary>What analyzers read from emitted types.</summary>
public class SchemaAttributesTests
{
    private static readonly Compilation Emitted = EmittedCode.Compile(SessionModels.All);

    [Fact]
    public void A_long_schema_arrives_whole()
    {
        string schema = "{\"title\":\"" + string.Concat(Enumerable.Range(0, 400).Select(i => "\\u00e9\n\u00E9" + i)) + "\"}";
        ObjectModel model = Build.Object("Session") with { Schema = new SchemaReference(schema, null, "") };

        Assert.Equal([schema], Arguments(EmittedCode.Compile(model).GetTypeByMetadataName("Sample.App.Session")!, "JsonModelAttribute"));
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void A_hostile_schema_stays_text(string text)
    {
        ObjectModel model = Build.Object("Session") with { Schema = new SchemaReference(text, null, "") };

        Assert.Equal([text], Arguments(EmittedCode.Compile(model).GetTypeByMetadataName("Sample.App.Session")!, "JsonModelAttribute"));
    }

    [Fact]
    public void Other_types_point_into_the_schema_of_their_root() => Assert.Equal(
        ["Sample.App.Session", "/$defs/Tool"], Arguments(Type("Tool"), "JsonModelAttribute"));

    [Theory]
    [InlineData("Tool", "Name", "name")]
    [InlineData("Session", "TurnDetection", "turn_detection")]
    [InlineData("TurnDetection", "Type", "type")]
    [InlineData("TurnDetection+ServerVad", "Type", "type")]
    public void Properties_know_their_member(string type, string property, string member) =>
        Assert.Equal([member], Arguments(Type(type).GetMembers(property).Single(), "JsonMemberAttribute"));

    [Theory]
    [InlineData("Voice", "Alloy", "\"alloy\"")]
    [InlineData("MaxTokens", "Inf", "\"inf\"")]
    [InlineData("Tool", "Type", "\"function\"")]
    [InlineData("Tool", "Strict", "true")]
    [InlineData("TurnDetection+ServerVad", "Type", "\"server_vad\"")]
    [InlineData("TurnDetection+Remote", "Type", "\"remote\"")]
    public void Constants_know_their_JSON(string type, string member, string json) =>
        Assert.Equal([json], Arguments(Type(type).GetMembers(member).Single(), "JsonLiteralAttribute"));

    [Fact]
    public void Texts_of_an_enumeration_are_constants() =>
        Assert.Equal("alloy", Assert.IsAssignableFrom<IFieldSymbol>(Type("Voice+Values").GetMembers("Alloy").Single()).ConstantValue);

    [Fact]
    public void Every_stage_knows_what_it_builds() => Assert.All(
        Type("Tool+Builder").GetTypeMembers(), stage => Assert.Equal(["Sample.App.Tool"], Arguments(stage, "JsonBuilderAttribute")));

    [Fact]
    public void Builder_methods_know_their_member_and_whether_they_append() => Assert.Equal(
        ["AddToTools tools True", "AddToTools tools True", "Tools tools False"],
        Type("Session+Builder+Ready").GetMembers().OfType<IMethodSymbol>().Where(m => m.Name.EndsWith("Tools", StringComparison.Ordinal))
            .Select(m => (m.Name, Attribute: m.GetAttributes().Single(a => a.AttributeClass!.Name == "JsonMemberAttribute")))
            .Select(m => $"{m.Name} {m.Attribute.ConstructorArguments[0].Value} {m.Attribute.NamedArguments.Any(a => a is { Key: "Append", Value.Value: true })}")
            .Order(StringComparer.Ordinal));

    private static INamedTypeSymbol Type(string name) => Emitted.GetTypeByMetadataName("Sample.App." + name)!;

    private static IEnumerable<string?> Arguments(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Single(a => a.AttributeClass!.Name == attribute).ConstructorArguments.Select(a => a.Value?.ToString());
}
