using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Schema;

/// <summary>A keyword with its value read: one record per kind of value, not per keyword.</summary>
internal abstract record Keyword(string Name)
{
    /// <summary>The schemas that the value is made of.</summary>
    public virtual IEnumerable<SchemaNode> Children => [];
}

/// <summary><c>title</c>, <c>description</c>, <c>$comment</c>, <c>$ref</c>, <c>$id</c>, <c>pattern</c>, <c>format</c>, ...</summary>
internal sealed record TextKeyword(string Name, string Value) : Keyword(Name);

/// <summary><c>deprecated</c>, <c>uniqueItems</c>, <c>nullable</c>, ...</summary>
internal sealed record FlagKeyword(string Name, bool Value) : Keyword(Name);

/// <summary><c>minimum</c>, <c>multipleOf</c>, ...: the number as written.</summary>
internal sealed record NumberKeyword(string Name, string Value) : Keyword(Name);

/// <summary><c>minLength</c>, <c>maxItems</c>, ...: a count; values over <see cref="long.MaxValue"/> are held at it.</summary>
internal sealed record CountKeyword(string Name, long Value) : Keyword(Name);

/// <summary><c>type</c>, as a word or an array of words.</summary>
internal sealed record TypeKeyword(string Name, JsonTypes Types) : Keyword(Name);

/// <summary><c>required</c>, <c>x-enumNames</c>, ...</summary>
internal sealed record NamesKeyword(string Name, EquatableArray<string> Names) : Keyword(Name);

/// <summary><c>const</c>, <c>default</c>, and whatever is kept as it stands.</summary>
internal sealed record ValueKeyword(string Name, JsonValue Value) : Keyword(Name);

/// <summary><c>enum</c>, <c>examples</c>.</summary>
internal sealed record ValuesKeyword(string Name, EquatableArray<JsonValue> Values) : Keyword(Name);

/// <summary><c>items</c>, <c>additionalProperties</c>, <c>not</c>, ...</summary>
internal sealed record SubschemaKeyword(string Name, SchemaNode Schema) : Keyword(Name)
{
    public override IEnumerable<SchemaNode> Children => [Schema];
}

/// <summary><c>allOf</c>, <c>anyOf</c>, <c>oneOf</c>, <c>prefixItems</c>.</summary>
internal sealed record SubschemaListKeyword(string Name, EquatableArray<SchemaNode> Schemas) : Keyword(Name)
{
    public override IEnumerable<SchemaNode> Children => Schemas;
}

/// <summary><c>properties</c>, <c>$defs</c>, <c>patternProperties</c>, <c>dependentSchemas</c>.</summary>
internal sealed record SubschemaMapKeyword(string Name, EquatableArray<NamedSchema> Entries) : Keyword(Name)
{
    public override IEnumerable<SchemaNode> Children => Entries.Select(e => e.Schema);
}

/// <summary><c>components</c> of OpenAPI.</summary>
/// <param name="Schemas">Of its <c>schemas</c>.</param>
/// <param name="Others">Its other members, as they stand.</param>
internal sealed record ComponentsKeyword(string Name, EquatableArray<NamedSchema> Schemas, JsonObject Others) : Keyword(Name)
{
    public override IEnumerable<SchemaNode> Children => Schemas.Select(entry => entry.Schema);
}

/// <summary><c>discriminator</c> of OpenAPI.</summary>
/// <param name="Mapping">From values of the property to names or references of schemas.</param>
internal sealed record DiscriminatorKeyword(string Name, string PropertyName, EquatableArray<DiscriminatorMapping> Mapping) : Keyword(Name);

internal sealed record DiscriminatorMapping(string Value, string Schema);

internal sealed record NamedSchema(string Name, SchemaNode Schema);

/// <summary><c>dependentRequired</c>.</summary>
internal sealed record NamesMapKeyword(string Name, EquatableArray<NamedNames> Entries) : Keyword(Name);

internal sealed record NamedNames(string Name, EquatableArray<string> Names);

/// <summary><c>dependencies</c> of the drafts up to 7, whose entries are of two kinds.</summary>
internal sealed record DependenciesKeyword(string Name, EquatableArray<NamedSchema> Schemas, EquatableArray<NamedNames> Names)
    : Keyword(Name)
{
    public override IEnumerable<SchemaNode> Children => Schemas.Select(e => e.Schema);
}
