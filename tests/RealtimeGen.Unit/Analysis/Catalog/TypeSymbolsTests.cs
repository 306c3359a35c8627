using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Model;
using RealtimeGen.Unit.Emit;
using RealtimeGen.Unit.Emit.Models;

namespace RealtimeGen.Unit.Analysis.Catalog;

/// <summary>Each of a compilation that has the types, and of one that references no more than their reference assembly.</summary>
public class TypeSymbolsTests
{
    private static readonly CSharpCompilation Emitted = EmittedCode.Compile(SessionModels.All).With(
        """
        namespace Sample.App
        {
            partial record Tool { public int Mine => 1; }
            class Other { public const string Alloy = "alloy"; }
        }
        """,
        "User.cs");

    private static readonly CSharpCompilation User = Emitted.ReferencedBy("");

    public static TheoryData<bool> Sides => [false, true];

    [Theory]
    [MemberData(nameof(Sides))]
    public void A_root_has_the_text_of_its_schema(bool isReferenced)
    {
        ModelSymbol model = Symbols(isReferenced).Model(Type(isReferenced, "Session"))!;

        Assert.Equal(("""{"type":"object","properties":{"id":{"type":"string"}}}""", 0), (model.Schema, model.Places.Length));
    }

    [Theory]
    [MemberData(nameof(Sides))]
    public void Another_type_leads_to_its_root(bool isReferenced)
    {
        ModelSymbol model = Symbols(isReferenced).Model(Type(isReferenced, "Tool"))!;

        Assert.Null(model.Schema);
        Assert.Equal(("Sample.App.Session", "/$defs/Tool"), (model.Places.Single().Root.ToString(), model.Places.Single().Pointer));
    }

    [Theory]
    [MemberData(nameof(Sides))]
    public void A_stage_knows_what_it_builds(bool isReferenced)
    {
        INamedTypeSymbol stage = Type(isReferenced, "Tool+Builder+NeedsName");

        Assert.Equal((null, "Sample.App.Tool"), (Symbols(isReferenced).Model(stage), Symbols(isReferenced).Built(stage)?.ToString()));
    }

    [Theory]
    [InlineData(false, "Sample.App.Other")]
    [InlineData(true, "Sample.App.Other")]
    [InlineData(false, "Sample.App.Tool+Builder")]
    [InlineData(false, "RealtimeGen.RawJson")]
    [InlineData(false, "RealtimeGen.Optional`1")]
    [InlineData(false, "System.Uri")]
    [InlineData(false, "System.String")]
    public void Other_types_are_nothing(bool isReferenced, string type)
    {
        INamedTypeSymbol symbol = Compilation(isReferenced).GetTypeByMetadataName(type)!;

        Assert.Equal((null, null), (Symbols(isReferenced).Model(symbol), Symbols(isReferenced).Built(symbol)));
    }

    [Theory]
    [InlineData("Session", "TurnDetection", "turn_detection", false, null)]
    [InlineData("Tool", "Strict", "strict", false, "true")]
    [InlineData("Voice", "Alloy", null, false, "\"alloy\"")]
    [InlineData("Voice+Values", "Alloy", null, false, "\"alloy\"")]
    [InlineData("Session+Builder+Ready", "Tools", "tools", false, null)]
    [InlineData("Session+Builder+Ready", "AddToTools", "tools", true, null)]
    public void A_member_knows_its_JSON(string type, string member, string? name, bool append, string? literal) => Assert.All([false, true], isReferenced => Assert.All(
        Type(isReferenced, type).GetMembers(member),
        symbol =>
        {
            MemberSymbol found = Symbols(isReferenced).Member(symbol)!;
            Assert.Equal((name, append, literal), (found.Name, found.Append, found.Literal is { } json ? JsonText.Of(json.ToValue()) : null));
        }));

    [Theory]
    [InlineData("Session", "AdditionalProperties")]
    [InlineData("Session+Builder+Ready", "With")]
    [InlineData("Session+Builder+Ready", "Build")]
    [InlineData("Session", "Create")]
    [InlineData("Tool", "Mine")]
    [InlineData("Other", "Alloy")]
    public void Other_members_are_nothing(string type, string member) => Assert.All([false, true], isReferenced => Assert.All(
        Type(isReferenced, type).GetMembers(member), symbol => Assert.Null(Symbols(isReferenced).Member(symbol))));

    [Fact]
    public void A_generic_method_is_known_with_its_type_arguments()
    {
        IMethodSymbol method = Type(false, "Session+Builder+Ready").GetMembers("AddToTools").OfType<IMethodSymbol>().Single(m => m.IsGenericMethod);

        Assert.Equal("tools", Symbols(false).Member(method.Construct(Type(false, "Tool+Builder+Ready")))?.Name);
    }

    [Fact]
    public void An_optional_is_told_from_other_generic_types()
    {
        ITypeSymbol[] types = [.. new[] { "TurnDetection", "Tools" }.Select(name => Type(false, "Session").GetMembers(name).OfType<IPropertySymbol>().Single().Type)];

        Assert.Equal([true, false], types.Select(Symbols(false).IsOptional));
    }

    [Fact]
    public void There_are_none_without_the_runtime() => Assert.Null(TypeSymbols.Of(CSharpCompilation.Create("plain")));

    [Fact]
    public void A_compilation_is_looked_at_once() => Assert.Same(TypeSymbols.Of(Emitted), TypeSymbols.Of(Emitted));

    private static CSharpCompilation Compilation(bool isReferenced) => isReferenced ? User : Emitted;

    private static TypeSymbols Symbols(bool isReferenced) => TypeSymbols.Of(Compilation(isReferenced))!;

    private static INamedTypeSymbol Type(bool isReferenced, string name) => Compilation(isReferenced).GetTypeByMetadataName("Sample.App." + name)!;
}
