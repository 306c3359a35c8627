using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>
/// Schemas that all apply to one instance, with <c>$ref</c> and <c>allOf</c> already followed: what an instance must satisfy, and what its
/// C# type is made of. Identity (two places of use share one type) is by the places.
/// </summary>
internal sealed class View : IEquatable<View>
{
    private string? _key;

    public View(IReadOnlyList<Place> places, JsonTypes mask = JsonTypes.Any)
    {
        Places = places;
        Mask = mask;
    }

    /// <summary>Never empty. The first one names the view.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The JSON types looked at: a part of a union with scalars is the same places under a narrower mask.</summary>
    public JsonTypes Mask { get; }

    public Place First => Places[0];

    public string Key => _key ??= string.Join("&", Places.Select(p => p.Key)) + (Mask == JsonTypes.Any ? "" : "|" + Mask);

    public View Only(JsonTypes types) => (Mask & types) == Mask ? this : new View(Places, Mask & types);

    /// <summary>The places that have the keyword, with its value.</summary>
    public IEnumerable<(Place Place, T Keyword)> All<T>(string name)
        where T : Keyword
    {
        foreach (Place place in Places)
        {
            if (place.Node.Get<T>(name) is { } keyword) yield return (place, keyword);
        }
    }

    public bool Has(string name)
    {
        foreach (Place place in Places)
        {
            if (place.Node.Has(name)) return true;
        }

        return false;
    }

    public bool Equals(View? other) => other is not null && Key == other.Key;

    public override bool Equals(object? obj) => Equals(obj as View);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);
}
