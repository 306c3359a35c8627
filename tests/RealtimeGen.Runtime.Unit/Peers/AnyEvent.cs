using System.Text;
using System.Text.Json;

namespace RealtimeGen.Runtime.Unit.Peers;

/// <summary>An event of any kind, by its JSON.</summary>
internal sealed record AnyEvent(string Json) : IJsonModel<AnyEvent>
{
    public static AnyEvent Read(ReadOnlySpan<byte> utf8Json) => new(Encoding.UTF8.GetString(utf8Json));

    public static AnyEvent Read(ref Utf8JsonReader reader) => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<byte> utf8Json) => true;

    public static ValidationReport Validate(ReadOnlySpan<byte> utf8Json) => throw new NotSupportedException();

    public void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Json);
}
