namespace RealtimeGen;

/// <summary>What a connection must know of an event, as places in its message: nothing is copied, and the places are worth what the message's bytes are.</summary>
internal struct Envelope
{
    /// <summary>The member with which a call marks its <c>response.metadata</c>.</summary>
    public const string CallTagName = "realtimegen_call";

    public EventKind Kind;
    public Extent Type;
    public Extent EventId;

    /// <summary><c>item_id</c>, else <c>item.id</c>.</summary>
    public Extent ItemId;
    public Extent PreviousItemId;

    /// <summary><c>response_id</c>, else <c>response.id</c>.</summary>
    public Extent ResponseId;

    /// <summary>The text of a delta, such as base64.</summary>
    public Extent Delta;
    public int ContentIndex;
    public int OutputIndex;

    // Whole objects.
    public Extent Session;
    public Extent Item;
    public Extent Response;
    public Extent Error;

    /// <summary>The object <c>usage</c> of a transcription or of a response.</summary>
    public Extent Usage;

    // Members of response.
    public Extent ResponseStatus;

    /// <summary>The value <c>metadata</c>, whatever it is.</summary>
    public Extent Metadata;
    public Extent CallTag;
    public Extent ConversationId;

    /// <summary>The response is in no conversation: <c>conversation</c> is "none", or <c>conversation_id</c> is null.</summary>
    public bool IsOutOfBand;

    // Members of error.
    public Extent ErrorEventId;
    public Extent ErrorCode;

    public readonly bool Exists => Kind != EventKind.None;
}
