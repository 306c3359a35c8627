using System.Text.Json;
using System.Text.Json.Serialization;

namespace RealtimeGen.Benchmarks.Peers.SystemTextJson;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StjSession))]
[JsonSerializable(typeof(StjTraceNames))]
[JsonSerializable(typeof(StjFunctionChoice))]
internal sealed partial class StjContext : JsonSerializerContext
{
    public static StjSession Read(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize(utf8Json, Default.StjSession)!;

    public static void Write(Utf8JsonWriter writer, StjSession session) => JsonSerializer.Serialize(writer, session, Default.StjSession);
}
