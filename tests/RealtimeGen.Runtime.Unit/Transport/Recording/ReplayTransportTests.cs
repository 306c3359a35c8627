using System.Text;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Transport.Recording;

public class ReplayTransportTests
{
    private const string Talk = """
        {"at":0.1,"connection":1,"from":"server","event":{"type":"session.created"}}
        {"at":0.2,"connection":1,"from":"client","event":{"type":"response.create","event_id":"old"}}
        {"at":0.5,"connection":1,"from":"server","event":{"type":"response.done"}}

        {"at":0.6,"connection":1,"from":"server","close":{"status":1001,"reason":"enough"}}
        """;

    [Fact]
    public async Task What_the_server_said_comes_when_the_client_has_said_its_part()
    {
        await using ReplayTransport replay = new(Talk);
        Assert.Equal("""{"type":"session.created"}""", (await replay.ReceiveAsync()).Text);
        Task<(TransportMessage Message, string Text)> next = replay.ReceiveAsync();
        Assert.False(next.IsCompleted);
        await replay.SendAsync("""{"type":"input_audio_buffer.clear"}""");
        await replay.SendAsync("""{"type":"response.create"}""");

        Assert.Equal("""{"type":"response.done"}""", (await next.InTime()).Text);
        Assert.Equal(new TransportMessage(TransportMessageKind.Close, 1001, "enough"), (await replay.ReceiveAsync()).Message);
    }

    [Fact]
    public async Task What_the_client_said_early_counts()
    {
        await using ReplayTransport replay = new(Talk);
        await replay.SendAsync("""{"type":"response.create"}""");
        await replay.ReceiveAsync();

        Assert.Equal("""{"type":"response.done"}""", (await replay.ReceiveAsync()).Text);
    }

    [Fact]
    public async Task Ids_that_the_client_makes_anew_are_renamed()
    {
        await using ReplayTransport replay = new("""
            {"from":"client","event":{"type":"response.create","event_id":"old","response":{"metadata":{"realtimegen_call":"c-1"}}}}
            {"from":"server","event":{"type":"response.created","response":{"id":"old-1","metadata":{"realtimegen_call":"c-1"}}}}
            {"from":"server","event":{"type":"error","error":{"event_id":"old"}}}
            """);
        await replay.SendAsync("""{"type":"response.create","event_id":"new","response":{"metadata":{"realtimegen_call":"c-9"}}}""");

        Assert.Equal("""{"type":"response.created","response":{"id":"old-1","metadata":{"realtimegen_call":"c-9"}}}""", (await replay.ReceiveAsync()).Text);
        Assert.Equal("""{"type":"error","error":{"event_id":"new"}}""", (await replay.ReceiveAsync()).Text);
    }

    [Fact]
    public async Task The_first_connection_is_played_unless_another_is_asked_for()
    {
        const string Both = """
            {"connection":4,"from":"server","event":4}
            {"connection":3,"from":"server","event":3}
            """;

        Assert.Equal(("3", "4"), ((await new ReplayTransport(Both).ReceiveAsync()).Text, (await new ReplayTransport(Both, connection: 4).ReceiveAsync()).Text));
    }

    [Fact]
    public async Task Time_passes_as_it_did_when_asked_to()
    {
        HurriedClock clock = new();
        await using ReplayTransport replay = new(Talk, pace: clock);
        await replay.SendAsync("""{"type":"response.create"}""");
        for (int i = 0; i < 3; i++) await replay.ReceiveAsync();

        Assert.Equal([TimeSpan.FromMilliseconds(300), TimeSpan.FromMilliseconds(100)], clock.Waits);
    }

    [Fact]
    public async Task A_recording_without_a_close_waits_for_the_clients()
    {
        await using ReplayTransport replay = new("");
        Task<(TransportMessage Message, string Text)> end = replay.ReceiveAsync();
        Assert.False(end.IsCompleted);
        await replay.CloseAsync(1000, "", default);

        Assert.Equal(new TransportMessage(TransportMessageKind.Close, 1000, ""), (await end.InTime()).Message);
    }

    [Fact]
    public async Task A_client_that_closes_early_is_answered()
    {
        await using ReplayTransport replay = new(Talk);
        await replay.ReceiveAsync();
        await replay.CloseAsync(1000, "", default);

        Assert.Equal(TransportMessageKind.Close, (await replay.ReceiveAsync()).Message.Kind);
    }

    [Fact]
    public async Task A_loss_is_played_as_a_loss()
    {
        await using ReplayTransport replay = new("""{"from":"server","lost":"reset"}""");

        Assert.Equal("reset", (await Assert.ThrowsAsync<IOException>(() => replay.ReceiveAsync())).Message);
    }

    [Fact]
    public async Task What_is_no_event_is_played_as_it_came()
    {
        await using ReplayTransport replay = new("""
            {"from":"server","text":"no \"JSON\""}
            {"from":"server","binary":"AQID"}
            {"from":"server","oversized":true}
            """);

        Assert.Equal((new TransportMessage(TransportMessageKind.Text), "no \"JSON\""), await replay.ReceiveAsync());
        Assert.Equal((new TransportMessage(TransportMessageKind.Binary), "\x1\x2\x3"), await replay.ReceiveAsync());
        Assert.Equal(TransportMessageKind.Oversized, (await replay.ReceiveAsync()).Message.Kind);
    }

    [Fact]
    public async Task A_recording_is_replayed_as_it_was()
    {
        MemoryStream lines = new();
        (InMemoryTransport inner, InMemoryTransport server) = InMemoryTransport.CreatePair();
        RecordingTransport client = new(inner, new RealtimeRecording(lines));
        await server.SendAsync("{\"type\":\"a\",\n\"text\":\"é\"}");
        await server.SendAsync("no event");
        await server.CloseAsync(4000, "gone", default);
        for (int i = 0; i < 3; i++) await client.ReceiveAsync();

        await using ReplayTransport replay = new(Encoding.UTF8.GetString(lines.ToArray()));

        Assert.Equal("{\"type\":\"a\", \"text\":\"é\"}", (await replay.ReceiveAsync()).Text);
        Assert.Equal("no event", (await replay.ReceiveAsync()).Text);
        Assert.Equal(new TransportMessage(TransportMessageKind.Close, 4000, "gone"), (await replay.ReceiveAsync()).Message);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"from":"server"}""")]
    [InlineData("""{"event":{}}""")]
    public void A_line_that_is_no_message_is_named(string line)
    {
        FormatException failure = Assert.Throws<FormatException>(() => new ReplayTransport($"{{\"from\":\"server\",\"event\":1}}\n{line}"));

        Assert.StartsWith("Line 2 of the recording", failure.Message, StringComparison.Ordinal);
    }
}
