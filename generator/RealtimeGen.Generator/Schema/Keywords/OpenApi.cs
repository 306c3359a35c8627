using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Schema.Keywords;

/// <summary>What OpenAPI 3.0 adds to JSON Schema.</summary>
internal static class OpenApi
{
    /// <summary><c>schemas</c> alone is read: the rest of it describes requests.</summary>
    public static Keyword? Components(SchemaReader reader, KeywordSite site)
    {
        if (site.Value is not JsonObjectSyntax components)
        {
            reader.Problems.WrongKind(site.Pointer, site.Quoted, "an object", site.Value);
            return null;
        }

        EquatableArray<NamedSchema> schemas = [];
        if (components.Find("schemas") is { } member)
            schemas = SubschemaReaders.ReadMap(reader, new KeywordSite("schemas", JsonPointer.Append(site.Pointer, "schemas"), member.Value)) ?? [];
        JsonObject all = (JsonObject)components.ToValue();
        return new ComponentsKeyword(site.Name, schemas, new JsonObject(all.Members.Where(m => m.Name != "schemas").ToEquatableArray()));
    }

    /// <summary>OpenAPI 3.0.3, 4.7.25. Other tools write the name of the property alone.</summary>
    public static Keyword? Discriminator(SchemaReader reader, KeywordSite site)
    {
        if (site.Value is JsonStringSyntax name) return new DiscriminatorKeyword(site.Name, name.Value, []);
        if (site.Value is not JsonObjectSyntax members || members.Find("propertyName")?.Value is not JsonStringSyntax property)
        {
            reader.Problems.WrongKind(site.Pointer, site.Quoted, "an object with a 'propertyName'", site.Value);
            return null;
        }

        List<DiscriminatorMapping> mapping = [];
        foreach (JsonMemberSyntax member in (members.Find("mapping")?.Value as JsonObjectSyntax)?.Members ?? [])
        {
            if (!member.IsOverridden && member.Value is JsonStringSyntax schema) mapping.Add(new DiscriminatorMapping(member.Name, schema.Value));
        }

        return new DiscriminatorKeyword(site.Name, property.Value, mapping.ToEquatableArray());
    }

    /// <summary><c>nullable: true</c> adds null to the <c>type</c> beside it, and means nothing where there is none (OpenAPI 3.0.3, 4.7.24).</summary>
    public static void FoldNullable(List<Keyword> keywords)
    {
        if (!keywords.Exists(k => k is FlagKeyword { Name: "nullable", Value: true })) return;

        int type = keywords.FindIndex(k => k is TypeKeyword);
        if (type >= 0) keywords[type] = new TypeKeyword("type", ((TypeKeyword)keywords[type]).Types | JsonTypes.Null);
    }
}
