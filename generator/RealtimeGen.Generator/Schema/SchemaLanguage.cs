namespace RealtimeGen.Generator.Schema;

/// <summary>What the keywords of a file mean.</summary>
/// <param name="MetaSchema">The value of <c>$schema</c> where that names no draft but a schema of the project, for messages.</param>
internal sealed record SchemaLanguage(Dialect Dialect, Vocabularies Vocabularies = Vocabularies.All, string? MetaSchema = null)
{
    /// <summary>For messages.</summary>
    public string Name => MetaSchema is null ? Dialect.Name() : "'" + MetaSchema + "'";

    public bool AssertsFormats => (Vocabularies & Vocabularies.FormatAssertion) == Vocabularies.FormatAssertion;
}
