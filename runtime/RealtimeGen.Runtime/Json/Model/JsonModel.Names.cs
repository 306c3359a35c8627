using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeGen;

public static partial class JsonModel
{
    /// <summary>
    /// A member's name, ready to be written. Only what JSON demands is escaped, whatever the caller's writer escapes in values: the same type
    /// then writes the same names everywhere.
    /// </summary>
    /// <param name="name">Unescaped.</param>
    public static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
