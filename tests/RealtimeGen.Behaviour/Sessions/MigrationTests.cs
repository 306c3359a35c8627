using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Sessions;

public class MigrationTests
{
    /// <summary>Each pair holds both ways.</summary>
    public static TheoryData<string, string> Counterparts => new()
    {
        { "{}", "{}" },
        { """{"modalities":["text","audio"]}""", """{"output_modalities":["audio"]}""" },
        { """{"modalities":["text"]}""", """{"output_modalities":["text"]}""" },
        { """{"model":"gpt-4o-realtime-preview"}""", """{"model":"gpt-4o-realtime-preview"}""" },
        { """{"model":"mine"}""", """{"model":"mine"}""" },
        { """{"instructions":""}""", """{"instructions":""}""" },
        { """{"voice":"sage"}""", """{"audio":{"output":{"voice":"sage"}}}""" },
        { """{"voice":"nobody"}""", """{"audio":{"output":{"voice":"nobody"}}}""" },
        { """{"speed":1.25}""", """{"audio":{"output":{"speed":1.25}}}""" },
        { """{"input_audio_format":"pcm16"}""", """{"audio":{"input":{"format":{"type":"audio/pcm","rate":24000}}}}""" },
        { """{"input_audio_format":"g711_ulaw"}""", """{"audio":{"input":{"format":{"type":"audio/pcmu"}}}}""" },
        { """{"output_audio_format":"g711_alaw"}""", """{"audio":{"output":{"format":{"type":"audio/pcma"}}}}""" },
        { """{"input_audio_transcription":null}""", """{"audio":{"input":{"transcription":null}}}""" },
        {
            """{"input_audio_transcription":{"model":"whisper-1","language":"en","prompt":"bicycles","later":1}}""",
            """{"audio":{"input":{"transcription":{"model":"whisper-1","language":"en","prompt":"bicycles","later":1}}}}"""
        },
        { """{"turn_detection":null}""", """{"audio":{"input":{"turn_detection":null}}}""" },
        {
            """{"turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":1,"silence_duration_ms":2,"create_response":true,"interrupt_response":false}}""",
            """
            {"audio":{"input":{"turn_detection":
            {"type":"server_vad","threshold":0.5,"prefix_padding_ms":1,"silence_duration_ms":2,"create_response":true,"interrupt_response":false}}}}
            """
        },
        { """{"turn_detection":{"type":"semantic_vad","eagerness":"low"}}""", """{"audio":{"input":{"turn_detection":{"type":"semantic_vad","eagerness":"low"}}}}""" },
        { """{"input_audio_noise_reduction":{"type":"far_field"}}""", """{"audio":{"input":{"noise_reduction":{"type":"far_field"}}}}""" },
        { """{"input_audio_noise_reduction":null}""", """{"audio":{"input":{"noise_reduction":null}}}""" },
        { """{"tracing":"auto"}""", """{"tracing":"auto"}""" },
        { """{"tracing":null}""", """{"tracing":null}""" },
        { """{"tracing":{"workflow_name":"w","metadata":{"a":1}}}""", """{"tracing":{"workflow_name":"w","metadata":{"a":1}}}""" },
        { """{"tools":[]}""", """{"tools":[]}""" },
        {
            """{"tools":[{"type":"function","name":"f","description":"d","parameters":{"type":"object"},"strict":true}]}""",
            """{"tools":[{"type":"function","name":"f","description":"d","parameters":{"type":"object"},"strict":true}]}"""
        },
        { """{"tool_choice":"none"}""", """{"tool_choice":"none"}""" },
        { """{"tool_choice":{"type":"function","name":"f"}}""", """{"tool_choice":{"type":"function","name":"f"}}""" },
        { """{"max_response_output_tokens":"inf"}""", """{"max_output_tokens":"inf"}""" },
        { """{"max_response_output_tokens":800}""", """{"max_output_tokens":800}""" },
        { """{"later":{"a":[1]}}""", """{"later":{"a":[1]}}""" },
    };

    /// <summary>What no schema admits is kept as well: the server, or a validator, is to refuse it and not this.</summary>
    public static TheoryData<string, string> InvalidCounterparts => new()
    {
        { """{"input_audio_format":"opus"}""", """{"audio":{"input":{"format":{"type":"opus"}}}}""" },
        { """{"modalities":["audio","video"]}""", """{"output_modalities":["audio","video"]}""" },
        { """{"turn_detection":{"type":"none","x":1}}""", """{"audio":{"input":{"turn_detection":{"type":"none","x":1}}}}""" },
        { """{"turn_detection":{"type":"semantic_vad","eagerness":"keen"}}""", """{"audio":{"input":{"turn_detection":{"type":"semantic_vad","eagerness":"keen"}}}}""" },
        { """{"tool_choice":"always"}""", """{"tool_choice":"always"}""" },
        { """{"tools":[{"type":"retrieval"},{"type":"function"}]}""", """{"tools":[{"type":"retrieval"},{"type":"function"}]}""" },
        { """{"max_response_output_tokens":"none"}""", """{"max_output_tokens":"none"}""" },
    };

    [Theory]
    [MemberData(nameof(Counterparts))]
    [MemberData(nameof(InvalidCounterparts))]
    public void A_beta_session_has_a_counterpart_in_ga(string beta, string ga)
    {
        OpenAI.Ga.RealtimeSession migrated = OpenAI.Beta.RealtimeSession.Read(Utf8(beta)).ToGa(out OpenAI.MigrationReport report);

        Assert.Equal("lossless", report.ToString());
        AssertJson(WithType(ga), migrated);
    }

    [Theory]
    [MemberData(nameof(Counterparts))]
    [MemberData(nameof(InvalidCounterparts))]
    public void A_ga_session_has_a_counterpart_in_beta(string beta, string ga)
    {
        OpenAI.Beta.RealtimeSession migrated = OpenAI.Ga.RealtimeSession.Read(Utf8(WithType(ga))).ToBeta(out OpenAI.MigrationReport report);

        Assert.Equal("lossless", report.ToString());
        AssertJson(beta, migrated);
    }

    [Fact]
    public void Members_that_ga_added_to_beta_objects_become_properties() =>
        Assert.Equal(
            5000,
            OpenAI.Beta.RealtimeSession.Read("""{"turn_detection":{"type":"server_vad","idle_timeout_ms":5000}}"""u8).ToGa()
                .Audio!.Input!.TurnDetection.Value is OpenAI.Ga.TurnDetection.ServerVad vad ? vad.IdleTimeoutMs.Value : null);

    [Theory]
    [InlineData("5")]
    [InlineData("[1]")]
    public void What_is_no_session_stays_what_it_is(string json)
    {
        Assert.Equal(json, OpenAI.Beta.RealtimeSession.Read(Utf8(json)).ToGa().ToString());
        Assert.Equal(json, OpenAI.Ga.RealtimeSession.Read(Utf8(json)).ToBeta().ToString());
    }

    private static string WithType(string ga) => ga == "{}" ? """{"type":"realtime"}""" : """{"type":"realtime",""" + ga.Trim()[1..];

    private static byte[] Utf8(string json) => System.Text.Encoding.UTF8.GetBytes(json);

    private static void AssertJson<T>(string expected, T session)
        where T : IJsonModel<T> =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(session.ToUtf8Json())), $"wrote {session}");
}
