using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Mcp;
using RealtimeGen.Testing.Conversation.Turns;

namespace RealtimeGen.Testing.Conversation.Answers;

/// <summary>What a real service leaves to its models: what to answer, what is heard in audio, and when a turn has ended by its sense.</summary>
internal sealed record Script
{
    public static Script Echo { get; } = new();

    public Func<AnswerRequest, Answer> Answer { get; init; } = EchoAnswers.To;

    /// <summary>What a committed turn says, by its duration.</summary>
    public Func<TimeSpan, Hearing> Hear { get; init; } = duration => new Hearing.Words($"(speech of {duration.TotalMilliseconds:F0} ms)");

    /// <summary>The names of the tools that an MCP server has; null when it does not tell them.</summary>
    public Func<Tool.Mcp, IReadOnlyList<string>?> ListTools { get; init; } = server => AllowedTools.Of(server) ?? [];

    /// <summary>Whether semantic VAD sees the end of a turn.</summary>
    public Func<Turn, TurnDetectionSemanticVadEagerness, bool> EndsTurn { get; init; } = SemanticTurn.EndsBySilence;
}

/// <summary>What comes of listening to a turn.</summary>
internal abstract record Hearing
{
    /// <summary>It is understood.</summary>
    internal sealed record Words(string Text) : Hearing;

    /// <summary>It is not: there will be no transcript.</summary>
    internal sealed record Failure(string Code, string Message) : Hearing;
}
