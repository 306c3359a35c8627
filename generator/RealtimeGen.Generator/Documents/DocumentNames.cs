using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Documents;

/// <summary>What the accessors of documents are called.</summary>
internal static class DocumentNames
{
    private static readonly string[] Reserved =
        ["Documents", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    /// <summary><c>assistant.session.json</c> of <c>session.schema.json</c> is <c>Assistant</c>; a section has the names on its way behind it.</summary>
    public static string Of(string document, string schema, string pointer)
    {
        string stem = DocumentSchemas.FileName(document);
        if (stem.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) stem = stem.Substring(0, stem.Length - ".json".Length);
        string kind = "." + DocumentSchemas.FileName(schema).Replace(DocumentSchemas.Extension, "");
        if (stem.EndsWith(kind, StringComparison.Ordinal) && stem.Length > kind.Length) stem = stem.Substring(0, stem.Length - kind.Length);
        return Identifier.Pascal(string.Join(" ", [stem, .. JsonPointer.Segments(pointer)]), "Document");
    }

    /// <summary>The accessors by type, no two of one name, whatever the order of the files.</summary>
    public static IEnumerable<DocumentsModel> Group(ImmutableArray<DocumentAccessor> accessors)
    {
        foreach (IGrouping<Model.Types.TypeName, DocumentAccessor> group in accessors.GroupBy(a => a.Type))
        {
            NameTable names = new(Reserved);
            DocumentAccessor[] named = [.. group
                .OrderBy(a => a.Name, StringComparer.Ordinal)
                .ThenBy(a => a.File, StringComparer.Ordinal)
                .ThenBy(a => a.Json, StringComparer.Ordinal)
                .Select(a => a with { Name = names.Claim(a.Name) })];
            yield return new DocumentsModel(group.Key, named[0].Kind, named.ToEquatableArray());
        }
    }
}
