using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RealtimeGen;

/// <summary>
/// A JSON value of any shape, as UTF-8 text of its own. Two are equal when they are equal as JSON: whatever the white space, the order of
/// members, the escapes in strings and the spelling of numbers.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RawJson : IEquatable<RawJson>
{
    private readonly byte[] _utf8;

    private RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>The value <c>null</c>.</summary>
    public static RawJson Null { get; } = FromValid("null"u8);

    /// <summary>The text, as it was given, without white space around it.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>What the value is.</summary>
    public JsonKind Kind => new JsonCursor(_utf8).Kind;

    /// <summary>Parses JSON text: <c>"auto"</c> without quotes inside is no JSON. Null gives null.</summary>
    /// <exception cref="JsonException">The text is not one JSON value.</exception>
    [return: NotNullIfNotNull(nameof(json))]
    public static implicit operator RawJson?(string? json) => json is null ? null : Parse(json);

    /// <summary>Copies an element.</summary>
    /// <exception cref="InvalidOperationException">The element is undefined.</exception>
    /// <exception cref="ObjectDisposedException">The element's document was disposed of.</exception>
    public static implicit operator RawJson(JsonElement element) => FromElement(element);

    /// <summary>Copies a node. Null gives null; for the value <c>null</c> take <see cref="Null"/>.</summary>
    [return: NotNullIfNotNull(nameof(node))]
    public static implicit operator RawJson?(JsonNode? node) => node is null ? null : FromNode(node);

    /// <summary>Whether both are null, or equal as JSON.</summary>
    public static bool operator ==(RawJson? left, RawJson? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The contrary of equality.</summary>
    public static bool operator !=(RawJson? left, RawJson? right) => !(left == right);

    /// <summary>Parses JSON text.</summary>
    /// <param name="json">One JSON value, nested up to 256 levels.</param>
    /// <exception cref="JsonException">The text is not one JSON value.</exception>
    public static RawJson Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using Utf8Scratch utf8 = new(json);
        return utf8.IsValid ? Parse(utf8.Text) : throw ReportBuilder.InvalidUtf16(utf8.Text).ToJsonException();
    }

    /// <summary>Parses JSON text; the bytes are copied.</summary>
    /// <param name="utf8Json">One JSON value in UTF-8, nested up to 256 levels.</param>
    /// <exception cref="JsonException">The text is not one JSON value.</exception>
    public static RawJson Parse(ReadOnlySpan<byte> utf8Json)
    {
        if (!System.Text.Unicode.Utf8.IsValid(utf8Json))
        {
            throw ReportBuilder.InvalidUtf8(utf8Json).ToJsonException();
        }

        JsonCursor json = JsonModel.Start(utf8Json);
        int start = json.Position;
        json.Skip();
        ReadOnlySpan<byte> value = json.Since(start);
        return json.TryEnd() ? FromValid(value) : throw ReportBuilder.Malformed(json).ToJsonException();
    }

    /// <summary>The JSON string of a text.</summary>
    /// <param name="text">The text, not yet escaped; half of a surrogate pair becomes U+FFFD.</param>
    public static RawJson FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using JsonScratch json = JsonScratch.Rent();
        json.Writer.WriteStringValue(text);
        json.Writer.Flush();
        return FromValid(json.Written);
    }

    /// <summary>The value as an element that owns its memory.</summary>
    public JsonElement ToJsonElement() => JsonElement.Parse(_utf8, new JsonDocumentOptions { MaxDepth = JsonCursor.MaxDepth });

    /// <summary>Writes the text as it is.</summary>
    /// <param name="writer">Where to write; it is not flushed.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(_utf8, skipInputValidation: true);
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] RawJson? other) =>
        ReferenceEquals(this, other) || (other is not null && JsonEquality.Equal(_utf8, other._utf8));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as RawJson);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonHash.Of(_utf8);

    /// <summary>The JSON text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_utf8);

    /// <summary>Copies text that is known to be one JSON value.</summary>
    internal static RawJson FromValid(ReadOnlySpan<byte> utf8Json) => new(utf8Json.ToArray());

    // An element may hold what only its own reader takes for JSON: comments, bytes in strings that are no UTF-8.
    private static RawJson FromElement(JsonElement element)
    {
        ReadOnlySpan<byte> utf8 = JsonMarshal.GetRawUtf8Value(element);
        JsonCursor json = new(utf8);
        json.Skip();
        if (json.TryEnd() && System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return FromValid(utf8);
        }

        using JsonScratch scratch = JsonScratch.Rent();
        element.WriteTo(scratch.Writer);
        scratch.Writer.Flush();
        return Parse(scratch.Written);
    }

    private static RawJson FromNode(JsonNode node)
    {
        using JsonScratch json = JsonScratch.Rent();
        node.WriteTo(json.Writer);
        json.Writer.Flush();
        return Parse(json.Written);
    }
}
