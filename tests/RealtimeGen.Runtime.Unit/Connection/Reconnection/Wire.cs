using System.Text;
using System.Text.Json;

namespace RealtimeGen.Runtime.Unit.Connection.Reconnection;

/// <summary>An event that is its JSON.</summary>
internal sealed record Wire(string Json) : IJsonModel<Wire>
{
    public static Wire Read(ReadOnlySpan<byte> utf8Json) => new(Encoding.UTF8.GetString(utf8Json));

    public static Wire Read(ref Utf8JsonReader reader)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return new Wire(document.RootElement.GetRawText());
    }

    public static bool IsValid(ReadOnlySpan<byte> utf8Json) => true;

    public static ValidationReport Validate(ReadOnlySpan<byte> utf8Json) => throw new NotSupportedException();

    public void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Json);
}
