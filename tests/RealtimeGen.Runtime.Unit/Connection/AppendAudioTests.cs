using System.Text.Json;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection;

public class AppendAudioTests
{
    private readonly InMemoryTransport _client;
    private readonly InMemoryTransport _server;

    public AppendAudioTests() => (_client, _server) = InMemoryTransport.CreatePair();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(960)]
    [InlineData(100_000)]
    public async Task Audio_arrives_as_it_was(int length)
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        byte[] audio = [.. Enumerable.Range(0, length).Select(i => (byte)(i * 7))];

        await connection.AppendAudioAsync(audio).InTime();

        using JsonDocument message = JsonDocument.Parse((await _server.ReceiveAsync()).Text);
        Assert.Equal(["type", "audio"], message.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal("input_audio_buffer.append", message.RootElement.GetProperty("type").GetString());
        Assert.Equal(audio, message.RootElement.GetProperty("audio").GetBytesFromBase64());
    }

    [Fact]
    public async Task Audio_keeps_its_turn_among_events_and_its_buffer_is_free_at_once()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        byte[] audio = [1, 2, 3];
        await connection.SendAsync(new Note("before")).InTime();
        ValueTask appending = connection.AppendAudioAsync(audio);
        audio.AsSpan().Clear();
        await appending.InTime();
        await connection.SendAsync(new Note("after")).InTime();

        await _server.ReceiveAsync();
        Assert.Equal("""{"type":"input_audio_buffer.append","audio":"AQID"}""", (await _server.ReceiveAsync()).Text);
    }

    [Fact]
    public async Task No_audio_is_no_event()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await connection.AppendAudioAsync(default).InTime();
        await connection.SendAsync(new Note("next")).InTime();

        Assert.Equal("""{"text":"next","number":0}""", (await _server.ReceiveAsync()).Text);
    }

    [Fact]
    public async Task More_than_an_event_carries_is_refused_with_the_remedy()
    {
        await using RealtimeConnection<Note, Note> connection = Start();

        ArgumentException refusal =
            await Assert.ThrowsAsync<ArgumentException>(() => connection.AppendAudioAsync(new byte[(15 * 1024 * 1024) + 1]).InTime());

        Assert.Contains("in pieces", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Appending_allocates_nothing()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        byte[] audio = new byte[960];
        long allocated = long.MaxValue;
        for (int round = 0; round < 200; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ValueTask appending = connection.AppendAudioAsync(audio);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
            await appending.InTime();
            await _server.ReceiveAsync();
        }

        Assert.Equal(0, allocated);
    }

    [Fact]
    public async Task Audio_after_the_servers_close_says_its_code()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.CloseAsync(4000, "retired", default).InTime();
        await _server.ReceiveAsync();

        Assert.Equal(
            4000,
            (await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => connection.AppendAudioAsync(new byte[2]).InTime())).CloseStatus);
    }

    private RealtimeConnection<Note, Note> Start() =>
        RealtimeConnection.Start<Note, Note>(_client, new RealtimeConnectionOptions { CloseTimeout = TimeSpan.FromMilliseconds(100) });
}
