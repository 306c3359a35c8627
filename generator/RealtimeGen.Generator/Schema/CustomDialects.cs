using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema.References;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Schema;

/// <summary>
/// Reads the files whose <c>$schema</c> names no draft: another file may be that meta-schema, and its <c>$vocabulary</c> says which keywords
/// there are (draft 2020-12 core, 8.1.2).
/// </summary>
internal sealed class CustomDialects
{
    private readonly Dictionary<string, SchemaDocument> _byUri = new(StringComparer.Ordinal);

    /// <param name="documents">All of the project.</param>
    public CustomDialects(IEnumerable<SchemaDocument> documents)
    {
        foreach (SchemaDocument document in documents)
        {
            UriReference file = UriReference.OfFile(document.Path);
            string[] keys = document.Id is { } id ? [file.Resolve(UriReference.Parse(id)).Key, file.Key] : [file.Key];
            foreach (string key in keys)
            {
                if (!_byUri.ContainsKey(key)) _byUri.Add(key, document);
            }
        }
    }

    /// <summary>The document read, and what is wrong with it.</summary>
    /// <param name="otherwise">The dialect where <c>$schema</c> leads nowhere.</param>
    public SchemaReading Read(SchemaDocument document, Dialect otherwise)
    {
        if (document.Unread is not { } unread) return new SchemaReading(document, []);

        SchemaDocument? meta = Find(document, unread.MetaSchema);
        SchemaLanguage language = meta is null ? new SchemaLanguage(otherwise) : Language(meta, unread.MetaSchema, otherwise);
        SchemaReading reading = SchemaReader.Read(document.Path, UnplacedSyntax.Of(unread.Text), language);
        IEnumerable<Problem> own = meta is null
            ? [new Problem(document.Path, "/$schema", ProblemPart.Value, "RTG1007", [unread.MetaSchema, otherwise.Name()])]
            : Entries(meta).Where(e => e.IsRequired && Vocabulary.Find(e.Uri, true) is null).Select(e => Unknown(document, unread, e.Uri));
        return reading with { Problems = own.Concat(reading.Problems).ToEquatableArray() };
    }

    private static Problem Unknown(SchemaDocument document, UnreadSchema unread, string vocabulary) =>
        new(document.Path, "/$schema", ProblemPart.Value, "RTG1018", [unread.MetaSchema, vocabulary]);

    private SchemaLanguage Language(SchemaDocument meta, string name, Dialect otherwise)
    {
        Dialect dialect = DialectOf(meta, otherwise);
        if (!HasVocabulary(meta)) return new SchemaLanguage(dialect, MetaSchema: name);

        Vocabularies all = Vocabularies.Core;
        foreach ((string uri, bool isRequired) in Entries(meta)) all |= Vocabulary.Find(uri, isRequired) ?? Vocabularies.Core;
        return new SchemaLanguage(dialect, all, name);
    }

    /// <summary>A meta-schema may have one of its own in turn, or be its own.</summary>
    private Dialect DialectOf(SchemaDocument meta, Dialect otherwise)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (meta.Unread is { } unread)
        {
            if (!seen.Add(meta.Path) || Find(meta, unread.MetaSchema) is not { } next) return otherwise;
            meta = next;
        }

        return meta.Dialect;
    }

    private SchemaDocument? Find(SchemaDocument from, string schema)
    {
        UriReference uri = UriReference.Parse(schema);
        if (uri.IsSameResource) return null;
        return _byUri.TryGetValue(UriReference.OfFile(from.Path).Resolve(uri).Key, out SchemaDocument document) ? document : null;
    }

    private static bool HasVocabulary(SchemaDocument meta) => VocabularyOf(meta) is not null;

    private static IEnumerable<(string Uri, bool IsRequired)> Entries(SchemaDocument meta) =>
        VocabularyOf(meta)?.Members.Select(m => (m.Name, m.Value is JsonBoolean { Value: true })) ?? [];

    private static JsonObject? VocabularyOf(SchemaDocument meta) =>
        meta.Unread is { } unread
            ? unread.Text.Members.FirstOrDefault(m => m.Name == "$vocabulary")?.Value as JsonObject
            : meta.Root?.Get<ValueKeyword>("$vocabulary")?.Value as JsonObject;
}
