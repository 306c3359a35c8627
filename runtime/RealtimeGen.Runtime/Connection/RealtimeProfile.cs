namespace RealtimeGen;

/// <summary>Which shape of the protocol a server speaks.</summary>
public enum RealtimeProfile
{
    /// <summary>The generally available protocol; nothing extra is sent.</summary>
    Ga,

    /// <summary>The beta protocol: the header <c>OpenAI-Beta: realtime=v1</c> is sent. For compatible servers only; api.openai.com has retired it.</summary>
    Beta,
}
