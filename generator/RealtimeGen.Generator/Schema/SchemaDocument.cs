using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Schema;

/// <summary>One schema file as written, without positions: white space does not change it. A cached pipeline value.</summary>
/// <param name="Path">Of the file, as the compiler names it, with forward slashes.</param>
/// <param name="Id">The root's <c>$id</c>, absolute or not, without an empty fragment; null where there is none.</param>
/// <param name="Root">Null when the file is no JSON: its syntax errors are reported by the parse step.</param>
internal sealed record SchemaDocument(string Path, string? Id, Dialect Dialect, SchemaNode? Root)
{
    /// <summary>Set where a schema of the project is its meta-schema.</summary>
    public SchemaLanguage? Custom { get; init; }

    public SchemaLanguage Language => Custom ?? new SchemaLanguage(Dialect);

    /// <summary>Its meta-schema makes <c>format</c> a demand.</summary>
    public bool AssertsFormats => Custom?.AssertsFormats == true;

    /// <summary>One of the drafts' own, which takes part in binding as something to check and never becomes a type.</summary>
    public bool IsMetaSchema { get; init; }

    /// <summary>Set, and <see cref="Root"/> null, until binding knows all files: <c>$schema</c> names no draft, but may name one of them.</summary>
    public UnreadSchema? Unread { get; init; }
}

/// <summary>A file whose dialect its own text does not tell.</summary>
/// <param name="MetaSchema">The value of <c>$schema</c>.</param>
internal sealed record UnreadSchema(string MetaSchema, JsonObject Text);

/// <summary>The drafts of JSON Schema. Later ones compare greater.</summary>
internal enum Dialect
{
    Draft4,
    Draft6,
    Draft7,
    Draft201909,
    Draft202012,
}
