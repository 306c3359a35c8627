namespace RealtimeGen;

/// <summary>What a failure says about another attempt.</summary>
public enum RealtimeRetryAdvice
{
    /// <summary>The failure may pass: the network broke, the server went away, is busy or ends a session that has lasted its time.</summary>
    Retry,

    /// <summary>The server ended the session with a code that may mean either: 1000, or one of its own. Only the application can know.</summary>
    Undecided,

    /// <summary>Another attempt would fail as this one did: the key is refused, the address is wrong, or one side breaks the protocol.</summary>
    Never,
}
