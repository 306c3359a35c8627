using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Schema;

/// <summary>A schema or subschema: its keywords with typed values, in the order of the file.</summary>
/// <param name="Pointer">JSON Pointer from the document's root; empty for the root itself.</param>
/// <param name="Boolean">Set for the schemas <c>true</c> and <c>false</c>, which have no keywords.</param>
internal sealed record SchemaNode(string Pointer, bool? Boolean, EquatableArray<Keyword> Keywords)
{
    /// <summary>Members that are no keywords here, as they stand: a reference may lead into them all the same.</summary>
    public EquatableArray<JsonMember> Unread { get; init; } = [];

    public T? Get<T>(string name)
        where T : Keyword
    {
        foreach (Keyword keyword in Keywords.AsSpan())
        {
            if (keyword.Name == name) return keyword as T;
        }

        return null;
    }

    public bool Has(string name) => Get<Keyword>(name) is not null;

    public string? Text(string name) => Get<TextKeyword>(name)?.Value;

    public SchemaNode? Subschema(string name) => Get<SubschemaKeyword>(name)?.Schema;

    public EquatableArray<SchemaNode> Subschemas(string name) => Get<SubschemaListKeyword>(name)?.Schemas ?? [];

    public EquatableArray<NamedSchema> Map(string name) => Get<SubschemaMapKeyword>(name)?.Entries ?? [];

    /// <summary>JSON Pointer of one of this schema's keywords.</summary>
    public string Location(string keyword) => Pointer + "/" + keyword;
}
