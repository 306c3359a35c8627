using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>Every schema of a document, the root first.</summary>
internal static class Subschemas
{
    public static IEnumerable<Place> Of(BoundDocument document)
    {
        Stack<SchemaNode> open = new([document.Root]);
        while (open.Count > 0)
        {
            SchemaNode node = open.Pop();
            yield return new Place(document, node);
            foreach (Keyword keyword in node.Keywords)
            {
                switch (keyword)
                {
                    case SubschemaKeyword one: open.Push(one.Schema); break;
                    case SubschemaListKeyword list: foreach (SchemaNode schema in list.Schemas) open.Push(schema); break;
                    case SubschemaMapKeyword map: foreach (NamedSchema entry in map.Entries) open.Push(entry.Schema); break;
                }
            }
        }
    }
}
