using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding;

/// <summary>What binding found wrong, each thing once.</summary>
internal sealed class Problems
{
    private readonly List<Problem> _problems = [];
    private readonly HashSet<Problem> _seen = [];

    public void Add(Place place, string? keyword, string id, params string[] arguments) =>
        Add(place.Document, keyword is null ? place.Node.Pointer : place.Node.Location(keyword), ProblemPart.Value, id, arguments);

    public void Add(BoundDocument document, string pointer, ProblemPart part, string id, params string[] arguments)
    {
        Add(new Problem(document.Path, pointer, part, id, arguments.ToEquatableArray()));
    }

    public void Add(Problem problem)
    {
        if (_seen.Add(problem)) _problems.Add(problem);
    }

    public EquatableArray<Problem> ToArray() => _problems
        .OrderBy(p => p.Document, StringComparer.Ordinal)
        .ThenBy(p => p.Pointer, StringComparer.Ordinal)
        .ThenBy(p => p.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
