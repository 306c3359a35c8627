using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>
/// A member's name, ready to be written; for emitted code. Only what JSON demands is escaped, whatever the caller's writer escapes in values:
/// the same type then writes the same names everywhere.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonName
{
    private readonly JsonEncodedText _encoded;

    private JsonName(string name) => _encoded = JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>Encodes a name.</summary>
    public static implicit operator JsonName(string name) => new(name);

    /// <summary>As a <see cref="Utf8JsonWriter"/> takes it.</summary>
    public static implicit operator JsonEncodedText(JsonName name) => name._encoded;
}
