using System.Globalization;
using System.Text.Json;
using CsCheck;
using RealtimeGen.Agreement.Judging;
using RealtimeGen.Agreement.Random;
using Xunit.Abstractions;

namespace RealtimeGen.Agreement;

/// <summary>
/// Random schemas and documents: all that judges a document says the same. A tenth of the full run unless <c>AGREEMENT_SCHEMAS</c> names another
/// number of schemas; with the seed that a failure prints as <c>AGREEMENT_SEED</c>, the same schema is among the first.
/// </summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Documents = 50;
    private const int BatchSize = 40;

    private static readonly int Schemas = int.Parse(Environment.GetEnvironmentVariable("AGREEMENT_SCHEMAS") ?? "200", CultureInfo.InvariantCulture);

    [Fact]
    public void Flag_report_reader_and_evaluator_agree() => ForEach(RandomDraft.Any.SelectMany(RandomSchemas.Of), subject =>
    {
        Assert.Empty(subject.InternalErrors);
        string difference = subject.CatalogDifference;
        Assert.True(difference.Length == 0, difference);
        return json => AssertAgree(subject, json);
    });

    [Theory]
    [InlineData("""{"properties":{"a":{"$ref":"#","additionalProperties":false}}}""", """{"a":{"a":10,"b":false}}""")]
    [InlineData("""{"properties":{"a":{"items":{"uniqueItems":true},"maxProperties":2}}}""", """{"a":[1,2,3]}""")]
    [InlineData("""{"type":"integer","const":"a"}""", "0.5")]
    [InlineData("""{"oneOf":[{"enum":["a",{"b":1},true,null]},{"type":"string","maxProperties":1}]}""", "true")]
    [InlineData("""{"$ref":"#/$defs/a","minItems":3,"$defs":{"a":{"oneOf":[{"const":{"b":1}}]}}}""", """{"b":2}""")]
    [InlineData("""{"oneOf":[{"type":"number"},{"$ref":"#"},{"$ref":"#"}]}""", "1")]
    [InlineData("""{"contains":{"type":"array","$ref":"#"},"anyOf":[{"enum":[{"a":3}]},{"type":"null"}],"properties":{"b":{"$ref":"#"}}}""", "1")]
    [InlineData("""{"enum":[{}],"oneOf":[{"$ref":"#","required":["c",""]},{"multipleOf":1}]}""", """{"d":1}""")]
    [InlineData("""{"type":"boolean","pattern":"^$","if":{"$ref":"#"},"then":{"properties":{"d":{"enum":[0.5]}}},"else":{"maximum":1}}""", """{"d":1}""")]
    [InlineData("""{"type":"boolean","pattern":"^$","if":true,"then":{"properties":{"d":{"enum":[0.5]}}}}""", """{"d":1}""")]
    [InlineData("""{"type":"boolean","pattern":"^$","if":false,"else":{"properties":{"d":{"enum":[0.5]}}}}""", """{"d":1}""")]
    [InlineData("""{"prefixItems":[{"type":["string","number"],"contains":true,"if":{"minLength":1},"then":{"type":["null","object"]}}]}""", "[[]]")]
    [InlineData("""{"prefixItems":[{"type":["string","number","array"],"enum":["a",[1]],"minimum":3}]}""", "[1]")]
    [InlineData("""{"prefixItems":[{"anyOf":[{"type":"string"},{"enum":["a","b"]}]}]}""", "[1]")]
    [InlineData("""{"prefixItems":[{"type":["object","null"],"properties":{"a":{"type":"string"}},"if":true,"then":{"minProperties":2}}]}""", """[{"a":1}]""")]
    [InlineData("""{"oneOf":[{"type":"string"},{"type":"object","required":["d"]}],"$defs":{"a":{"$ref":"#","required":["x-a"]}}}""", """{"d":1}""")]
    public void What_once_disagreed_agrees(string schema, string json)
    {
        RandomSubject subject = new(schema, "Subject0", [json]);
        RandomBatch.Compile(subject);

        Assert.Equal("", subject.CatalogDifference);
        AssertAgree(subject, json);
    }

    /// <summary>Tried to the end, the branches of each level would double the work of the level above.</summary>
    [Fact]
    public void Branches_told_apart_by_what_they_require_are_not_tried_in_vain()
    {
        const string Schema = """
            {"oneOf":[{"type":"object","properties":{"l":{"$ref":"#"}},"required":["x"]},{"type":"object","properties":{"l":{"$ref":"#"}},"required":["y"]}]}
            """;
        string json = string.Concat(Enumerable.Repeat("""{"y":1,"l":""", 60)) + """{"x":1}""" + new string('}', 60);
        RandomSubject subject = new(Schema, "Subject0", [json]);
        RandomBatch.Compile(subject);

        AssertAgree(subject, json);
    }

    [Fact]
    public void A_seed_makes_the_same_schema_on_any_thread()
    {
        Gen<string> schemas = RandomDraft.Any.SelectMany(RandomSchemas.Of);
        string[] made = [.. Enumerable.Range(0, Schemas).Select(schemas.Case)];
        string[] again = [.. Enumerable.Range(0, Schemas).Reverse().AsParallel().AsOrdered().Select(schemas.Case).Reverse()];

        Assert.Equal(made, again);
    }

    [Fact]
    public void Another_implementation_agrees_where_it_knows_the_keywords() => ForEach(RefereeSchemas.Any, subject =>
    {
        Referee referee = new(subject.Schema);
        return json =>
        {
            if (Referee.Knows(json)) Assert.Equal(referee.IsValid(json), subject.Type!.IsValid(json));
        };
    });

    /// <summary>To the end: one run finds all that is wrong in it.</summary>
    private void ForEach(Gen<string> schemas, Func<RandomSubject, Action<string>> check)
    {
        int seed = TestSeed.Of("AGREEMENT_SEED");
        output.WriteLine($"seed {seed}");
        List<string> failures = [];
        for (int done = 0; done < Schemas; done += BatchSize, seed++)
        {
            PCG random = SeededCases.StateOf(seed);
            RandomSubject[] batch = [];
            Exception? failure = Record.Exception(() => batch = RandomBatch.Next(random, schemas, Math.Min(BatchSize, Schemas - done), Documents));
            if (failure is not null) failures.Add($"seed {seed}\n{failure.Message}");
            failures.AddRange(batch.Select(subject => Failure(subject, check)).OfType<string>().Select(why => $"seed {seed}\n{why}"));
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    /// <summary>The first of a schema; null where there is none.</summary>
    private static string? Failure(RandomSubject subject, Func<RandomSubject, Action<string>> check)
    {
        Action<string> ask = _ => { };
        if (Record.Exception(() => ask = check(subject)) is { } wrong) return $"{subject.Schema}\n{wrong.Message}";
        foreach (string json in subject.Documents)
        {
            if (Record.Exception(() => ask(json)) is { } failure) return $"{subject.Schema}\n{json}\n{failure.Message}";
        }

        return null;
    }

    private static void AssertAgree(RandomSubject subject, string json)
    {
        string[] reported = Lines(subject.Type!.Validate(json));
        string expected = reported.Length == 0 ? "Valid" : "Invalid";
        Assert.Equal(expected, subject.Type.IsValid(json) ? "Valid" : "Invalid");
        IReadOnlyList<string> evaluated = subject.Evaluate(json, out string verdict);
        Assert.Equal(expected, verdict);
        Assert.Equal(string.Join("\n", reported), string.Join("\n", evaluated));
        Assert.Equal(reported, Lines(subject.Type.ReportOfParse(json)));
        AssertSame(json, subject.Type.Read(json));
        if (reported.Length == 0) AssertSame(json, subject.Type.Parse(json));
    }

    private static string[] Lines(ValidationReport report) =>
        [.. report.Errors.Select(e => $"{e.InstancePath} {e.SchemaPath} {e.Message}").Order(StringComparer.Ordinal)];

    private static void AssertSame(string expected, string actual)
    {
        using JsonDocument before = JsonDocument.Parse(expected);
        using JsonDocument after = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement), $"{expected} became {actual}");
    }
}
