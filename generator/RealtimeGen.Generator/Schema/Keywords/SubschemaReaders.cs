using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Schema.Keywords;

/// <summary>Values that are made of schemas.</summary>
internal static class SubschemaReaders
{
    public static Keyword? Subschema(SchemaReader reader, KeywordSite site) => ReadSubschema(reader, site, allowsBoolean: false);

    /// <summary>Where draft 4 already takes <c>true</c> and <c>false</c>.</summary>
    public static Keyword? SchemaOrFlag(SchemaReader reader, KeywordSite site) => ReadSubschema(reader, site, allowsBoolean: true);

    public static Keyword? SchemaList(SchemaReader reader, KeywordSite site)
    {
        if (site.Value is not JsonArraySyntax array)
        {
            reader.Problems.WrongKind(site.Pointer, site.Quoted, "an array of schemas", site.Value);
            return null;
        }

        if (array.Items.IsEmpty)
        {
            reader.Problems.WrongValue(site.Pointer, site.Quoted, "an array of at least one schema", "an empty array");
            return null;
        }

        List<SchemaNode> schemas = new(array.Items.Length);
        for (int i = 0; i < array.Items.Length; i++)
        {
            if (reader.ReadSchema(array.Items[i], JsonPointer.Append(site.Pointer, i), "An item of " + site.Quoted) is { } schema)
                schemas.Add(schema);
        }

        return new SubschemaListKeyword(site.Name, new EquatableArray<SchemaNode>(schemas.ToArray()));
    }

    public static Keyword? SchemaMap(SchemaReader reader, KeywordSite site)
    {
        return ReadMap(reader, site) is { } entries ? new SubschemaMapKeyword(site.Name, entries) : null;
    }

    internal static EquatableArray<NamedSchema>? ReadMap(SchemaReader reader, KeywordSite site)
    {
        if (AsMap(reader, site, "an object of schemas") is not { } map) return null;

        List<NamedSchema> entries = new(map.Members.Length);
        foreach (JsonMemberSyntax member in map.Members)
        {
            if (!member.IsOverridden && ReadEntry(reader, site, member) is { } entry) entries.Add(entry);
        }

        return new EquatableArray<NamedSchema>(entries.ToArray());
    }

    /// <summary>One schema for all items; up to draft 2019-09 also an array with one schema for each of the first.</summary>
    public static Keyword? Items(SchemaReader reader, KeywordSite site)
    {
        if (site.Value is not JsonArraySyntax array) return Subschema(reader, site);

        if (reader.Dialect == Dialect.Draft202012)
        {
            reader.Problems.WrongValue(site.Pointer, site.Quoted, "a schema", "an array, which is 'prefixItems' in draft 2020-12");
            return null;
        }

        return array.Items.IsEmpty ? new SubschemaListKeyword(site.Name, []) : SchemaList(reader, site);
    }

    public static Keyword? NamesMap(SchemaReader reader, KeywordSite site)
    {
        if (AsMap(reader, site, "an object of arrays of names") is not { } map) return null;

        List<NamedNames> entries = [];
        foreach (JsonMemberSyntax member in map.Members)
        {
            if (!member.IsOverridden) AddNames(reader, site, member, entries);
        }

        return new NamesMapKeyword(site.Name, new EquatableArray<NamedNames>(entries.ToArray()));
    }

    public static Keyword? Dependencies(SchemaReader reader, KeywordSite site)
    {
        if (AsMap(reader, site, "an object of schemas and arrays of names") is not { } map) return null;

        List<NamedSchema> schemas = [];
        List<NamedNames> names = [];
        foreach (JsonMemberSyntax member in map.Members)
        {
            if (member.IsOverridden) continue;

            if (member.Value is JsonArraySyntax) AddNames(reader, site, member, names);
            else if (ReadEntry(reader, site, member) is { } entry) schemas.Add(entry);
        }

        return new DependenciesKeyword(
            site.Name, new EquatableArray<NamedSchema>(schemas.ToArray()), new EquatableArray<NamedNames>(names.ToArray()));
    }

    private static SubschemaKeyword? ReadSubschema(SchemaReader reader, KeywordSite site, bool allowsBoolean) =>
        reader.ReadSchema(site.Value, site.Pointer, site.Quoted, allowsBoolean) is { } schema
            ? new SubschemaKeyword(site.Name, schema)
            : null;

    private static JsonObjectSyntax? AsMap(SchemaReader reader, KeywordSite site, string expected)
    {
        if (site.Value is not JsonObjectSyntax) reader.Problems.WrongKind(site.Pointer, site.Quoted, expected, site.Value);
        return site.Value as JsonObjectSyntax;
    }

    private static NamedSchema? ReadEntry(SchemaReader reader, KeywordSite site, JsonMemberSyntax member)
    {
        string pointer = JsonPointer.Append(site.Pointer, member.Name);
        SchemaNode? schema = reader.ReadSchema(member.Value, pointer, $"'{member.Name}' in {site.Quoted}");
        return schema is null ? null : new NamedSchema(member.Name, schema);
    }

    private static void AddNames(SchemaReader reader, KeywordSite site, JsonMemberSyntax member, List<NamedNames> entries)
    {
        string pointer = JsonPointer.Append(site.Pointer, member.Name);
        if (ScalarReaders.ReadNames(reader, site, member.Value, pointer) is { } names) entries.Add(new NamedNames(member.Name, names));
    }
}
