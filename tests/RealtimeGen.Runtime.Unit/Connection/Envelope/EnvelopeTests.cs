using System.Text;
using RealtimeGen.Runtime.Unit.Json;

namespace RealtimeGen.Runtime.Unit.Connection.Envelopes;

public class EnvelopeTests
{
    private const string Delta =
        """{"type":"response.output_audio.delta","event_id":"event_1","response_id":"resp_1","item_id":"item_1","output_index":2,"content_index":3,"delta":"AAEC"}""";

    [Fact]
    public void An_audio_delta_says_whose_it_is_and_where_its_audio_lies()
    {
        Envelope envelope = Read(Delta);

        Assert.Equal(EventKind.OutputAudioDelta, envelope.Kind);
        Assert.Equal(
            ("event_1", "resp_1", "item_1", "AAEC"),
            (envelope.EventId.TextIn(Utf8(Delta)), envelope.ResponseId.TextIn(Utf8(Delta)), envelope.ItemId.TextIn(Utf8(Delta)), envelope.Delta.TextIn(Utf8(Delta))));
        Assert.Equal((2, 3), (envelope.OutputIndex, envelope.ContentIndex));
    }

    [Fact]
    public void A_response_shows_its_id_status_tag_and_usage()
    {
        const string Json =
            """{"response":{"usage":{"total_tokens":3},"metadata":{"topic":"a","realtimegen_call":"c7"},"status":"completed","output":[{"id":"item_1"}],"id":"resp_1"},"type":"response.done"}""";

        Envelope envelope = Read(Json);

        Assert.Equal(
            (EventKind.ResponseDone, "resp_1", "completed", "c7", """{"total_tokens":3}"""),
            (envelope.Kind, envelope.ResponseId.TextIn(Utf8(Json)), envelope.ResponseStatus.TextIn(Utf8(Json)), envelope.CallTag.TextIn(Utf8(Json)), envelope.Usage.TextIn(Utf8(Json))));
        Assert.False(envelope.IsOutOfBand);
    }

    [Fact]
    public void An_error_names_the_event_that_it_is_about()
    {
        const string Json = """{"type":"error","event_id":"theirs","error":{"type":"invalid_request_error","code":"bad","message":"m","event_id":"mine"}}""";

        Envelope envelope = Read(Json);

        Assert.Equal(
            (EventKind.Error, "theirs", "mine", "bad"),
            (envelope.Kind, envelope.EventId.TextIn(Utf8(Json)), envelope.ErrorEventId.TextIn(Utf8(Json)), envelope.ErrorCode.TextIn(Utf8(Json))));
    }

    [Theory]
    [InlineData("""{"type":"conversation.item.added","previous_item_id":"before","item":{"type":"message","id":"item_1"}}""", "item_1")]
    [InlineData("""{"type":"input_audio_buffer.committed","item":{"id":"inner"},"item_id":"item_1"}""", "item_1")]
    [InlineData("""{"type":"input_audio_buffer.committed","item_id":"item_1","item":{"id":"inner"}}""", "item_1")]
    [InlineData("""{"type":"conversation.item.added","item":null}""", null)]
    public void The_item_is_the_one_that_is_named_or_else_the_one_that_is_there(string json, string? id) => Assert.Equal(id, Read(json).ItemId.TextIn(Utf8(json)));

    [Theory]
    [InlineData("""{"type":"response.create","response":{"conversation":"none"}}""", true)]
    [InlineData("""{"type":"response.create","response":{"conversation":"auto"}}""", false)]
    [InlineData("""{"type":"response.create"}""", false)]
    [InlineData("""{"type":"response.created","response":{"conversation_id":null}}""", true)]
    [InlineData("""{"type":"response.created","response":{"conversation_id":"conv_1"}}""", false)]
    [InlineData("""{"type":"response.created","response":{}}""", false)]
    public void A_response_beside_the_conversation_is_told_apart(string json, bool expected) => Assert.Equal(expected, Read(json).IsOutOfBand);

    [Theory]
    [InlineData("""{"type":"session\u002eupdated"}""")]
    [InlineData("\uFEFF {\"ty\\u0070e\" : \"session.updated\" }")]
    [InlineData("""{"type":"error","type":"session.updated"}""")]
    public void A_type_counts_however_it_is_spelled(string json) => Assert.Equal(EventKind.SessionUpdated, Read(json).Kind);

    [Fact]
    public void Texts_are_unescaped()
    {
        const string Json = """{"type":"x","event_id":"a\"\u00e9\\"}""";

        Envelope envelope = Read(Json);

        Assert.Equal("a\"é\\", envelope.EventId.TextIn(Utf8(Json)));
        Assert.True(envelope.EventId.Is("a\"é\\", Utf8(Json)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":null,"event_id":"e"}""")]
    [InlineData("""{"type":"error"} more""")]
    [InlineData("""{"type":"error","error":{"code":"x"}""")]
    [InlineData("""{"type":"error","error":""")]
    public void What_is_no_event_has_no_envelope(string text) => Assert.False(Read(text).Exists);

    [Theory]
    [InlineData("""{"type":"error","error":"boom"}""")]
    [InlineData("""{"type":"error","error":[1,{"event_id":"x"}]}""")]
    [InlineData("""{"type":"error","error":{"event_id":{"deep":[]},"code":7,"message":null}}""")]
    [InlineData("""{"type":"error","event_id":17}""")]
    [InlineData("""{"type":"error"}""")]
    public void A_hostile_error_names_nothing(string json)
    {
        Envelope envelope = Read(json);

        Assert.Equal((EventKind.Error, false, false), (envelope.Kind, envelope.ErrorEventId.Exists, envelope.ErrorCode.Exists));
    }

    [Theory]
    [InlineData("response.audio.delta", nameof(EventKind.OutputAudioDelta))]
    [InlineData("response.text.delta", nameof(EventKind.OutputTextDelta))]
    [InlineData("response.audio_transcript.delta", nameof(EventKind.OutputTranscriptDelta))]
    [InlineData("transcription_session.updated", nameof(EventKind.SessionUpdated))]
    [InlineData("session.update", nameof(EventKind.SessionUpdate))]
    [InlineData("input_audio_buffer.append", nameof(EventKind.AudioAppend))]
    [InlineData("session.upgrade", nameof(EventKind.Other))]
    public void Names_of_GA_and_beta_are_known(string type, string kind) => Assert.Equal(kind, Read($$"""{"type":"{{type}}"}""").Kind.ToString());

    [Fact]
    public void Every_cut_of_a_message_is_no_event()
    {
        for (int length = 0; length < Delta.Length; length++) Assert.False(Read(Delta[..length]).Exists);
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        byte[] delta = Utf8(Delta), audio = Utf8("""{"audio":"AAEC","type":"input_audio_buffer.append"}""");

        Assert.Equal(0, Allocations.Of(() =>
            EnvelopeReader.Read(delta).ItemId.Is("item_1", delta) && EnvelopeReader.ReadSent(audio).Kind == EventKind.AudioAppend));
    }

    private static Envelope Read(string json) => EnvelopeReader.Read(Utf8(json));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
