namespace RealtimeGen.Testing.Session;

/// <summary>One client's session in one shape of the protocol: its state, and what it makes of an event.</summary>
internal interface IServerSession
{
    /// <summary>The event <c>session.created</c>.</summary>
    byte[] Greet();

    /// <summary>The one event that answers a client's.</summary>
    byte[] Answer(ReadOnlySpan<byte> utf8Event);
}
