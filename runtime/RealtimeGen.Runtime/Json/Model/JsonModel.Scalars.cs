using System.Text.Json;

namespace RealtimeGen;

public static partial class JsonModel
{
    /// <summary>Writes RFC 3339, with <c>Z</c> for UTC and no zeros at the end of the fraction.</summary>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        writer.WriteStringValue(text[..Rfc3339.Format(value, text)]);
    }

    /// <summary>Writes <c>2030-12-31</c>.</summary>
    public static void Write(Utf8JsonWriter writer, DateOnly value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        writer.WriteStringValue(text[..Rfc3339.Format(value, text)]);
    }

    /// <summary>Writes <c>23:59:59</c>, with a fraction where there is one, without zeros at its end.</summary>
    public static void Write(Utf8JsonWriter writer, TimeOnly value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        writer.WriteStringValue(text[..Rfc3339.Format(value, text)]);
    }

    /// <summary>Writes the text that the URI was made from.</summary>
    public static void Write(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);

    /// <summary>Writes base64.</summary>
    public static void Write(Utf8JsonWriter writer, JsonBytes value) => writer.WriteBase64StringValue(value.Span);
}
