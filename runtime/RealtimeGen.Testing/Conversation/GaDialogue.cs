using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation;

/// <summary>The conversation as the engine holds it.</summary>
internal sealed class GaDialogue(Engine engine) : IDialogue
{
    public TimeSpan? UntilNext => engine.UntilNext;

    public IEnumerable<byte[]> Start() => ToJson(engine.Start());

    public IEnumerable<byte[]> Receive(ReadOnlySpan<byte> utf8Event) => ToJson(engine.Receive(utf8Event));

    public IEnumerable<byte[]> Advance() => ToJson(engine.Advance());

    private static IEnumerable<byte[]> ToJson(IReadOnlyList<ServerEvent> events) => events.Select(serverEvent => serverEvent.ToUtf8Json());
}
