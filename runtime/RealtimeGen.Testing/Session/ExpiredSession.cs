using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Session;

/// <summary>What the service tells a client whose session has lasted as long as one may, in either protocol: an error, and 1001.</summary>
internal static class ExpiredSession
{
    public const int CloseStatus = 1001;
    public const string Message = "Your session hit the maximum duration of 60 minutes.";

    private const string Code = "session_expired";

    public static byte[] Error()
    {
        ServerEvent error = new ServerEvent.Error
        {
            EventId = EventName.New("event"),
            ErrorValue = new ErrorDetails { Type = Refusal.Type, Code = Code, Message = Message, Param = null, EventId = null },
        };
        return error.ToUtf8Json();
    }
}
