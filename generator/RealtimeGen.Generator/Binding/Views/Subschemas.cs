using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>Every schema of a document, the root first.</summary>
internal static class Subschemas
{
    public static IEnumerable<Place> Of(BoundDocument document)
    {
        Stack<Place> open = new([document.RootPlace]);
        while (open.Count > 0)
        {
            Place place = open.Pop();
            yield return place;
            foreach (Keyword keyword in place.Node.Keywords)
            {
                foreach (SchemaNode schema in keyword.Children) open.Push(place.At(schema));
            }
        }
    }
}
