using System.Text.Json;
using Microsoft.CodeAnalysis;
using RealtimeGen.Harness;

namespace RealtimeGen.Corpus;

/// <summary>Schemas that look like the world's: what is emitted for them compiles, and judges and keeps their documents.</summary>
public sealed class CorpusTests(CompiledCorpus corpus) : IClassFixture<CompiledCorpus>
{
    public static TheoryData<string> Cases => [.. CorpusCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compiles_without_a_diagnostic(string name) => Assert.Empty(corpus.DiagnosticsOf(name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reports_what_is_listed(string name)
    {
        IEnumerable<string> reported = corpus.RunOf(name).Reported.Select(d =>
        {
            FileLinePositionSpan span = d.Location.GetLineSpan();
            return $"{d.Id} {Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
        });
        Assert.Equal(Find(name).Diagnostics, reported.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Accepts_every_valid_document(string name)
    {
        (CorpusCase @case, EmittedType type) = Load(name);
        Assert.True(@case.Valid.Count >= 2, "There are too few documents.");
        Assert.All(@case.Valid, json =>
        {
            Assert.Equal("", string.Join("\n", type.Validate(json).Errors.Select(e => $"{e.InstancePath} {e.SchemaPath}: {e.Message}")));
            Assert.True(type.IsValid(json), json);
            AssertSame(json, type.Parse(json));
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Refuses_every_invalid_document(string name)
    {
        (CorpusCase @case, EmittedType type) = Load(name);
        Assert.True(@case.Invalid.Count >= 2, "There are too few documents.");
        Assert.All(@case.Invalid, json =>
        {
            Assert.False(type.IsValid(json), json);
            Assert.False(type.Validate(json).IsValid, json);
            Assert.Throws<SchemaValidationException>(() => type.Parse(json));
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Keeps_every_document(string name)
    {
        (CorpusCase @case, EmittedType type) = Load(name);
        Assert.All(@case.Valid.Concat(@case.Invalid.Where(IsJson)), json => AssertSame(json, type.Read(json)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Analyzers_find_the_same_demands_in_the_same_project(string name) => AssertSameDemands(name, corpus.RunOf(name).Output);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Analyzers_find_the_same_demands_in_a_library(string name) => AssertSameDemands(name, corpus.Consumer);

    private void AssertSameDemands(string name, Compilation compilation)
    {
        string difference = CatalogAgreement.Difference(corpus.RunOf(name).Bound!, compilation, Find(name).Valid.Concat(Find(name).Invalid));
        Assert.True(difference.Length == 0, difference);
    }

    private static CorpusCase Find(string name) => CorpusCase.All.Single(c => c.Name == name);

    private (CorpusCase Case, EmittedType Type) Load(string name)
    {
        CorpusCase @case = Find(name);
        return (@case, corpus.TypeOf(@case));
    }

    private static bool IsJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void AssertSame(string expected, string actual)
    {
        using JsonDocument before = JsonDocument.Parse(expected);
        using JsonDocument after = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement), $"{expected}\nbecame\n{actual}");
    }
}
