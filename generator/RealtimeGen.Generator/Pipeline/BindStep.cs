using System.Threading;
using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Pipeline;

internal static class BindStep
{
    public static BoundProject Run(ImmutableArray<SchemaInput> inputs, ProjectFacts facts, CancellationToken cancellation)
    {
        SchemaInput[] files = Distinct(inputs);
        if (files.Length == 0) return new BoundProject([], [], []);
        if (!facts.HasRuntime) return Refused(files[0], "RTG0001");
        if (!facts.HasCSharp14) return Refused(files[0], "RTG0002", facts.LanguageVersion);
        try
        {
            return Binder.Bind(files.Select(f => (f.Schema, f.Options)).ToArray(), cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new BoundProject([], [], [InternalError.Problem(files[0].Schema.Path, error)]);
        }
    }

    /// <summary>The same file given twice is one file: the explicit item, which stands behind the default one, wins.</summary>
    private static SchemaInput[] Distinct(ImmutableArray<SchemaInput> inputs)
    {
        Dictionary<string, SchemaInput> byPath = new(StringComparer.Ordinal);
        foreach (SchemaInput input in inputs) byPath[input.Schema.Path] = input;
        return byPath.Values.OrderBy(i => i.Schema.Path, StringComparer.Ordinal).ToArray();
    }

    private static BoundProject Refused(SchemaInput file, string id, params string[] arguments) =>
        new([], [], [new Problem(file.Schema.Path, "", ProblemPart.Bracket, id, arguments.ToEquatableArray())]);
}
