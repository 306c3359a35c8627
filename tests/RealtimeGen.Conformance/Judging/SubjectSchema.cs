using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Binding;

namespace RealtimeGen.Conformance.Judging;

/// <summary>A case's schema as the generator leaves it: a project of its own, in a namespace of its own.</summary>
internal sealed class SubjectSchema
{
    /// <summary>Name of the root's type.</summary>
    public const string TypeName = "Subject";

    /// <summary>
    /// Reported as an error by default, and code is emitted all the same. The suite has schemas that no instance satisfies on purpose, so it is
    /// compiled as the rule's page says that such a project should be: with the rule silenced.
    /// </summary>
    private const string Contradiction = "RTG1011";

    private SubjectSchema(SuiteCase @case, string ns)
    {
        Case = @case;
        Namespace = ns;
    }

    public SuiteCase Case { get; }

    public string Namespace { get; }

    /// <summary>Null where the generator failed.</summary>
    public GeneratorRun? Run { get; private init; }

    public IEnumerable<SyntaxTree> Trees => Run is null ? [] : Run.Result.GeneratedTrees;

    /// <summary>The model behind the emitted code: what the evaluator interprets. Null where the generator failed.</summary>
    public BoundProject? Project => Run?.Bound;

    /// <summary>Errors that the generator reported, one a line; null where there is none. The suite's schemas are valid, so each is a failure.</summary>
    public string? Errors { get; private init; }

    public static SubjectSchema Generate(SuiteCase @case, string ns, Remotes remotes)
    {
        try
        {
            return TimeLimit.Run(() => Generated(@case, ns, remotes));
        }
        catch (Exception error)
        {
            return new SubjectSchema(@case, ns) { Errors = "generator: " + error.GetType().Name + ": " + error.Message };
        }
    }

    private static SubjectSchema Generated(SuiteCase @case, string ns, Remotes remotes)
    {
        // The case's own file sorts first, so that it names the type even where its schema is no more than a reference.
        SchemaText[] files =
        [
            new(GeneratorRun.ProjectDirectory + "case.schema.json", @case.Schema) { Metadata = Metadata(@case, ns, TypeName) },
            .. remotes.NeededBy(@case).Select((file, i) =>
                new SchemaText("/remotes/" + file.Path, file.Text) { Metadata = Metadata(@case, ns, "Remote" + i) }),
        ];
        GeneratorRun run = GeneratorRun.Of("", ns, files);
        Diagnostic[] errors = [.. run.Reported.Where(d => d.Severity == DiagnosticSeverity.Error && d.Id != Contradiction)];
        return new SubjectSchema(@case, ns)
        {
            Run = run,
            Errors = errors.Length == 0 ? null : string.Join("\n", errors.Select(e => e.ToString())),
        };
    }

    private static Dictionary<string, string> Metadata(SuiteCase @case, string ns, string type)
    {
        Dictionary<string, string> metadata = new() { ["Namespace"] = ns, ["RootType"] = type, ["Dialect"] = @case.Draft.Dialect };
        if (@case.AssertsFormats) metadata.Add("Formats", "assert");
        return metadata;
    }
}
