using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Binding;

namespace RealtimeGen.Conformance.Judging;

/// <summary>A case's schema as the generator leaves it: a project of its own, in a namespace of its own.</summary>
internal sealed class SubjectSchema
{
    /// <summary>Name of the root's type.</summary>
    public const string TypeName = "Subject";

    /// <summary>
    /// Reported as errors by default, and code is emitted all the same. The suite has schemas that no instance satisfies, and defaults and enumerations that
    /// their schemas refuse, on purpose, so it is compiled as the rules' pages say that such a project should be: with them silenced.
    /// </summary>
    private static readonly string[] Contradictions = ["RTG1011", "RTG1021", "RTG1024"];

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
        Diagnostic[] errors = [.. run.Reported.Where(d => d.Severity == DiagnosticSeverity.Error && !Contradictions.Contains(d.Id))];
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
