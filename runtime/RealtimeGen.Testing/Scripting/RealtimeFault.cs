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
    /// <param name="status">The WebSocket status, such as 1011 for an error of the service's own.</param>
    /// <param name="reason">For people; at most 123 bytes.</param>
    public static RealtimeFault Close(int status, string reason) => new Closing(status, reason);

    /// <summary>The server sends a text that is no event, or no JSON.</summary>
    public static RealtimeFault Send(string text) => new Sending(text);

    /// <summary>The server neither reads nor sends for a while, by its clock: buffers fill, and what the client sends waits.</summary>
    public static RealtimeFault Stall(TimeSpan time) => new Stalling(time);

    /// <summary>
    /// The service's end of a session that has lasted an hour: an <c>error</c> with the code <c>session_expired</c>, and 1001, both with "Your session hit the
    /// maximum duration of 60 minutes."
    /// </summary>
    /// <param name="time">When, by the server's clock, counted from now; on a connection that is still to come, from its beginning.</param>
    public static RealtimeFault EndSessionAfter(TimeSpan time) => new Expiring().After(time);

    /// <summary>This, when some time has passed by the server's clock, if the connection is open then.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public RealtimeFault After(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        return time == TimeSpan.Zero ? this : new Waiting(this, time);
    }

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

    internal sealed class Expiring : RealtimeFault;

    internal sealed class Waiting(RealtimeFault fault, TimeSpan time) : RealtimeFault
    {
        public RealtimeFault Fault => fault;

        public TimeSpan Time => time;
    }
}
