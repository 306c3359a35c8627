using System.Text;
using System.Text.RegularExpressions;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing;
using RealtimeGen.Testing.Session.Ga;

namespace RealtimeGen.Server.Playing;

/// <summary>A client that talks to the engine in JSON, and keeps what was said. Everything that the server says must be valid under the schema.</summary>
internal sealed partial class Talk
{
    private readonly ManualTime _time = new();
    private readonly Engine _engine;
    private readonly List<Entry> _timeline = [];

    public Talk(Script? script = null, RealtimePace? pace = null, bool transcription = false, int? requestsPerMinute = null)
    {
        _engine = new Engine(
            transcription ? EffectiveSession.DefaultTranscription("sess_0001") : EffectiveSession.Default("sess_0001", "gpt-realtime"),
            script,
            _time,
            pace,
            requestsPerMinute);
        Greeting = Keep(_engine.Start());
    }

    public IReadOnlyList<ServerEvent> Greeting { get; }

    public IReadOnlyList<Entry> Timeline => _timeline;

    public IEnumerable<ServerEvent> Heard => _timeline.OfType<Entry.FromServer>().Select(entry => entry.Event);

    /// <summary>Sends an event; what it brings about at once.</summary>
    public IReadOnlyList<ServerEvent> Send(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        _timeline.Add(new Entry.FromClient(json, ClientEvent.TryParse(utf8, out ClientEvent? parsed, out _) ? parsed : null));
        return Keep(_engine.Receive(utf8));
    }

    /// <summary>Lets time pass; what the server says in it.</summary>
    public IReadOnlyList<ServerEvent> Wait(TimeSpan time)
    {
        List<ServerEvent> said = [];
        while (_engine.UntilNext is { } next && next <= time)
        {
            _time.Advance(next);
            time -= next;
            said.AddRange(Keep(_engine.Advance()));
        }

        _time.Advance(time);
        return said;
    }

    public string Print() => LongAudio().Replace(string.Join('\n', _timeline), match => $"({match.Length} characters)");

    [GeneratedRegex("[A-Za-z0-9+/=]{100,}")]
    private static partial Regex LongAudio();

    private List<ServerEvent> Keep(IReadOnlyList<ServerEvent> events)
    {
        List<ServerEvent> sent = [.. events.Select(serverEvent => ServerEvent.Parse(serverEvent.ToUtf8Json()))];
        _timeline.AddRange(sent.Select(serverEvent => new Entry.FromServer(serverEvent)));
        _timeline.Add(new Entry.Pause());
        return sent;
    }
}
