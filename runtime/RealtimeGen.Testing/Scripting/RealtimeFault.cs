namespace RealtimeGen.Testing;

/// <summary>Something that goes wrong on a connection.</summary>
public abstract class RealtimeFault
{
    private RealtimeFault()
    {
    }

    /// <summary>The connection breaks without a farewell.</summary>
    public static RealtimeFault Drop() => new Dropping();

    /// <summary>The server closes.</summary>
    /// <param name="status">The WebSocket status, such as 1001 for the service's hourly end of a session, or 1011 for an error of its own.</param>
    /// <param name="reason">For people; at most 123 bytes.</param>
    public static RealtimeFault Close(int status, string reason) => new Closing(status, reason);

    /// <summary>The server sends a text that is no event, or no JSON.</summary>
    public static RealtimeFault Send(string text) => new Sending(text);

    /// <summary>The server neither reads nor sends for a while, by its clock: buffers fill, and what the client sends waits.</summary>
    public static RealtimeFault Stall(TimeSpan time) => new Stalling(time);

    internal sealed class Dropping : RealtimeFault;

    internal sealed class Closing(int status, string reason) : RealtimeFault
    {
        public int Status => status;

        public string Reason => reason;
    }

    internal sealed class Sending(string text) : RealtimeFault
    {
        public string Text => text;
    }

    internal sealed class Stalling(TimeSpan time) : RealtimeFault
    {
        public TimeSpan Time => time;
    }
}
