using RealtimeGen.Benchmarks.Compiler;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>
/// What the generator adds to a compiler process that runs it for the first time, as every build from the command line does: its run less that
/// of a generator that does nothing.
/// </summary>
internal static class Generating
{
    /// <summary>Tasks of a fresh process.</summary>
    public static readonly string[] Tasks = [Session, Nothing + Session, GaEvents, Nothing + GaEvents];

    private const string Session = nameof(SchemaText.Session);
    private const string GaEvents = nameof(SchemaText.GaEvents);
    private const string Nothing = "nothing-of-";
    private const int Processes = 9;

    public static Figure OfSession() => Milliseconds("generate-session", Session);

    public static Figure OfGaEvents() => Milliseconds("generate-ga-events", GaEvents);

    public static double Time(string task) => task.StartsWith(Nothing, StringComparison.Ordinal)
        ? SdkCompiler.Time(task[Nothing.Length..], emptyGenerator: true)
        : SdkCompiler.Time(task, emptyGenerator: false);

    private static Figure Milliseconds(string measure, string schemas) =>
        Figure.Milliseconds(FreshProcess.Difference(measure, schemas, Nothing + schemas, Processes));
}
