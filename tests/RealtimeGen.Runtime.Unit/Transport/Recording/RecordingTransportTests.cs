using System.Text;
using RealtimeGen.Runtime.Unit.Connection;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Transport.Recording;

public sealed class RecordingTransportTests : IDisposable
{
    private readonly HurriedClock _clock = new();
    private readonly MemoryStream _lines = new();

    [Fact]
    public async Task Each_message_is_a_line_with_its_time_and_its_sender()
    {
        (RecordingTransport client, InMemoryTransport server) = Record();
        _clock.Now = TimeSpan.FromMilliseconds(12);
        await client.SendAsync("""{"type":"session.update"}""");
        _clock.Now = TimeSpan.FromMilliseconds(1_500);
        await server.SendAsync("""{"type":"session.updated","a":[1, 2]}""");
        await client.ReceiveAsync();

        Assert.Equal(
            [
                """{"at":0.012,"connection":1,"from":"client","event":{"type":"session.update"}}""",
                """{"at":1.500,"connection":1,"from":"server","event":{"type":"session.updated","a":[1, 2]}}""",
            ],
            Lines());
    }

    [Fact]
    public async Task Line_breaks_within_a_message_do_not_break_its_line()
    {
        (RecordingTransport client, _) = Record();
        await client.SendAsync("{\r\n\"type\": \"x\\n\"\n}");

        Assert.Equal(["""{"at":0.000,"connection":1,"from":"client","event":{  "type": "x\n" }}"""], Lines());
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{\"type\":")]
    [InlineData("{} {}")]
    public async Task Text_that_is_no_JSON_is_recorded_as_text(string text)
    {
        (RecordingTransport client, InMemoryTransport server) = Record();
        await server.SendAsync(text);
        await client.ReceiveAsync();

        Assert.Contains($"\"from\":\"server\",\"text\":\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"", Assert.Single(Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_message_is_recorded_in_base64()
    {
        (RecordingTransport client, InMemoryTransport server) = Record();
        await server.SendBinaryAsync(new byte[] { 1, 2, 3 }).InTime();
        await client.ReceiveAsync();

        Assert.EndsWith("\"binary\":\"AQID\"}", Assert.Single(Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_close_is_recorded_on_both_sides()
    {
        (RecordingTransport client, InMemoryTransport server) = Record();
        await client.CloseAsync(1000, "bye", default);
        await server.CloseAsync(1001, "", default);
        await client.ReceiveAsync();

        Assert.Equal(
            [
                """{"at":0.000,"connection":1,"from":"client","close":{"status":1000,"reason":"bye"}}""",
                """{"at":0.000,"connection":1,"from":"server","close":{"status":1001,"reason":""}}""",
            ],
            Lines());
    }

    [Fact]
    public async Task A_loss_is_recorded()
    {
        (RecordingTransport client, InMemoryTransport server) = Record();
        await server.DisposeAsync();
        await Assert.ThrowsAsync<IOException>(() => client.ReceiveAsync());

        Assert.EndsWith("\"from\":\"server\",\"lost\":\"The peer went away without closing.\"}", Assert.Single(Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_passes_is_what_was_sent()
    {
        (RecordingTransport client, InMemoryTransport server) = Record();
        await server.SendAsync("one");
        await server.SendAsync("two");

        Assert.Equal(("one", "two"), ((await client.ReceiveAsync()).Text, (await client.ReceiveAsync()).Text));
    }

    [Fact]
    public async Task Connections_are_numbered()
    {
        using RealtimeRecording recording = new(_lines, _clock);
        await new RecordingTransport(InMemoryTransport.CreatePair().Client, recording).SendAsync("{}");
        await new RecordingTransport(InMemoryTransport.CreatePair().Client, recording).SendAsync("{}");

        Assert.Equal([1, 2], RecordedConnections());
    }

    [Fact]
    public async Task A_stream_that_fails_ends_the_recording_and_not_the_connection()
    {
        using RealtimeRecording recording = new(new MemoryStream([], writable: false));
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        await new RecordingTransport(client, recording).SendAsync("still sent");

        Assert.IsType<NotSupportedException>(recording.Failure);
        Assert.Equal("still sent", (await server.ReceiveAsync()).Text);
    }

    [Fact]
    public async Task A_recording_that_has_ended_takes_nothing_more()
    {
        RealtimeRecording recording = new(_lines, _clock);
        RecordingTransport client = new(InMemoryTransport.CreatePair().Client, recording);
        recording.Dispose();
        await client.SendAsync("{}");

        Assert.Empty(Lines());
    }

    [Fact]
    public async Task A_connection_is_recorded_when_its_options_say_so()
    {
        await using LoopbackServer server = LoopbackServer.Talking(socket => socket.ReceiveAsync(new byte[100].AsMemory(), default).AsTask());
        using RealtimeRecording recording = new(_lines, _clock);
        RealtimeConnectionOptions options = new() { Endpoint = server.Endpoint, Recording = recording, CloseTimeout = TimeSpan.FromMilliseconds(100) };
        await using (RealtimeConnection<Note, Note> connection = await RealtimeConnection.ConnectAsync<Note, Note>(options).InTime())
        {
            await connection.SendAsync(new Note("hello")).InTime();
        }

        Assert.EndsWith("\"from\":\"client\",\"event\":{\"text\":\"hello\",\"number\":0}}", Lines()[0], StringComparison.Ordinal);
    }

    public void Dispose() => _lines.Dispose();

    private (RecordingTransport Client, InMemoryTransport Server) Record()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        return (new RecordingTransport(client, new RealtimeRecording(_lines, _clock)), server);
    }

    private string[] Lines() => Encoding.UTF8.GetString(_lines.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<int> RecordedConnections() => Lines().Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("connection").GetInt32());
}
