using System.Diagnostics;
using static RealtimeGen.Runtime.Unit.Telemetry.Overheard;

namespace RealtimeGen.Runtime.Unit.Telemetry;

[Collection(nameof(Listening))]
public class SpanTests
{
    private const string Usage = """
        {"id":"resp_1","status":"completed","conversation_id":"conv_1","usage":{"input_tokens":7,"output_tokens":9,
        "input_token_details":{"cached_tokens":2,"text_tokens":3,"audio_tokens":4},"output_token_details":{"text_tokens":1,"audio_tokens":8}}}
        """;

    [Theory]
    [InlineData("gen_ai.operation.name", "realtime")]
    [InlineData("gen_ai.request.model", "test-model")]
    [InlineData("gen_ai.response.id", "resp_1")]
    [InlineData("gen_ai.conversation.id", "conv_1")]
    [InlineData("gen_ai.response.finish_reasons", "stop")]
    [InlineData("gen_ai.realtime.received_modalities", "audio,text")]
    [InlineData("gen_ai.usage.input_tokens", "7")]
    [InlineData("gen_ai.usage.output_tokens", "9")]
    [InlineData("gen_ai.usage.cache_read.input_tokens", "2")]
    [InlineData("gen_ai.usage.input_audio_tokens", "4")]
    [InlineData("gen_ai.usage.output_audio_tokens", "8")]
    [InlineData("gen_ai.output.messages", "(none)")]
    public async Task A_response_is_a_span(string name, string value)
    {
        await using ObservedSession session = new();
        await session.AnswerAsync(Usage.ReplaceLineEndings(""));

        Activity span = Assert.Single(session.Overheard.Spans);
        Assert.Equal("realtime test-model", span.DisplayName);
        Assert.Equal(value, Tag(span, name));
    }

    [Theory]
    [InlineData("""{"id":"sess_1","model":"m","type":"realtime","output_modalities":["audio"],"audio":{"output":{"voice":"marin"}}}""")]
    [InlineData("""{"id":"sess_1","model":"m","modalities":["audio"],"voice":"marin"}""")]
    public async Task A_span_says_what_the_session_is(string told)
    {
        await using ObservedSession session = new();
        await session.HearAsync($$"""{"type":"session.created","session":{{told}}}""");
        await session.AnswerAsync();

        Activity span = Assert.Single(session.Overheard.Spans);
        Assert.Equal(
            ("realtime m", "m", "marin", "audio", "realtime"),
            (span.DisplayName, Tag(span, "gen_ai.request.model"), Tag(span, "gen_ai.realtime.voice"), Tag(span, "gen_ai.realtime.output_modalities"), Tag(span, "gen_ai.realtime.session_kind")));
    }

    [Fact]
    public async Task A_failed_response_is_a_failed_span()
    {
        await using ObservedSession session = new();
        await session.AnswerAsync("""{"id":"resp_1","status":"failed","status_details":{"type":"failed","error":{"type":"server_error","code":"overloaded"}}}""");

        Activity span = Assert.Single(session.Overheard.Spans);
        Assert.Equal((ActivityStatusCode.Error, "overloaded", "error"), (span.Status, Tag(span, "error.type"), Tag(span, "gen_ai.response.finish_reasons")));
    }

    [Fact]
    public async Task A_response_that_the_connection_did_not_survive_is_a_failed_span()
    {
        await using ObservedSession session = new();
        await session.HearAsync("""{"type":"response.created","response":{"id":"resp_1"}}""");
        await session.LoseAsync();
        await session.DisposeAsync();

        Assert.Equal("ClosedByServer", Tag(Assert.Single(session.Overheard.Spans), "error.type"));
    }

    [Fact]
    public async Task A_span_belongs_to_what_opened_the_connection()
    {
        using Activity parent = new Activity("call").Start();
        await using ObservedSession session = new();
        await session.AnswerAsync();

        Assert.Equal(parent.SpanId, Assert.Single(session.Overheard.Spans).ParentSpanId);
        Assert.Same(parent, Activity.Current);
    }

    [Fact]
    public async Task What_was_said_is_told_where_it_is_asked_for()
    {
        Environment.SetEnvironmentVariable("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "true");
        try
        {
            await using ObservedSession session = new();
            await session.AnswerAsync(
                """{"id":"resp_1","status":"completed","output":[{"type":"message","content":[{"type":"output_audio","transcript":"Hi there"}]},{"type":"function_call","call_id":"c","name":"f","arguments":"{}"}]}""");

            Assert.Equal(
                """[{"role":"assistant","parts":[{"type":"text","content":"Hi there"},{"type":"tool_call","id":"c","name":"f","arguments":"{}"}],"finish_reason":"stop"}]""",
                Tag(Assert.Single(session.Overheard.Spans), "gen_ai.output.messages"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", null);
        }
    }

    [Fact]
    public async Task What_was_said_is_not_told_otherwise()
    {
        await using ObservedSession session = new();
        await session.SayAsync("""{"type":"conversation.item.create","item":{"content":[{"text":"confidential"}]}}""");
        await session.AnswerAsync("""{"id":"resp_1","status":"completed","output":[{"type":"message","content":[{"type":"output_text","text":"confidential"}]}]}""");

        Assert.DoesNotContain("confidential", session.Overheard.Everything, StringComparison.Ordinal);
    }
}
