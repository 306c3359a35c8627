using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Schema.Keywords;

/// <summary>Reads a keyword's value; null, and reported, when it is none.</summary>
internal delegate Keyword? ReadKeyword(SchemaReader reader, KeywordSite site);

/// <summary>A keyword where it stands in a file.</summary>
internal readonly record struct KeywordSite(string Name, string Pointer, JsonSyntax Value)
{
    /// <summary>For messages.</summary>
    public string Quoted => "'" + Name + "'";
}

internal enum KeywordStatus
{
    /// <summary>Demands something of an instance by itself.</summary>
    Assertion,

    /// <summary>Brings the demands of other schemas to the same instance, and has none of its own.</summary>
    InPlace,

    /// <summary>Says what a schema is called and how it is read.</summary>
    Identity,

    /// <summary>Says something to readers and demands nothing.</summary>
    Annotation,

    /// <summary>Holds schemas for references to lead to.</summary>
    Container,
}

/// <summary>What is known of a keyword.</summary>
/// <param name="Vocabulary">The one vocabulary that defines it.</param>
internal sealed record KeywordRow(string Name, Vocabularies Vocabulary, KeywordStatus Status, ReadKeyword Read)
{
    /// <summary>The first draft that has the keyword.</summary>
    public Dialect First { get; init; } = Dialect.Draft4;

    /// <summary>The last draft that has it.</summary>
    public Dialect Last { get; init; } = Dialect.Draft202012;

    /// <summary>What to write in other drafts, where that is more than another draft's name.</summary>
    public string? Instead { get; init; }

    public bool IsIn(Dialect dialect) => First <= dialect && dialect <= Last;

    /// <summary>
    /// Whether the keyword means anything beside a <c>$ref</c> before draft 2019-09. The file's own identity and its definitions are
    /// read all the same, since everybody writes them there, and so are annotations, which nothing depends on.
    /// </summary>
    public bool StandsBesideReference(bool isRoot) =>
        Status is KeywordStatus.Annotation or KeywordStatus.Container || Name is "$ref" || (isRoot && Name is "$schema" or "$id" or "id");
}
