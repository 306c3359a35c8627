using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>How one response is made: as the session says, but for what its request overrides.</summary>
internal sealed record ResponseSettings
{
    public required Modality Modality { get; init; }

    public required string Instructions { get; init; }

    public required AudioFormat Format { get; init; }

    public required Voice? Voice { get; init; }

    public required JsonList<Tool> Tools { get; init; }

    public required ToolChoice ToolChoice { get; init; }

    public required MaxOutputTokens MaxOutputTokens { get; init; }

    public required JsonMap<string>? Metadata { get; init; }

    /// <summary>Whether its items become part of the conversation.</summary>
    public required bool IsInConversation { get; init; }

    public bool IsSpoken => Modality == Modality.Audio;

    public static ResponseSettings Of(ServerSession.Realtime session, ResponseParameters? asked) => new()
    {
        Modality = (asked?.OutputModalities ?? session.OutputModalities.Value!)[0],
        Instructions = asked?.Instructions ?? session.Instructions.Value ?? "",
        Format = asked?.Audio?.Output?.Format ?? session.Audio!.Output!.Format!,
        Voice = asked?.Audio?.Output?.Voice ?? session.Audio!.Output!.Voice,
        Tools = asked?.Tools ?? session.Tools.Value ?? [],
        ToolChoice = asked?.ToolChoice ?? session.ToolChoice ?? ToolChoice.Auto,
        MaxOutputTokens = asked?.MaxOutputTokens ?? session.MaxOutputTokens ?? MaxOutputTokens.Inf,
        Metadata = asked?.Metadata,
        IsInConversation = asked?.Conversation != ResponseConversation.None,
    };
}
