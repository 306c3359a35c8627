using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema.Keywords;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Schema;

/// <summary>
/// Reads one schema file through the <see cref="KeywordTable"/>. What is wrong is reported and left out; the rest is read.
/// </summary>
internal sealed class SchemaReader
{
    private readonly SchemaProblems _problems;
    private readonly SchemaLanguage _language;

    private SchemaReader(string path, SchemaLanguage language)
    {
        _problems = new SchemaProblems(path);
        _language = language;
    }

    public Dialect Dialect => _language.Dialect;

    public SchemaProblems Problems => _problems;

    /// <param name="path">Of the file, as the compiler names it.</param>
    /// <param name="otherwise">The dialect where <c>$schema</c> is missing.</param>
    public static SchemaReading Read(string path, JsonSyntaxTree tree, Dialect otherwise = Dialects.Default)
    {
        path = path.Replace('\\', '/');
        string? schema = ((tree.Root as JsonObjectSyntax)?.Find("$schema")?.Value as JsonStringSyntax)?.Value;
        Dialect? dialect = schema is null ? otherwise : Dialects.Find(schema);
        if (dialect is null) return new SchemaReading(Unread(path, schema!, (JsonObjectSyntax)tree.Root!), []);

        return Read(path, tree.Root, new SchemaLanguage(dialect.Value));
    }

    /// <param name="root">Null when the file is no JSON.</param>
    public static SchemaReading Read(string path, JsonSyntax? root, SchemaLanguage language)
    {
        SchemaReader reader = new(path, language);
        SchemaNode? node = root is null ? null : reader.ReadSchema(root, "", "The root of a schema file");
        string? id = node?.Text(language.Dialect == Dialect.Draft4 ? "id" : "$id");
        SchemaDocument document = new(path, id?.TrimEnd('#'), language.Dialect, node) { Custom = language.MetaSchema is null ? null : language };
        return new SchemaReading(document, reader.Problems.ToEquatableArray());
    }

    /// <summary>A schema where no keyword of its document has one.</summary>
    public static SchemaNode? ReadLate(SchemaDocument document, JsonValue value, string pointer, List<Problem> problems)
    {
        SchemaReader reader = new(document.Path, document.Language);
        SchemaNode? node = reader.ReadSchema(UnplacedSyntax.Of(value), pointer, "What a reference leads to");
        problems.AddRange(reader.Problems.ToEquatableArray());
        return node;
    }

    private static SchemaDocument Unread(string path, string schema, JsonObjectSyntax root)
    {
        string? id = ((root.Find("$id") ?? root.Find("id"))?.Value as JsonStringSyntax)?.Value;
        return new SchemaDocument(path, id?.TrimEnd('#'), Dialects.Default, null) { Unread = new UnreadSchema(schema, (JsonObject)root.ToValue()) };
    }

    /// <summary>Null, and reported, when the value is no schema in this dialect.</summary>
    /// <param name="owner">What takes the schema, for the message.</param>
    /// <param name="allowsBoolean">Draft 4 has <c>true</c> and <c>false</c> in few places; later drafts wherever a schema can stand.</param>
    public SchemaNode? ReadSchema(JsonSyntax value, string pointer, string owner, bool allowsBoolean = false)
    {
        allowsBoolean |= Dialect > Dialect.Draft4;
        switch (value)
        {
            case JsonObjectSyntax members:
                return ReadKeywords(members, pointer);
            case JsonLiteralSyntax { Value: { } boolean } when allowsBoolean:
                return new SchemaNode(pointer, boolean, []);
            default:
                Problems.WrongKind(pointer, owner, allowsBoolean ? "a schema (an object, true or false)" : "a schema (an object)", value);
                return null;
        }
    }

    private SchemaNode ReadKeywords(JsonObjectSyntax schema, string pointer)
    {
        bool isReferenceOnly = Dialect.RefReplacesSiblings() && schema.Find("$ref")?.Value is JsonStringSyntax;
        List<Keyword> keywords = new(schema.Members.Length);
        List<JsonMember> unread = [];
        foreach (JsonMemberSyntax member in schema.Members)
        {
            if (member.IsOverridden) continue;

            KeywordSite site = new(member.Name, JsonPointer.Append(pointer, member.Name), member.Value);
            if (Find(site, isReferenceOnly, isRoot: pointer.Length == 0) is not { } row) unread.Add(new JsonMember(site.Name, site.Value.ToValue()));
            else if (row.Read(this, site) is { } keyword) keywords.Add(keyword);
        }

        OpenApi.FoldNullable(keywords);
        return new SchemaNode(pointer, null, new EquatableArray<Keyword>(keywords.ToArray())) { Unread = new EquatableArray<JsonMember>(unread.ToArray()) };
    }

    /// <summary>Null, and reported, for what is no keyword here.</summary>
    private KeywordRow? Find(KeywordSite site, bool isReferenceOnly, bool isRoot)
    {
        KeywordRow? row = KeywordTable.Find(site.Name);
        if (row is null)
        {
            Problems.UnknownKeyword(site, _language);
            return null;
        }

        if (!row.IsIn(Dialect))
        {
            Problems.OtherDialect(site, row, Dialect);
            return null;
        }

        if ((row.Vocabulary & (_language.Vocabularies | Vocabularies.Core)) == 0)
        {
            Problems.OtherVocabulary(site, row, _language);
            return null;
        }

        if (isReferenceOnly && !row.StandsBesideReference(isRoot))
        {
            Problems.BesideReference(site, Dialect);
            return null;
        }

        return row;
    }
}
