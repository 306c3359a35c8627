using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection.Calls;

public class UsageTests
{
    private const string Response =
        """
        {"type":"response.done","response":{"id":"r","usage":{"total_tokens":275,"input_tokens":127,"output_tokens":148,
        "input_token_details":{"cached_tokens":64,"text_tokens":119,"audio_tokens":6,"image_tokens":2,"cached_tokens_details":{"text_tokens":64}},
        "output_token_details":{"text_tokens":36,"audio_tokens":112}}}}
        """;

    [Fact]
    public async Task Responses_are_added_up_by_modality()
    {
        RealtimeUsage usage = await AfterAsync(Response, Response);

        Assert.Equal(
            new RealtimeUsage
            {
                Responses = 2, InputTokens = 254, InputTextTokens = 238, InputAudioTokens = 12, InputImageTokens = 4, CachedTokens = 128,
                OutputTokens = 296, OutputTextTokens = 72, OutputAudioTokens = 224,
            },
            usage);
    }

    [Fact]
    public async Task Transcriptions_are_counted_apart() => Assert.Equal(
        new RealtimeUsage { Transcriptions = 2, TranscriptionInputTokens = 13, TranscriptionOutputTokens = 9, TranscribedSeconds = 2.5 },
        await AfterAsync(
            """{"type":"conversation.item.input_audio_transcription.completed","usage":{"type":"tokens","input_tokens":13,"output_tokens":9}}""",
            """{"type":"conversation.item.input_audio_transcription.completed","usage":{"type":"duration","seconds":2.5}}"""));

    [Theory]
    [InlineData("""{"type":"response.done"}""")]
    [InlineData("""{"type":"response.done","response":null}""")]
    [InlineData("""{"type":"response.done","response":{"usage":null}}""")]
    [InlineData("""{"type":"response.done","response":{"usage":[1]}}""")]
    [InlineData("""{"type":"response.done","response":{"usage":{"input_tokens":"many","output_tokens":-5,"input_token_details":7,"output_token_details":{"text_tokens":1e99}}}}""")]
    public async Task Usage_that_is_missing_or_hostile_counts_nothing(string json) => Assert.Equal(new RealtimeUsage { Responses = 1 }, await AfterAsync(json));

    private static async Task<RealtimeUsage> AfterAsync(params string[] messages)
    {
        await using Conversation talk = new();
        await using IAsyncEnumerator<AnyEvent> events = talk.Connection.ReadAllAsync().GetAsyncEnumerator();
        foreach (string message in messages)
        {
            await talk.SayAsync(message);
            await events.MoveNextAsync().InTime();
        }

        return talk.Connection.Usage;
    }
}
