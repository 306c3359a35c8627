using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding;

/// <summary>
/// Binding went on longer than a schema that a person wrote can ask for. Thrown from deep within, and caught where binding starts: what was bound
/// so far is of no use.
/// </summary>
internal sealed class SchemaLimitException(Problem problem) : Exception(problem.Id)
{
    public const string Id = "RTG1020";

    /// <param name="reason">What there is too much of, and what to write, as a sentence without a full stop.</param>
    public SchemaLimitException(Place place, string reason)
        : this(At(place.Document.Path, place.Node.Pointer, reason))
    {
    }

    public Problem Problem { get; } = problem;

    public static Problem At(string document, string pointer, string reason) => new(document, pointer, ProblemPart.Bracket, Id, [reason]);
}
