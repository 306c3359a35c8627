using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Shapes;

/// <summary>The items of an array that says something of each position: one schema where every item surely has the C# type of that schema.</summary>
internal static class PositionedItems
{
    /// <summary>Null where the items can be of several types.</summary>
    public static View? Of(View core, ViewReader views, Admission admission)
    {
        (Place Place, ItemSchemas Items)[] speaking = core.Places.Select(p => (p, ItemSchemas.Of(p))).Where(p => p.Item2.Speaks).ToArray();
        if (speaking.Length != 1) return null;
        ItemSchemas items = speaking[0].Items;
        List<Place> places = [.. items.Prefix];
        bool endsWithPrefix = items.Rest?.Node.Boolean == false
            || core.All<CountKeyword>("maxItems").Any(m => m.Keyword.Value <= items.Prefix.Count);
        if (!endsWithPrefix)
        {
            if (items.Rest is null) return null;
            places.Add(items.Rest);
        }

        return places.TrueForAll(p => p.Node.Boolean is null) ? OneType.Of(places.Select(views.Of).ToArray(), admission) : null;
    }
}
