using RealtimeGen.Server.Playing;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Flows;

/// <summary>What the service refuses, with its code and the member at fault.</summary>
public class ErrorTests
{
    [Theory]
    [InlineData("""{"type":"session.update","session":{"type":"realtime","voice":"alloy"}}""", "unknown_parameter", "session.voice")]
    [InlineData("""{"type":"session.update","session":{}}""", "missing_required_parameter", "session.type")]
    [InlineData("""{"type":"session.update","session":{"type":"transcription"}}""", "invalid_value", "session.type")]
    [InlineData("""{"type":"session.update","session":{"type":"realtime","model":"another"}}""", "invalid_value", "session.model")]
    [InlineData("""{"type":"session.update","session":{"type":"realtime","audio":{"output":{"speed":9}}}}""", "invalid_value", "session.audio.output.speed")]
    [InlineData("""{"type":"nonsense"}""", "invalid_value", "type")]
    [InlineData("""{"type":"response.create","colour":"red"}""", "unknown_parameter", "colour")]
    [InlineData("""{"type":"response.create","response":{"modalities":["text"]}}""", "unknown_parameter", "response.modalities")]
    [InlineData("""{"type":"response.create","response":{"conversation":"conv_7"}}""", "invalid_value", "response.conversation")]
    [InlineData("""{"type":"response.create","response":{"input":[{"type":"item_reference","id":"x"}]}}""", "invalid_value", "response.input[0].id")]
    [InlineData("""{"type":"response.cancel"}""", "response_cancel_not_active", null)]
    [InlineData("""{"type":"response.cancel","response_id":"resp_none"}""", "response_cancel_not_active", null)]
    [InlineData("""{"type":"conversation.item.retrieve","item_id":"x"}""", "item_retrieve_invalid_item_id", null)]
    [InlineData("""{"type":"conversation.item.delete","item_id":"x"}""", "item_delete_invalid_item_id", null)]
    [InlineData("""{"type":"conversation.item.truncate","item_id":"x","content_index":0,"audio_end_ms":0}""", "item_truncate_invalid_item_id", null)]
    [InlineData("""{"type":"conversation.item.create"}""", "missing_required_parameter", "item")]
    [InlineData("""{"type":"conversation.item.create","previous_item_id":"x","item":{"type":"message","role":"user","content":[]}}""", "item_create_invalid_item_id", null)]
    [InlineData("""{"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"c","output":""}}""", "invalid_tool_call_id", null)]
    [InlineData("""{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text"}]}}""", "missing_required_parameter", "item.content[0].text")]
    [InlineData("""{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"","bold":1}]}}""", "unknown_parameter", "item.content[0].bold")]
    [InlineData("""{"type":"input_audio_buffer.append"}""", "missing_required_parameter", "audio")]
    [InlineData("""{"type":"input_audio_buffer.commit"}""", "input_audio_buffer_commit_empty", null)]
    [InlineData("""{"type":"output_audio_buffer.clear"}""", "invalid_value", "type")]
    [InlineData("{", "invalid_json", null)]
    public void An_event_that_is_wrong_is_refused(string json, string code, string? param) => new Talk().Send(json).Refused(code, param);

    [Fact]
    public void Audio_that_is_no_base64_is_refused() =>
        Assert.Equal("audio", new Talk().Send("""{"type":"input_audio_buffer.append","audio":"%%%"}""").Error().Param.Value);

    [Fact]
    public void An_error_names_the_event_that_it_is_about()
    {
        Talk talk = new();

        Assert.Equal("mine", talk.Send("""{"type":"response.cancel","event_id":"mine"}""").Error().EventId.Value);
        Assert.True(talk.Send("""{"type":"response.cancel"}""").Error().EventId.IsNull);
    }

    [Fact]
    public void An_item_cannot_come_twice()
    {
        Talk talk = new();
        talk.Send(Saying.Text("one", "a"));

        talk.Send(Saying.Text("two", "a")).Refused("item_create_duplicate_item_id");
    }

    [Fact]
    public void A_second_response_has_to_wait()
    {
        Talk talk = new(pace: new RealtimePace { Thinking = TimeSpan.FromSeconds(1) });
        talk.Send(Saying.Respond);

        talk.Send(Saying.Respond).Refused("conversation_already_has_active_response");
    }

    [Fact]
    public void A_voice_that_has_spoken_stays()
    {
        const string Update = """{"type":"session.update","session":{"type":"realtime","instructions":"new","audio":{"output":{"voice":"marin"}}}}""";
        Talk talk = new();
        Assert.Equal(["session.updated"], talk.Send(Update).Types());
        talk.Send(Saying.Respond);

        talk.Send(Update).Refused("cannot_update_voice");
        talk.Send("""{"type":"response.create","response":{"audio":{"output":{"voice":"cedar"}}}}""").Refused("cannot_update_voice");
    }

    [Fact]
    public void Tracing_that_is_on_stays_as_it_is()
    {
        Talk talk = new();
        talk.Send("""{"type":"session.update","session":{"type":"realtime","tracing":"auto"}}""");

        talk.Send("""{"type":"session.update","session":{"type":"realtime","tracing":{"workflow_name":"another"}}}""").Refused("invalid_value", "session.tracing");
        Assert.Equal(["session.updated"], talk.Send("""{"type":"session.update","session":{"type":"realtime","tracing":null}}""").Types());
    }

    [Fact]
    public void Speed_changes_between_responses_only()
    {
        const string Update = """{"type":"session.update","session":{"type":"realtime","audio":{"output":{"speed":1.2}}}}""";
        Talk talk = new(pace: new RealtimePace { Thinking = TimeSpan.FromSeconds(1) });
        talk.Send(Saying.Respond);

        talk.Send(Update).Refused("invalid_value", "session.audio.output.speed");
        talk.Wait(TimeSpan.FromSeconds(1));
        Assert.Equal(["session.updated"], talk.Send(Update).Types());
    }

    [Fact]
    public void Less_than_a_tenth_of_a_second_is_no_turn()
    {
        Talk talk = new();
        talk.Send(Saying.Manual);
        talk.Send(Speech.Loud(80));

        Assert.Contains("buffer only has 80.00ms of audio", talk.Send(Saying.Commit).Error().Message, StringComparison.Ordinal);
    }
}
