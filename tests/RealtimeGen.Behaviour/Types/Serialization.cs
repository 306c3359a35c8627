using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RealtimeGen.Behaviour.Beta;

namespace RealtimeGen.Behaviour.Types;

/// <summary>System.Text.Json finds the converters by itself, on every type and case.</summary>
public sealed class Serialization
{
    private sealed record Holder(RealtimeSession Session, Voice? Voice, RealtimeSessionTurnDetection? Turns);

    [Fact]
    public void A_record_inside_a_users_type_round_trips()
    {
        Holder holder = new(RealtimeSession.Parse("""{"speed":1.25,"tracing":null}"""), Voice.Ash, new RealtimeSessionTurnDetection.ServerVad { Threshold = 0.5 });

        Assert.Equal(holder, JsonSerializer.Deserialize<Holder>(JsonSerializer.Serialize(holder)));
    }

    [Fact]
    public void A_case_is_serialized_as_its_union() =>
        Assert.Equal("""{"type":"semantic_vad"}""", JsonSerializer.Serialize(new RealtimeSessionTurnDetection.SemanticVad()));

    [Fact]
    public void A_case_is_deserialized_as_itself() =>
        Assert.Equal(0.25, JsonSerializer.Deserialize<RealtimeSessionTurnDetection.ServerVad>("""{"type":"server_vad","threshold":0.25}""")!.Threshold);

    [Fact]
    public void A_union_is_deserialized_to_its_case() =>
        Assert.IsType<RealtimeSessionTurnDetection.SemanticVad>(JsonSerializer.Deserialize<RealtimeSessionTurnDetection>("""{"type":"semantic_vad"}"""));

    [Theory]
    [InlineData(typeof(RealtimeSession), """{"voice":"ash"}""")]
    [InlineData(typeof(Voice), "\"ash\"")]
    [InlineData(typeof(RealtimeSessionMaxResponseOutputTokens), "5")]
    [InlineData(typeof(ServerEvent), """{"type":"error","event_id":"e","error":{"type":"t","message":"m"}}""")]
    public void The_resolver_needs_no_reflection(Type type, string json)
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = RealtimeGenTypeInfoResolver.Default };
        JsonTypeInfo info = options.GetTypeInfo(type);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, info), info));
    }
}
