namespace RealtimeGen.Testing.Conversation;

/// <summary>A conversation in one shape of the protocol, as messages: what goes in and comes out is JSON.</summary>
internal interface IDialogue
{
    /// <summary>How long until <see cref="Advance"/> has something to say; null when only the client can make it speak.</summary>
    TimeSpan? UntilNext { get; }

    IEnumerable<byte[]> Start();

    IEnumerable<byte[]> Receive(ReadOnlySpan<byte> utf8Event);

    IEnumerable<byte[]> Advance();
}
