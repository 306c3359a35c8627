using RealtimeGen.OpenAI.Beta;
using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Conversation.Beta;

/// <summary>The session as the beta protocol shows it. Each of its two kinds has events of its own.</summary>
internal interface IBetaSession
{
    ServerEvent Created(string eventId);

    ServerEvent Updated(string eventId);

    /// <summary>Why an update, of this kind or the other, is refused; null when the engine may judge it.</summary>
    Refusal? Refuse(ClientEvent update);

    /// <summary>What an update that was not refused changes, as GA says it.</summary>
    OpenAI.Ga.ClientSession ToGa(ClientEvent update);

    /// <summary>Takes over an update that the engine has accepted.</summary>
    void Take(ClientEvent update);
}
