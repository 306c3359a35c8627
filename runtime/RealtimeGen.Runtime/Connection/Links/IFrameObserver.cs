namespace RealtimeGen;

/// <summary>Sees every message of a connection, on the loop that carries it: what it does delays that loop, and it throws nothing.</summary>
internal interface IFrameObserver
{
    /// <summary>On the sending loop, in the order of the wire, just before a message is handed to the transport.</summary>
    void Sending(Frame frame);

    /// <summary>On the receiving loop, before a message can be read; the frame is lent for the time of the call.</summary>
    void Received(Frame frame);

    /// <summary>
    /// A link is over, and nothing that was sent over it will be answered any more. What was not sent yet is not concerned, unless the
    /// connection is over too.
    /// </summary>
    void Lost(RealtimeException reason);
}
