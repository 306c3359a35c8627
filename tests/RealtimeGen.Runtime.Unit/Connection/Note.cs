using System.Text.Json;

namespace RealtimeGen.Runtime.Unit.Connection;

/// <summary>The smallest event: a text and a number, which must not be negative.</summary>
internal sealed record Note(string Text, int Number = 0) : IJsonModel<Note>
{
    public static Note Read(ReadOnlySpan<byte> utf8Json)
    {
        Utf8JsonReader reader = new(utf8Json);
        return Read(ref reader);
    }

    public static Note Read(ref Utf8JsonReader reader)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return new Note(document.RootElement.GetProperty("text").GetString()!, document.RootElement.GetProperty("number").GetInt32());
    }

    public static bool IsValid(ReadOnlySpan<byte> utf8Json) => Read(utf8Json).Number >= 0;

    public static ValidationReport Validate(ReadOnlySpan<byte> utf8Json) => JsonModel.Validate<NoteCodec, Note>(utf8Json);

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("text", Text);
        writer.WriteNumber("number", Number);
        writer.WriteEndObject();
    }
}

internal readonly struct NoteCodec : IJsonCodec<Note>
{
    public static bool Check<TSink>(ref JsonCursor json, ref TSink sink)
        where TSink : struct, IValidationSink => JsonCheck.Mismatch(ref json, ref sink, "/properties/number/minimum", "must be at least 0");

    public static Note Read<TSink>(ref JsonCursor json, ref TSink sink)
        where TSink : struct, IValidationSink => throw new NotSupportedException();
}
