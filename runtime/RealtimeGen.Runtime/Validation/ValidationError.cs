namespace RealtimeGen;

/// <summary>One way in which a document fails its schema.</summary>
public sealed record ValidationError
{
    /// <summary>
    /// JSON Pointer of the offending value in the document; of the object, where a member is missing. Empty for the whole.
    /// </summary>
    public required string InstancePath { get; init; }

    /// <summary>JSON Pointer of the keyword in the schema; empty where the document is no JSON.</summary>
    public required string SchemaPath { get; init; }

    /// <summary>The keyword: <c>required</c>, <c>enum</c>, ...; <c>syntax</c> where the document is no JSON.</summary>
    public required string Keyword { get; init; }

    /// <summary>What is demanded and what was found: <c>must be at most 1.5, but is 2.5</c>.</summary>
    public required string Message { get; init; }

    /// <summary>Line of the offending value, from 1; lines end with LF. 0 where it comes from a configuration.</summary>
    public required int Line { get; init; }

    /// <summary>Column of the offending value, from 1, in UTF-16 code units as editors count. 0 where it comes from a configuration.</summary>
    public required int Column { get; init; }

    /// <summary>
    /// The key of the offending value where it comes from a configuration: <c>Realtime:Session:Voice</c>. Null where it comes from JSON.
    /// </summary>
    public string? ConfigurationKey { get; init; }

    /// <summary>Path (or key) and message, as for a log: <c>/tools/0/name must be a string, but is 5</c>.</summary>
    public override string ToString() => (ConfigurationKey, InstancePath) switch
    {
        (null, "") => "the document",
        (null, _) => InstancePath,
        ("", _) => "the configuration",
        _ => ConfigurationKey,
    } + " " + Message;
}
