using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>
/// Schemas that apply themselves to the same value again, through <c>anyOf</c>, <c>not</c>, <c>if</c> and their kin: a validator that followed them would
/// never end (draft 2020-12 core, 9.4.1).
/// </summary>
internal sealed class InPlaceLoops(ViewReader views, Problems problems)
{
    private readonly Dictionary<string, bool> _visited = new(StringComparer.Ordinal);
    private readonly HashSet<(string From, string To)> _loops = [];

    /// <summary>True where going from a place to a schema in it, or to what that refers to, closes a circle.</summary>
    public bool IsLoop(Place from, Place to)
    {
        if (!_visited.ContainsKey(from.Key)) Search(from);
        return _loops.Contains((from.Key, to.Key));
    }

    /// <summary>Depth first, without recursion: chains of references may be long.</summary>
    private void Search(Place start)
    {
        Stack<(Place Place, Queue<(Place Site, Place Next)> Edges)> open = new();
        Open(start);
        while (open.Count > 0)
        {
            (Place place, Queue<(Place Site, Place Next)> edges) = open.Peek();
            if (edges.Count == 0)
            {
                _visited[place.Key] = false;
                open.Pop();
                continue;
            }

            (Place site, Place next) = edges.Dequeue();
            if (!_visited.TryGetValue(next.Key, out bool isOpen)) Open(next);
            else if (isOpen && _loops.Add((place.Key, site.Key))) Report(site);
        }

        void Open(Place place)
        {
            _visited[place.Key] = true;
            open.Push((place, new Queue<(Place Site, Place Next)>(Edges(place))));
        }
    }

    private IEnumerable<(Place Site, Place Next)> Edges(Place place)
    {
        foreach (SchemaNode child in InPlaceSchemas.Of(place.Node))
        {
            Place site = place.At(child);
            foreach (Place next in views.Of(site).Places) yield return (site, next);
        }
    }

    private void Report(Place site) => problems.Add(site, site.Node.Has("$ref") ? "$ref" : null, "RTG1010", site.Node.Text("$ref") ?? site.Node.Pointer);
}
