namespace RealtimeGen;

/// <summary>Base of what goes wrong between this client and a server, apart from events that are invalid before they are sent.</summary>
public abstract class RealtimeException : Exception
{
    private protected RealtimeException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
