using System.Text.Json;
using System.Text.Json.Serialization;

namespace RealtimeGen.Benchmarks.Peers.SystemTextJson;

/// <summary>
/// Server events as System.Text.Json tells them apart: by <c>type</c>, wherever it stands. The discriminator is looked up in a dictionary, so
/// that a few cases cost what all do.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(StjAudioDelta), "response.output_audio.delta")]
[JsonDerivedType(typeof(StjTextDelta), "response.output_text.delta")]
internal class StjServerEvent
{
    public string? EventId { get; set; }
}

internal sealed class StjAudioDelta : StjServerEvent
{
    public string? ResponseId { get; set; }

    public string? ItemId { get; set; }

    public long OutputIndex { get; set; }

    public long ContentIndex { get; set; }

    public byte[]? Delta { get; set; }
}

internal sealed class StjTextDelta : StjServerEvent
{
    public string? ResponseId { get; set; }

    public string? ItemId { get; set; }

    public long OutputIndex { get; set; }

    public long ContentIndex { get; set; }

    public string? Delta { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(StjServerEvent))]
internal sealed partial class StjEventContext : JsonSerializerContext
{
    public static StjServerEvent Read(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize(utf8Json, Default.StjServerEvent)!;
}
