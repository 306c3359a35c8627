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
        if (!facts.HasRuntime) return Refused(files, "RTG0001");
        if (!facts.HasCSharp14) return Refused(files, "RTG0002", facts.LanguageVersion);
        try
        {
            return Bind(files, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return Failed(files, ProblemOf(error, files[0].Schema.Path));
        }
    }

    private static BoundProject Bind(SchemaInput[] files, CancellationToken cancellation)
    {
        (SchemaDocument, SchemaOptions)[] inputs = files.Select(f => (f.Schema, f.Options)).ToArray();
        try
        {
            return Binder.Bind(inputs, cancellation);
        }
        catch (InsufficientExecutionStackException)
        {
            // Thousands of definitions in a row: rare, and no reason to give every walk a stack of its own.
            return DeepStack.Run(() => Binder.Bind(inputs, cancellation));
        }
    }

    private static Problem ProblemOf(Exception error, string file) => error switch
    {
        SchemaLimitException limit => limit.Problem,
        InsufficientExecutionStackException => SchemaLimitException.At(
            file, "", "its definitions lead to one another in a chain of many thousands: let fewer of them stand between the first and the last"),
        _ => InternalError.Problem(file, error),
    };

    /// <summary>The same file given twice is one file: the explicit item, which stands behind the default one, wins.</summary>
    private static SchemaInput[] Distinct(ImmutableArray<SchemaInput> inputs)
    {
        Dictionary<string, SchemaInput> byPath = new(StringComparer.Ordinal);
        foreach (SchemaInput input in inputs) byPath[input.Schema.Path] = input;
        return byPath.Values.OrderBy(i => i.Schema.Path, StringComparer.Ordinal).ToArray();
    }

    private static BoundProject Refused(SchemaInput[] files, string id, params string[] arguments) =>
        Failed(files, new Problem(files[0].Schema.Path, "", ProblemPart.Bracket, id, arguments.ToEquatableArray()));

    /// <summary>The files are there all the same, so that no document is told that its schema is missing.</summary>
    private static BoundProject Failed(SchemaInput[] files, Problem problem) => new([], [], [problem])
    {
        Roots = files.Select(f => new BoundRoot(f.Schema.Path, f.Schema.Id, null)).ToEquatableArray(),
    };
}
