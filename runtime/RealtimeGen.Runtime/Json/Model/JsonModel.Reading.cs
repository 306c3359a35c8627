using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace RealtimeGen;

public static partial class JsonModel
{
    /// <summary>Reads whatever is there.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static T Read<TCodec, T>(ReadOnlySpan<byte> utf8Json)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!Utf8.IsValid(utf8Json))
        {
            throw ReportBuilder.InvalidUtf8(utf8Json).ToJsonException();
        }

        JsonCursor json = Start(utf8Json);
        TolerantSink sink = default;
        T value = TCodec.Read(ref json, ref sink);
        return json.TryEnd() ? value : throw ReportBuilder.Malformed(json).ToJsonException();
    }

    /// <summary>Reads whatever is there.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static T Read<TCodec, T>(ref Utf8JsonReader reader)
        where TCodec : struct, IJsonCodec<T>
    {
        JsonReaderOptions options = reader.CurrentState.Options;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (options.CommentHandling == JsonCommentHandling.Disallow && !options.AllowTrailingCommas)
        {
            return Read<TCodec, T>(JsonMarshal.GetRawUtf8Value(document.RootElement));
        }

        // The text may hold what only the caller's reader takes for JSON.
        using JsonScratch json = JsonScratch.Rent();
        document.RootElement.WriteTo(json.Writer);
        json.Writer.Flush();
        return Read<TCodec, T>(json.Written);
    }
}
