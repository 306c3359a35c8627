namespace RealtimeGen;

/// <summary>What the responses and transcriptions of a connection have used, as the server has counted it. Tokens of a kind that the server does not tell apart are in the totals only.</summary>
public sealed record RealtimeUsage
{
    /// <summary>How many responses are done, whatever their status.</summary>
    public long Responses { get; init; }

    /// <summary>Tokens of input, the cached ones included.</summary>
    public long InputTokens { get; init; }

    /// <summary>Tokens of input that were text.</summary>
    public long InputTextTokens { get; init; }

    /// <summary>Tokens of input that were audio.</summary>
    public long InputAudioTokens { get; init; }

    /// <summary>Tokens of input that were images.</summary>
    public long InputImageTokens { get; init; }

    /// <summary>Tokens of input that came from the server's cache.</summary>
    public long CachedTokens { get; init; }

    /// <summary>Tokens of output.</summary>
    public long OutputTokens { get; init; }

    /// <summary>Tokens of output that were text.</summary>
    public long OutputTextTokens { get; init; }

    /// <summary>Tokens of output that were audio.</summary>
    public long OutputAudioTokens { get; init; }

    /// <summary>How many pieces of the user's speech were transcribed. Their usage is not part of the responses'.</summary>
    public long Transcriptions { get; init; }

    /// <summary>Tokens of input of transcriptions.</summary>
    public long TranscriptionInputTokens { get; init; }

    /// <summary>Tokens of output of transcriptions.</summary>
    public long TranscriptionOutputTokens { get; init; }

    /// <summary>Length of what was transcribed, where the server counts in seconds.</summary>
    public double TranscribedSeconds { get; init; }
}
