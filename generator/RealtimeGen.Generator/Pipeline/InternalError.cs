using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Pipeline;

/// <summary>A bug of ours, said plainly: an exception in the compiler's process would take every other type of the project down with it.</summary>
internal static class InternalError
{
    public const string Id = "RTG0999";

    public static Problem Problem(string path, Exception error) =>
        new(path, "", ProblemPart.Bracket, Id, [path.Substring(path.LastIndexOf('/') + 1), error.GetType().Name + ": " + error.Message + " " + FirstFrame(error)]);

    private static string FirstFrame(Exception error) => (error.StackTrace ?? "").Split('\n')[0].Trim();
}
