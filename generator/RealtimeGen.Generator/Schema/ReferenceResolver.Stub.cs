namespace RealtimeGen.Generator.Schema;
internal sealed record Resolution(SchemaDocument? Document, SchemaNode? Node, string? ProblemId, string[] Nearest);
internal sealed class ReferenceResolver(IReadOnlyList<SchemaDocument> documents)
{
    private readonly IReadOnlyList<SchemaDocument> _d = documents;
    public Resolution Resolve(SchemaDocument from, SchemaNode at, string reference)
    {
        string file = reference.Split('#')[0], frag = reference.Contains('#') ? reference.Split('#')[1] : "";
        SchemaDocument? doc = file.Length == 0 ? from : _d.FirstOrDefault(d => d.Id == file || d.Path.EndsWith("/" + file, StringComparison.Ordinal));
        if (doc is null) return new(null, null, "RTG1008", []);
        SchemaNode? found = null;
        Stack<SchemaNode> open = new([doc.Root!]);
        while (open.Count > 0)
        {
            SchemaNode node = open.Pop();
            if (node.Pointer == frag) found = node;
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
        return found is null ? new(null, null, "RTG1008", []) : new(doc, found, null, []);
    }
}
