using Microsoft.CodeAnalysis;
using RealtimeGen.Generator;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Harness;

namespace RealtimeGen.Incremental;

/// <summary>Both directions: what an edit must not re-run, and what it must, so that each of these tests is known to be able to fail.</summary>
public sealed class Edits
{
    private const string Text =
        """{"title":"Order","type":"object","properties":{"id":{"type":"string"},"lines":{"type":"array","items":{"$ref":"#/$defs/Line"}}},"$defs":{"Line":{"type":"object","properties":{"sku":{"type":"string"}}}}}""";

    private static readonly SchemaText Before = new("/project/order.schema.json", Text);

    private static readonly string[] AllSteps =
        [TrackingNames.Read, TrackingNames.Schema, TrackingNames.Bind, TrackingNames.Type, TrackingNames.Resolver, TrackingNames.Configuration, TrackingNames.Problems];

    public static TheoryData<string> StepNames => [.. AllSteps];

    [Theory]
    [MemberData(nameof(StepNames))]
    public void An_edit_of_csharp_runs_no_step_again(string step)
    {
        GeneratorRun run = GeneratorRun.Of("", "App", [Before], withConfiguration: true).WithSource("class Unrelated;");

        Assert.All(run.Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step + " " + reason));
    }

    [Fact]
    public void An_edit_of_csharp_emits_nothing()
    {
        GeneratorRun run = GeneratorRun.Of("", "App", [Before], withConfiguration: true).WithSource("class Unrelated;");

        Assert.All(run.Emitted(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void White_space_in_a_schema_reads_the_file_again()
    {
        GeneratorRun run = GeneratorRun.Of(Before).WithSchema(Before, new(Before.Path, Text.Replace(",", " ,\n ")));

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Read));
    }

    [Fact]
    public void White_space_in_a_schema_binds_nothing()
    {
        GeneratorRun run = GeneratorRun.Of(Before).WithSchema(Before, new(Before.Path, Text.Replace(",", " ,\n ")));

        Assert.Empty(run.Changed(TrackingNames.Bind));
    }

    [Fact]
    public void White_space_around_a_wrong_default_binds_nothing_and_moves_the_problem()
    {
        SchemaText wrong = new("/project/wrong.schema.json", """{"type":"string","default":1}""");

        GeneratorRun run = GeneratorRun.Of(wrong).WithSchema(wrong, new(wrong.Path, "\n" + wrong.GetText()));

        Assert.Empty(run.Changed(TrackingNames.Bind));
        Assert.Equal(("RTG1021", 28, 1), Assert.Single(run.Reported.Select(d => (d.Id, d.Location.SourceSpan.Start, d.Location.SourceSpan.Length))));
    }

    [Fact]
    public void White_space_in_a_schema_emits_nothing()
    {
        GeneratorRun run = GeneratorRun.Of(Before).WithSchema(Before, new(Before.Path, Text.Replace(",", " ,\n ")));

        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.Emitted());
    }

    [Fact]
    public void An_edit_of_one_type_makes_that_model_anew_and_no_other()
    {
        // A document's root carries the schema's text, so the edit is in a file of its own that the other one refers to.
        SchemaText line = new("/project/line.schema.json", """{"title":"Line","type":"object","properties":{"sku":{"type":"string"}}}""");
        SchemaText order = new("/project/order.schema.json", """{"title":"Order","type":"object","properties":{"line":{"$ref":"line.schema.json"}}}""");

        GeneratorRun run = GeneratorRun.Of(line, order).WithSchema(line, new(line.Path, line.GetText().ToString().Replace("sku", "code")));

        TypeModel changed = Assert.IsAssignableFrom<TypeModel>(Assert.Single(run.Changed(TrackingNames.Type)));
        Assert.Equal("Line", changed.Name.Name);
    }

    [Fact]
    public void An_edit_of_csharp_checks_no_document_again()
    {
        GeneratorRun run = GeneratorRun.Of(Before, Document("a", "1"), Document("b", "2")).WithSource("class Unrelated;");

        Assert.All(run.Reasons(TrackingNames.Document), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void White_space_in_a_document_emits_nothing()
    {
        SchemaText a = Document("a", "true");

        GeneratorRun run = GeneratorRun.Of(Before, a).WithSchema(a, new DocumentText(a.Path, "\n " + a.GetText()));

        // The report moves; all else stays.
        Assert.Single(run.Emitted(), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Equal(1, Assert.Single(run.Reported).Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void An_edit_of_one_document_checks_that_document_alone()
    {
        SchemaText a = Document("a", "1");

        GeneratorRun run = GeneratorRun.Of(Before, a, Document("b", "2")).WithSchema(a, Document("a", "true"));

        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified],
            run.Reasons(TrackingNames.Document).OrderBy(reason => reason == IncrementalStepRunReason.Modified));
    }

    private static DocumentText Document(string name, string id) => new($"/project/{name}.order.json", $$"""{"id":{{id}}}""");

    [Fact]
    public void A_problem_moves_with_white_space()
    {
        SchemaText wrong = new("/project/wrong.schema.json", """{"type":"strin"}""");

        GeneratorRun run = GeneratorRun.Of(wrong).WithSchema(wrong, new(wrong.Path, "\n\n" + wrong.GetText()));

        Assert.Equal(2, Assert.Single(run.Reported).Location.GetLineSpan().StartLinePosition.Line);
    }
}
