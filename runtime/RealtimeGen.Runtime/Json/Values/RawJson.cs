using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RealtimeGen;

/// <summary>
/// A JSON value of any shape, as UTF-8 text of its own. Two are equal when they are equal as JSON: whatever the white space, the order of
/// members, the escapes in strings and the spelling of numbers.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class RawJson : IEquatable<RawJson>
{
    private readonly byte[] _utf8;

    private RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>The value <c>null</c>.</summary>
    public static RawJson Null { get; } = FromValid("null"u8);

    /// <summary>The text, as it was given.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>What the value is.</summary>
    public JsonKind Kind => new JsonCursor(_utf8).Kind;

    /// <summary>Parses JSON text.</summary>
    /// <exception cref="JsonException">The text is not one JSON value.</exception>
    [return: NotNullIfNotNull(nameof(json))]
    public static implicit operator RawJson?(string? json) => json is null ? null : Parse(json);

    /// <summary>Copies an element.</summary>
    public static implicit operator RawJson(JsonElement element) => FromValid(JsonMarshal.GetRawUtf8Value(element));

    /// <summary>Copies a node.</summary>
    [return: NotNullIfNotNull(nameof(node))]
    public static implicit operator RawJson?(JsonNode? node) => throw new NotImplementedException();

    /// <summary>Whether both are null, or equal as JSON.</summary>
    public static bool operator ==(RawJson? left, RawJson? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The contrary of equality.</summary>
    public static bool operator !=(RawJson? left, RawJson? right) => !(left == right);

    /// <summary>Parses JSON text.</summary>
    /// <param name="json">One JSON value.</param>
    /// <exception cref="JsonException">The text is not one JSON value.</exception>
    public static RawJson Parse(string json) => throw new NotImplementedException();

    /// <summary>Parses JSON text; the bytes are copied.</summary>
    /// <param name="utf8Json">One JSON value in UTF-8.</param>
    /// <exception cref="JsonException">The text is not one JSON value.</exception>
    public static RawJson Parse(ReadOnlySpan<byte> utf8Json) => throw new NotImplementedException();

    /// <summary>The value as an element that owns its memory.</summary>
    public JsonElement ToJsonElement() => throw new NotImplementedException();

    /// <summary>Writes the text as it is.</summary>
    public void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(_utf8, skipInputValidation: true);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] RawJson? other) => throw new NotImplementedException();

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as RawJson);

    /// <inheritdoc/>
    public override int GetHashCode() => throw new NotImplementedException();

    /// <summary>The JSON text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_utf8);

    internal static RawJson FromValid(ReadOnlySpan<byte> utf8Json) => new(utf8Json.ToArray());
}
