namespace RealtimeGen;

/// <summary>What a message is, as far as a connection must know. GA and beta names of one thing are one kind.</summary>
internal enum EventKind : byte
{
    /// <summary>No event: not JSON, or without a type.</summary>
    None,

    /// <summary>An event of any type that is not among these.</summary>
    Other,

    // What a client sends.
    SessionUpdate,
    AudioAppend,
    AudioCommit,
    AudioClear,
    ItemCreate,
    ItemDelete,
    ItemTruncate,
    ItemRetrieve,
    ResponseCreate,
    ResponseCancel,

    // What a server sends.
    Error,
    SessionCreated,
    SessionUpdated,
    ConversationCreated,
    AudioCommitted,
    AudioCleared,
    SpeechStarted,
    SpeechStopped,
    ItemAdded,
    ItemCreated,
    ItemDone,
    ItemDeleted,
    ItemTruncated,
    ItemRetrieved,
    TranscriptionCompleted,
    TranscriptionFailed,
    ResponseCreated,
    ResponseDone,
    OutputItemAdded,
    OutputItemDone,
    OutputAudioDelta,
    OutputAudioDone,
    OutputTranscriptDelta,
    OutputTextDelta,
    RateLimitsUpdated,
}
