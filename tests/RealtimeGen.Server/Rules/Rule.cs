using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Server.Rules;

/// <summary>One rule about the order of events: told all that happens in a conversation, it collects what breaks it.</summary>
internal abstract class Rule
{
    private readonly List<string> _violations = [];

    /// <summary>The rule, as a sentence of the protocol.</summary>
    public abstract string Sentence { get; }

    public IReadOnlyList<string> Violations => _violations;

    /// <param name="clientEvent">Null when the message is no event.</param>
    public virtual void Sent(ClientEvent? clientEvent, string json)
    {
    }

    public virtual void Received(ServerEvent serverEvent)
    {
    }

    /// <summary>All that an event, or time, has brought about was said.</summary>
    public virtual void Paused()
    {
    }

    protected void Demand(bool holds, string otherwise)
    {
        if (!holds) _violations.Add(otherwise);
    }
}
