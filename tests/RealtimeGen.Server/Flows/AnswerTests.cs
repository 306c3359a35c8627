using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing.Conversation.Answers;

namespace RealtimeGen.Server.Flows;

/// <summary>The orders of events that were recorded on the service.</summary>
public class AnswerTests
{
    [Fact]
    public void Text_is_answered_with_audio_and_its_transcript()
    {
        Talk talk = new();

        Assert.Equal(["conversation.item.added", "conversation.item.done"], talk.Send(Saying.Text("Hello")).Types());
        Assert.Equal(
            [
                "response.created", "response.output_item.added", "conversation.item.added", "response.content_part.added",
                "response.output_audio_transcript.delta", "response.output_audio.delta", "response.output_audio.done", "response.output_audio_transcript.done",
                "response.content_part.done", "conversation.item.done", "response.output_item.done", "response.done", "rate_limits.updated",
            ],
            talk.Send(Saying.Respond).Outline());
    }

    [Fact]
    public void Text_is_answered_with_text_when_the_session_asks_for_it()
    {
        Talk talk = new();
        talk.Send(Saying.AnswerInText);
        talk.Send(Saying.Text("Hello there"));

        Assert.Equal(
            [
                "response.created", "response.output_item.added", "conversation.item.added", "response.content_part.added",
                "response.output_text.delta", "response.output_text.done",
                "response.content_part.done", "conversation.item.done", "response.output_item.done", "response.done", "rate_limits.updated",
            ],
            talk.Send(Saying.Respond).Outline());
    }

    [Fact]
    public void A_server_without_a_script_echoes()
    {
        Talk talk = new();
        talk.Send(Saying.AnswerInText);
        talk.Send(Saying.Text("Hello there"));

        Assert.Equal("Hello there", talk.Send(Saying.Respond).Only<ServerEvent.ResponseOutputTextDone>().Text);
    }

    [Fact]
    public void Spoken_audio_is_echoed_as_it_came()
    {
        Talk talk = new();
        talk.Send(Saying.Manual);
        talk.Send(Speech.Loud(400));
        talk.Send(Saying.Commit);

        byte[] heard = [.. talk.Send(Saying.Respond).OfType<ServerEvent.ResponseOutputAudioDelta>().SelectMany(delta => delta.Delta.ToArray())];

        Assert.Equal(Testing.Conversation.Audio.Tone.Lasting(TimeSpan.FromMilliseconds(400)), heard);
    }

    [Fact]
    public void A_function_call_streams_its_arguments()
    {
        Talk talk = new(new Script { Answer = _ => Answer.Calling("get_weather", """{"city":"Oslo"}""") });

        IReadOnlyList<ServerEvent> said = talk.Send(Saying.Respond);

        Assert.Equal(
            [
                "response.created", "response.output_item.added", "conversation.item.added",
                "response.function_call_arguments.delta", "response.function_call_arguments.done",
                "conversation.item.done", "response.output_item.done", "response.done", "rate_limits.updated",
            ],
            said.Outline());
        ServerEvent.ResponseFunctionCallArgumentsDone done = said.Only<ServerEvent.ResponseFunctionCallArgumentsDone>();
        Assert.Equal(("get_weather", """{"city":"Oslo"}""", "call_0001"), (done.Name, done.Arguments, done.CallId));
    }

    [Fact]
    public void What_a_function_returned_is_added_without_a_status()
    {
        Talk talk = new(new Script { Answer = _ => Answer.Calling("f", "{}") });
        talk.Send(Saying.Respond);

        IReadOnlyList<ServerEvent> said = talk.Send(Saying.Item("""{"type":"function_call_output","call_id":"call_0001","output":"sunny"}"""));

        Assert.Equal(["conversation.item.added", "conversation.item.done"], said.Types());
        Assert.Null(((ConversationItem.FunctionCallOutput)said.Only<ServerEvent.ConversationItemDone>().Item).Status);
    }

    [Fact]
    public void A_message_and_a_call_are_two_items_of_one_response()
    {
        Talk talk = new(new Script { Answer = _ => new Answer([new AnswerPart.Message("Let me see."), new AnswerPart.Call("f", "{}")]) });

        Assert.Equal(["message", "function_call"], talk.Send(Saying.Respond).Response().Output.Value!.Select(item => item.Type));
    }

    [Fact]
    public void A_forced_function_is_called()
    {
        Talk talk = new();

        IReadOnlyList<ServerEvent> said = talk.Send("""{"type":"response.create","response":{"tools":[{"type":"function","name":"f"}],"tool_choice":{"type":"function","name":"f"}}}""");

        Assert.Equal("f", said.Only<ServerEvent.ResponseFunctionCallArgumentsDone>().Name);
    }

    [Fact]
    public void A_response_shows_what_it_was_asked_for()
    {
        Talk talk = new();

        RealtimeResponse response = talk.Send(
            """{"type":"response.create","response":{"output_modalities":["text"],"max_output_tokens":77,"metadata":{"topic":"weather"},"audio":{"output":{"voice":"cedar","format":{"type":"audio/pcmu"}}}}}""").Response();

        Assert.Equal("""[["text"],77,{"topic":"weather"},{"output":{"format":{"type":"audio/pcmu"},"voice":"cedar"}}]""",
            $"[{string.Join(',', System.Text.Json.JsonSerializer.Serialize(response.OutputModalities.Value), response.MaxOutputTokens, System.Text.Json.JsonSerializer.Serialize(response.Metadata.Value), response.Audio.Value)}]");
    }

    [Fact]
    public void A_response_beside_the_conversation_leaves_no_trace_in_it()
    {
        Talk talk = new();

        IReadOnlyList<ServerEvent> said = talk.Send("""{"type":"response.create","response":{"conversation":"none","metadata":{"topic":"a"}}}""");

        Assert.DoesNotContain(said, e => e.Type.StartsWith("conversation.", StringComparison.Ordinal));
        Assert.False(said.Response().ConversationId.HasValue);
        talk.Send($$"""{"type":"conversation.item.retrieve","item_id":"{{said.Only<ServerEvent.ResponseOutputAudioDone>().ItemId}}"}""").Refused("item_retrieve_invalid_item_id");
    }

    [Fact]
    public void A_response_reads_the_input_that_it_is_given_instead_of_the_conversation()
    {
        Talk talk = new();
        talk.Send(Saying.AnswerInText);
        talk.Send(Saying.Text("one", "first"));
        talk.Send(Saying.Text("two"));

        IReadOnlyList<ServerEvent> said = talk.Send("""{"type":"response.create","response":{"conversation":"none","input":[{"type":"item_reference","id":"first"}]}}""");

        Assert.Equal("one", said.Only<ServerEvent.ResponseOutputTextDone>().Text);
    }

    [Fact]
    public void An_answer_that_is_too_long_is_incomplete()
    {
        Talk talk = new(new Script { Answer = _ => Answer.Saying("This is far too long to be said in four tokens.") });
        talk.Send(Saying.AnswerInText);

        RealtimeResponse response = talk.Send("""{"type":"response.create","response":{"max_output_tokens":4}}""").Response();

        Assert.Equal((ResponseStatus.Incomplete, StatusReason.MaxOutputTokens, 4L), (response.Status, response.StatusDetails.Value?.Reason.Value, response.Usage.Value!.OutputTokens));
        Assert.Equal(ItemStatus.Incomplete, ((ConversationItem.Message)response.Output.Value![0]).Status);
    }

    [Fact]
    public void A_model_that_fails_says_why()
    {
        Talk talk = new(new Script { Answer = _ => Answer.Failing("overloaded", "Too many users.") });

        RealtimeResponse response = talk.Send(Saying.Respond).Response();

        Assert.Equal((ResponseStatus.Failed, "overloaded"), (response.Status, response.StatusDetails.Value?.Error.Value?.Code.Value));
    }

    [Fact]
    public void Audio_comes_in_the_format_of_the_session()
    {
        Talk talk = new(new Script { Answer = _ => new Answer([new AnswerPart.Message("Hi", new byte[100 * 48])]) });
        talk.Send("""{"type":"session.update","session":{"type":"realtime","audio":{"output":{"format":{"type":"audio/pcmu"}}}}}""");

        Assert.Equal(Enumerable.Repeat((byte)0xFF, 800), talk.Send(Saying.Respond).Only<ServerEvent.ResponseOutputAudioDelta>().Delta.ToArray());
    }

    [Fact]
    public void Usage_counts_what_was_read_and_said()
    {
        Talk talk = new(new Script { Answer = _ => new Answer([new AnswerPart.Message("Fine", new byte[100 * 48])]) });
        talk.Send("""{"type":"session.update","session":{"type":"realtime","instructions":""}}""");
        talk.Send(Saying.Text("12345678"));

        ResponseUsage first = talk.Send(Saying.Respond).Response().Usage.Value!;
        ResponseUsage second = talk.Send(Saying.Respond).Response().Usage.Value!;

        Assert.Equal((2L, 3L, 5L, 0L), (first.InputTokens, first.OutputTokens, first.TotalTokens, first.InputTokenDetails!.CachedTokens));
        Assert.Equal((5L, 2L), (second.InputTokens, second.InputTokenDetails!.CachedTokens));
    }

    [Fact]
    public void Rate_limits_fall_with_each_response_and_recover_within_a_minute()
    {
        Talk talk = new();

        Assert.Equal(999, talk.Send(Saying.Respond).Only<ServerEvent.RateLimitsUpdated>().RateLimits[0].Remaining);
        Assert.Equal(998, talk.Send(Saying.Respond).Only<ServerEvent.RateLimitsUpdated>().RateLimits[0].Remaining);
        talk.Wait(TimeSpan.FromMinutes(1));
        Assert.Equal(999, talk.Send(Saying.Respond).Only<ServerEvent.RateLimitsUpdated>().RateLimits[0].Remaining);
    }

    [Fact]
    public void A_request_beyond_the_limit_fails_and_says_when_to_try_again()
    {
        Talk talk = new(requestsPerMinute: 2);
        talk.Send(Saying.Respond);
        talk.Send(Saying.Respond);

        IReadOnlyList<ServerEvent> said = talk.Send(Saying.Respond);

        Assert.Equal(["response.created", "response.done", "rate_limits.updated"], said.Types());
        ResponseError error = said.Response().StatusDetails.Value!.Error.Value!;
        Assert.Equal((ResponseStatus.Failed, "requests", "rate_limit_exceeded"), (said.Response().Status, error.Type.Value, error.Code.Value));
        Assert.Contains("Limit 2, Used 2, Requested 1. Please try again in 30s.", error.Message.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_waits_as_long_as_it_was_told_is_answered()
    {
        Talk talk = new(requestsPerMinute: 3);
        foreach (int _ in Enumerable.Range(0, 3)) talk.Send(Saying.Respond);
        talk.Wait(TimeSpan.FromSeconds(19.9));
        Assert.Contains("try again in 100ms.", talk.Send(Saying.Respond).Response().StatusDetails.Value!.Error.Value!.Message.Value, StringComparison.Ordinal);

        talk.Wait(TimeSpan.FromSeconds(0.1));

        Assert.Equal(ResponseStatus.Completed, talk.Send(Saying.Respond).Response().Status);
    }

    [Fact]
    public void A_request_beyond_the_limit_uses_up_no_answer()
    {
        int asked = 0;
        Talk talk = new(new Script { Answer = _ => Answer.Saying($"{++asked}") }, requestsPerMinute: 1);
        talk.Send(Saying.Respond);

        talk.Send(Saying.Respond);

        Assert.Equal(1, asked);
    }
}
