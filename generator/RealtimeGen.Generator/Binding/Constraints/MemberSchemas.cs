using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>What one schema says of the members of an object by name (draft 2020-12 core, 10.3.2).</summary>
/// <param name="Location">Of the first keyword that speaks.</param>
/// <param name="Named">Declared names, in schema order. Null for one that is taken out of <paramref name="Others"/> and meets no demand.</param>
/// <param name="Patterns">Likewise, by pattern.</param>
/// <param name="Others">The schema of every member that no name and no pattern covers; null where nothing is said.</param>
internal sealed record MemberSchemas(
    string Location,
    IReadOnlyList<KeyValuePair<string, Place?>> Named,
    IReadOnlyList<KeyValuePair<string, Place?>> Patterns,
    Place? Others)
{
    private Dictionary<string, List<Place?>>? _byName;

    /// <summary>True where it speaks of names that it does not declare.</summary>
    public bool SpeaksOfOthers => Patterns.Count > 0 || Others is not null;

    public bool Speaks => Named.Count > 0 || Patterns.Count > 0 || Others is not null;

    public static MemberSchemas Of(Place place, PatternNames patterns)
    {
        SchemaNode node = place.Node;
        List<KeyValuePair<string, Place?>> byPattern = [];
        foreach (NamedSchema entry in node.Map("patternProperties"))
        {
            if (patterns.IsValid(place, entry)) byPattern.Add(new(entry.Name, place.At(entry.Schema)));
        }

        // A schema that admits everything speaks of nothing.
        SchemaNode? additional = node.Subschema("additionalProperties") is { Boolean: not true } schema ? schema : null;
        List<KeyValuePair<string, Place?>> named = [.. node.Map("properties").Select(e => new KeyValuePair<string, Place?>(e.Name, place.At(e.Schema)))];
        string keyword = named.Count > 0 ? "properties" : byPattern.Count > 0 ? "patternProperties" : "additionalProperties";
        return new MemberSchemas(node.Location(keyword), named, byPattern, additional is null ? null : place.At(additional));
    }

    /// <summary><c>unevaluatedProperties</c> where what is evaluated does not depend on the instance.</summary>
    public static MemberSchemas Unevaluated(Place place, Coverage evaluated, Place schema) => new(
        place.Node.Location("unevaluatedProperties"),
        evaluated.Names.Select(n => new KeyValuePair<string, Place?>(n, null)).ToArray(),
        evaluated.Patterns.Select(p => new KeyValuePair<string, Place?>(p, null)).ToArray(),
        schema);

    /// <summary>The schemas that a member of this name must satisfy.</summary>
    public IEnumerable<Place> Demands(string name, PatternNames patterns)
    {
        bool isCovered = false;
        if (ByName().TryGetValue(name, out List<Place?>? declared))
        {
            isCovered = true;
            foreach (Place? place in declared)
            {
                if (place is not null) yield return place;
            }
        }

        foreach (KeyValuePair<string, Place?> entry in Patterns)
        {
            if (!patterns.Matches(entry.Key, name, entry.Value)) continue;
            isCovered = true;
            if (entry.Value is { } place) yield return place;
        }

        if (!isCovered && Others is not null) yield return Others;
    }

    private Dictionary<string, List<Place?>> ByName()
    {
        if (_byName is not null) return _byName;
        _byName = new Dictionary<string, List<Place?>>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Place?> entry in Named)
        {
            if (!_byName.TryGetValue(entry.Key, out List<Place?>? places)) _byName[entry.Key] = places = [];
            places.Add(entry.Value);
        }

        return _byName;
    }
}
