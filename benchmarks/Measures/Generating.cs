using RealtimeGen.Benchmarks.Compiler;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>
/// What the generator adds to a compiler process that runs it for the first time, as every build from the command line does: its run less that
/// of a generator that does nothing.
/// </summary>
internal static class Generating
{
    public const string Generator = "generate";
    public const string EmptyGenerator = "generate-nothing";
    private const int Processes = 9;

    public static Figure Milliseconds() =>
        Figure.Milliseconds(FreshProcess.Difference("generate-session", Generator, EmptyGenerator, Processes));

    public static double Time(string task) => SdkCompiler.Time(task == EmptyGenerator);
}
