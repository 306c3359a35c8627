using Microsoft.CodeAnalysis;
using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Options;

/// <summary>Metadata of a <c>RealtimeGenSchema</c> item.</summary>
public class MetadataTests
{
    [Theory]
    [InlineData("4", true)]
    [InlineData("draft-04", true)]
    [InlineData("http://json-schema.org/draft-04/schema#", true)]
    [InlineData("6", false)]
    [InlineData("draft-07", false)]
    [InlineData("Draft7", false)]
    [InlineData("2019-09", false)]
    [InlineData("draft/2020-12", false)]
    public void Dialect_holds_where_schema_is_missing(string dialect, bool isUnknown) =>
        Assert.Equal(isUnknown ? ["RTG1006"] : [], Reported("""{"const": 1}""", "Dialect", dialect).Select(d => d.Id));

    [Fact]
    public void Schema_goes_before_the_dialect() =>
        Assert.Empty(Reported("""{"$schema": "http://json-schema.org/draft-06/schema#", "const": 1}""", "Dialect", "4"));

    [Fact]
    public void Dialect_holds_where_schema_leads_nowhere()
    {
        Diagnostic[] reported = Reported("""{"$schema": "urn:nowhere", "const": 1}""", "Dialect", "4");

        Assert.Equal(["RTG1007", "RTG1006"], reported.Select(d => d.Id));
        Assert.Contains("is read as draft 4", reported[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dialect", "5", "4, 6, 7, 2019-09 or 2020-12")]
    [InlineData("Formats", "yes", "assert or annotate")]
    public void A_value_that_means_nothing_is_an_error_at_the_start_of_the_file(string name, string value, string expected)
    {
        Diagnostic problem = Assert.Single(Reported("{}", name, value));

        Assert.Equal(("RTG1016", 0, 1), (problem.Id, problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));
        Assert.Contains($"takes {expected}, but its value is '{value}'", problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_wrong_value_is_reported()
    {
        SchemaText schema = new(GeneratorRun.ProjectDirectory + "a.schema.json", "{}")
        {
            Metadata = new() { ["Accessibility"] = "private", ["RootType"] = "1", ["Namespace"] = "a b" },
        };

        Assert.Equal(["RTG1016", "RTG1016", "RTG1016"], GeneratorRun.Of(schema).Reported.Select(d => d.Id));
    }

    [Theory]
    [InlineData("assert", true)]
    [InlineData("annotate", false)]
    public void Formats_are_checked_when_asked_for(string value, bool isChecked)
    {
        SchemaText schema = new(GeneratorRun.ProjectDirectory + "a.schema.json", """{"type": "object", "properties": {"a": {"type": "string", "format": "ipv4"}}}""")
        {
            Metadata = new() { ["Formats"] = value },
        };

        Assert.Equal(isChecked, GeneratorRun.Of(schema).Sources.Values.Any(source => source.Contains("JsonCheck.Format(", StringComparison.Ordinal)));
    }

    private static Diagnostic[] Reported(string schema, string name, string value) =>
        [.. GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "a.schema.json", schema) { Metadata = new() { [name] = value } }).Reported];
}
