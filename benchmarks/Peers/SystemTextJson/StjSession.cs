using System.Text.Json;
using System.Text.Json.Serialization;

namespace RealtimeGen.Benchmarks.Peers.SystemTextJson;

/// <summary>
/// The session as one writes it for System.Text.Json's source generator, in the shape that it reads and writes fastest: setters, neither
/// <c>required</c> nor <c>init</c> (which make it buffer arguments for a constructor), open enumerations as strings.
/// </summary>
public sealed class StjSession
{
    public string? Id { get; set; }

    public List<string>? Modalities { get; set; }

    public string? Model { get; set; }

    public string? Instructions { get; set; }

    public string? Voice { get; set; }

    public string? InputAudioFormat { get; set; }

    public string? OutputAudioFormat { get; set; }

    public StjTranscription? InputAudioTranscription { get; set; }

    public StjTurnDetection? TurnDetection { get; set; }

    public StjNoiseReduction? InputAudioNoiseReduction { get; set; }

    public double? Speed { get; set; }

    public StjTracing? Tracing { get; set; }

    public List<StjTool>? Tools { get; set; }

    public StjToolChoice? ToolChoice { get; set; }

    public double? Temperature { get; set; }

    public StjTokenLimit? MaxResponseOutputTokens { get; set; }
}

public sealed class StjTranscription
{
    public string? Model { get; set; }

    public string? Language { get; set; }

    public string? Prompt { get; set; }
}

public sealed class StjNoiseReduction
{
    public string? Type { get; set; }
}

public sealed class StjTool
{
    public string? Type { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public JsonElement? Parameters { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(StjServerVad), "server_vad")]
[JsonDerivedType(typeof(StjSemanticVad), "semantic_vad")]
public abstract class StjTurnDetection
{
    public bool? CreateResponse { get; set; }

    public bool? InterruptResponse { get; set; }
}

public sealed class StjServerVad : StjTurnDetection
{
    public double? Threshold { get; set; }

    public int? PrefixPaddingMs { get; set; }

    public int? SilenceDurationMs { get; set; }
}

public sealed class StjSemanticVad : StjTurnDetection
{
    public string? Eagerness { get; set; }
}
