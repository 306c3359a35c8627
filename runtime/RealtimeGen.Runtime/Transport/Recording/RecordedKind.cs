namespace RealtimeGen;

/// <summary>What a line of a recording holds, named as its member.</summary>
internal enum RecordedKind
{
    /// <summary>A text message that is JSON.</summary>
    Event,

    /// <summary>A text message that is not.</summary>
    Text,

    /// <summary>A binary message.</summary>
    Binary,

    /// <summary>A close, with status and reason.</summary>
    Close,

    /// <summary>A message above the limit, which was not read.</summary>
    Oversized,

    /// <summary>The connection broke without a close.</summary>
    Lost,
}
