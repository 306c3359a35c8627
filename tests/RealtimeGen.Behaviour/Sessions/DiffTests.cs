namespace RealtimeGen.Behaviour.Sessions;

public class DiffTests
{
    [Theory]
    [InlineData("{}", "{}", "{}")]
    [InlineData("""{"voice":"sage","speed":1}""", """{"voice":"sage","speed":1.1}""", """{"speed":1.1}""")]
    [InlineData("""{"voice":"sage"}""", """{"voice":"ash"}""", """{"voice":"ash"}""")]
    [InlineData("""{"voice":"sage"}""", "{}", "{}")]
    [InlineData("""{"turn_detection":{"type":"semantic_vad"}}""", """{"turn_detection":null}""", """{"turn_detection":null}""")]
    [InlineData("""{"turn_detection":null}""", """{"turn_detection":null}""", "{}")]
    [InlineData("{}", """{"turn_detection":null}""", """{"turn_detection":null}""")]
    [InlineData("""{"turn_detection":{"type":"semantic_vad"}}""", "{}", "{}")]
    [InlineData("""{"tracing":"auto"}""", "{}", "{}")]
    [InlineData("""{"input_audio_transcription":{"model":"whisper-1"}}""", "{}", """{"input_audio_transcription":null}""")]
    [InlineData("""{"input_audio_noise_reduction":{"type":"far_field"}}""", "{}", """{"input_audio_noise_reduction":null}""")]
    [InlineData("""{"input_audio_transcription":null}""", "{}", "{}")]
    [InlineData(
        """{"turn_detection":{"type":"server_vad","threshold":0.5,"silence_duration_ms":200}}""",
        """{"turn_detection":{"type":"server_vad","threshold":0.6,"silence_duration_ms":200}}""",
        """{"turn_detection":{"type":"server_vad","threshold":0.6,"silence_duration_ms":200}}""")]
    [InlineData("""{"tools":[{"type":"function","name":"f"}]}""", """{"tools":[]}""", """{"tools":[]}""")]
    [InlineData("""{"later":{"a":1},"other":1}""", """{"later":{"a":1.0},"other":2}""", """{"other":2}""")]
    [InlineData("""{"id":"sess_001"}""", """{"id":"sess_002"}""", "{}")]
    public void A_beta_update_says_what_changes_and_no_more(string previous, string next, string difference) => Assert.Equal(
        difference,
        OpenAI.Beta.RealtimeSession.Diff(OpenAI.Beta.RealtimeSession.Parse(previous), OpenAI.Beta.RealtimeSession.Parse(next)).ToString());

    [Theory]
    [InlineData("{}", "{}", "{}")]
    [InlineData(
        """{"audio":{"input":{"format":{"type":"audio/pcm"}},"output":{"voice":"sage","speed":1}}}""",
        """{"audio":{"input":{"format":{"type":"audio/pcm"}},"output":{"voice":"sage","speed":1.1}}}""",
        """{"audio":{"output":{"speed":1.1}}}""")]
    [InlineData("""{"audio":{"output":{"voice":"sage"}}}""", """{"instructions":"Be brief."}""", """{"instructions":"Be brief."}""")]
    [InlineData(
        """{"audio":{"input":{"turn_detection":{"type":"semantic_vad"}}}}""",
        """{"audio":{"input":{"turn_detection":null}}}""",
        """{"audio":{"input":{"turn_detection":null}}}""")]
    [InlineData("""{"audio":{"input":{"turn_detection":{"type":"semantic_vad"}}}}""", "{}", "{}")]
    [InlineData("""{"audio":{"input":{"transcription":{"model":"whisper-1"}}}}""", "{}", """{"audio":{"input":{"transcription":null}}}""")]
    [InlineData("""{"prompt":{"id":"p"}}""", "{}", """{"prompt":null}""")]
    [InlineData(
        """{"audio":{"input":{"noise_reduction":null,"format":{"type":"audio/pcmu"}}}}""",
        """{"audio":{"input":{"noise_reduction":null,"format":{"type":"audio/pcma"}}}}""",
        """{"audio":{"input":{"format":{"type":"audio/pcma"}}}}""")]
    public void A_ga_update_has_its_type_and_what_changes(string previous, string next, string difference) => Assert.Equal(
        WithType(difference),
        OpenAI.Ga.RealtimeSession.Diff(OpenAI.Ga.RealtimeSession.Parse(WithType(previous)), OpenAI.Ga.RealtimeSession.Parse(WithType(next))).ToString());

    [Fact]
    public void The_session_that_a_ga_server_reports_can_be_the_previous_one()
    {
        OpenAI.Ga.ServerSession reported = OpenAI.Ga.ServerSession.Read(
            """{"type":"realtime","id":"sess_001","object":"realtime.session","tools":null,"audio":{"output":{"voice":"marin","speed":1}}}"""u8);
        OpenAI.Ga.RealtimeSession previous = OpenAI.Ga.RealtimeSession.Read(reported.ToUtf8Json());

        OpenAI.Ga.RealtimeSession next = previous with { Audio = previous.Audio! with { Output = previous.Audio.Output! with { Speed = 1.2 } } };

        Assert.Equal("""{"type":"realtime","audio":{"output":{"speed":1.2}}}""", OpenAI.Ga.RealtimeSession.Diff(previous, next).ToString());
    }

    private static string WithType(string session) => session == "{}" ? """{"type":"realtime"}""" : """{"type":"realtime",""" + session[1..];
}
