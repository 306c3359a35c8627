using System.Text.Json;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Audio;

/// <summary>A connection whose playback is tracked, and the server at its other end.</summary>
internal sealed class PlaybackSession : IAsyncDisposable
{
    private readonly InMemoryTransport _server;
    private readonly RealtimeConnection<AnyEvent, AnyEvent> _connection;
    private readonly IAsyncEnumerator<AnyEvent> _events;

    private PlaybackSession(int bytesPerMillisecond)
    {
        (InMemoryTransport client, _server) = InMemoryTransport.CreatePair();
        _connection = RealtimeConnection.Start<AnyEvent, AnyEvent>(client, new RealtimeConnectionOptions { CloseTimeout = TimeSpan.FromMilliseconds(100) });
        Playback = _connection.TrackPlayback(bytesPerMillisecond);
        _events = _connection.ReadAllAsync().GetAsyncEnumerator();
    }

    public RealtimePlayback Playback { get; }

    /// <summary>A session in which the server has begun a response.</summary>
    public static async Task<PlaybackSession> AnswerAsync(int bytesPerMillisecond = RealtimePlayback.Pcm16BytesPerMillisecond)
    {
        PlaybackSession session = new(bytesPerMillisecond);
        await session.HearAsync("""{"type":"response.created","response":{"id":"resp_1","conversation_id":"conv_1"}}""");
        return session;
    }

    /// <summary>The server says something, and the client has received it.</summary>
    public async Task HearAsync(string json)
    {
        await _server.SendAsync(json);
        await _events.MoveNextAsync().InTime();
    }

    public Task HearAudioAsync(string item, int bytes, string response = "resp_1", int part = 0, string type = "response.output_audio.delta") =>
        HearAsync(Delta(item, bytes, response, part, type));

    public Task HearAudioDoneAsync(string item) => HearAsync($$"""{"type":"response.output_audio.done","item_id":"{{item}}","content_index":0}""");

    public Task HearResponseDoneAsync(string response = "resp_1") => HearAsync($$$"""{"type":"response.done","response":{"id":"{{{response}}}"}}""");

    public static string Delta(string item, int bytes, string response = "resp_1", int part = 0, string type = "response.output_audio.delta") =>
        $$"""{"type":"{{type}}","response_id":"{{response}}","item_id":"{{item}}","output_index":0,"content_index":{{part}},"delta":"{{Convert.ToBase64String(new byte[bytes])}}"}""";

    /// <summary>Interrupts, and says in short what the server is told.</summary>
    public async Task<(RealtimeInterruption Told, IReadOnlyList<string> Sent)> InterruptAsync()
    {
        RealtimeInterruption told = await Playback.InterruptAsync().InTime();
        return (told, await SentAsync());
    }

    /// <summary>What was sent so far, in short.</summary>
    public async Task<IReadOnlyList<string>> SentAsync()
    {
        List<string> sent = [];
        await _connection.SendAsync(new AnyEvent("""{"type":"end"}""")).InTime();
        while (Short((await _server.ReceiveAsync()).Text) is var text && text != "end") sent.Add(text);
        return sent;
    }

    public async ValueTask DisposeAsync()
    {
        await _events.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private static string Short(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return string.Join(' ', document.RootElement.EnumerateObject().Where(member => member.Name != "event_id").Select(member => member.Value.ToString()));
    }
}
