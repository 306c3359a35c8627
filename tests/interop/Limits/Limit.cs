using System.Text.Json.Nodes;
using RealtimeGen.Interop.Published;

namespace RealtimeGen.Interop.Limits;

/// <summary>Something that our types say and that the published ones cannot.</summary>
/// <param name="Event">The event that holds it; a <c>*</c> at the end stands for the rest of the name.</param>
/// <param name="Path">Where: names with dots between, <c>[]</c> for the items of an array; <c>**.</c> in front is any depth.</param>
/// <param name="Reason">Why our types say it.</param>
/// <param name="Example">A small event that is right but for this: the published types must refuse it, or the entry is not needed.</param>
internal sealed record Limit(EventUnion Union, string Event, string Path, LimitKind Kind, string Reason, string Example)
{
    /// <summary>Of <see cref="LimitKind.Value"/>: the values that cannot be said.</summary>
    public Func<JsonNode, bool> Values { get; init; } = static _ => true;

    public bool Covers(string type) => Event.EndsWith('*') ? type.StartsWith(Event[..^1], StringComparison.Ordinal) : Event == type;

    /// <summary>Whether no published type has this value at this place.</summary>
    public bool Forbids(string path, JsonNode? node) => Kind switch
    {
        LimitKind.Null => node is null && IsAt(path),
        LimitKind.Value => node is not null && IsAt(path) && Values(node),
        _ => false,
    };

    /// <summary>Whether no published type has a member here.</summary>
    public bool Omits(string path) => Kind == LimitKind.Extra && IsAt(path);

    /// <summary>The member that the published type of the object at this place requires and that may be missing; null if there is none.</summary>
    public string? Demands(string path)
    {
        if (Kind != LimitKind.Missing) return null;
        int end = Path.LastIndexOf('.');
        return path == (end < 0 ? "" : Path[..end]) ? Path[(end + 1)..] : null;
    }

    public override string ToString() => $"{Union} {Event} {Path}: {Kind}";

    private bool IsAt(string path) =>
        Path.StartsWith("**.", StringComparison.Ordinal)
            ? path == Path[3..] || path.EndsWith(Path[2..], StringComparison.Ordinal)
            : path == Path;
}

internal enum LimitKind
{
    /// <summary>A null.</summary>
    Null,

    /// <summary>A value of another kind, or outside of a closed list.</summary>
    Value,

    /// <summary>A member that the published type does not know.</summary>
    Extra,

    /// <summary>A member that the published type requires.</summary>
    Missing,

    /// <summary>The event.</summary>
    Event,
}
