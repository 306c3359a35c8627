using System.Text.Json;

namespace RealtimeGen;

/// <summary>A type generated from a JSON Schema.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>
    /// Reads what a peer sent, valid or not: a value that does not fit its property is kept as it came, and <see cref="WriteTo"/> gives
    /// equal JSON again.
    /// </summary>
    /// <param name="utf8Json">One JSON value in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    static abstract TSelf Read(ReadOnlySpan<byte> utf8Json);

    /// <summary>The same from a reader that stands at a value, or before the first; it is left at the value's last token.</summary>
    /// <param name="reader">Where to read.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader);

    /// <summary>Writes this value as JSON. Members that are absent are not written; unknown members are, last.</summary>
    /// <param name="writer">Where to write; it is not flushed.</param>
    void WriteTo(Utf8JsonWriter writer);

    /// <summary>Whether a text is JSON that satisfies the schema. One pass, no allocation, never throws.</summary>
    /// <param name="utf8Json">The text in UTF-8.</param>
    static abstract bool IsValid(ReadOnlySpan<byte> utf8Json);

    /// <summary>Every error of a text against the schema; a text that is no JSON has one.</summary>
    /// <param name="utf8Json">The text in UTF-8.</param>
    static abstract ValidationReport Validate(ReadOnlySpan<byte> utf8Json);
}
