namespace RealtimeGen;

/// <summary>Kinds of events by the names that GA and beta have for them.</summary>
internal static class EventKinds
{
    /// <param name="type">The member <c>type</c>, unescaped.</param>
    public static EventKind Of(ReadOnlySpan<byte> type) => type.Length switch
    {
        5 when type.SequenceEqual("error"u8) => EventKind.Error,
        13 when type.SequenceEqual("response.done"u8) => EventKind.ResponseDone,
        14 when type.SequenceEqual("session.update"u8) => EventKind.SessionUpdate,
        15 when type.SequenceEqual("session.updated"u8) => EventKind.SessionUpdated,
        15 when type.SequenceEqual("session.created"u8) => EventKind.SessionCreated,
        15 when type.SequenceEqual("response.create"u8) => EventKind.ResponseCreate,
        15 when type.SequenceEqual("response.cancel"u8) => EventKind.ResponseCancel,
        16 when type.SequenceEqual("response.created"u8) => EventKind.ResponseCreated,
        19 when type.SequenceEqual("response.text.delta"u8) => EventKind.OutputTextDelta,
        19 when type.SequenceEqual("response.audio.done"u8) => EventKind.OutputAudioDone,
        19 when type.SequenceEqual("rate_limits.updated"u8) => EventKind.RateLimitsUpdated,
        20 when type.SequenceEqual("response.audio.delta"u8) => EventKind.OutputAudioDelta,
        20 when type.SequenceEqual("conversation.created"u8) => EventKind.ConversationCreated,
        22 when type.SequenceEqual("conversation.item.done"u8) => EventKind.ItemDone,
        23 when type.SequenceEqual("conversation.item.added"u8) => EventKind.ItemAdded,
        24 => OfLength24(type),
        25 => OfLength25(type),
        26 => OfLength26(type),
        27 => OfLength27(type),
        28 when type.SequenceEqual("input_audio_buffer.committed"u8) => EventKind.AudioCommitted,
        28 when type.SequenceEqual("transcription_session.update"u8) => EventKind.SessionUpdate,
        29 when type.SequenceEqual("transcription_session.updated"u8) => EventKind.SessionUpdated,
        29 when type.SequenceEqual("transcription_session.created"u8) => EventKind.SessionCreated,
        31 when type.SequenceEqual("response.audio_transcript.delta"u8) => EventKind.OutputTranscriptDelta,
        33 when type.SequenceEqual("input_audio_buffer.speech_started"u8) => EventKind.SpeechStarted,
        33 when type.SequenceEqual("input_audio_buffer.speech_stopped"u8) => EventKind.SpeechStopped,
        38 when type.SequenceEqual("response.output_audio_transcript.delta"u8) => EventKind.OutputTranscriptDelta,
        50 when type.SequenceEqual("conversation.item.input_audio_transcription.failed"u8) => EventKind.TranscriptionFailed,
        53 when type.SequenceEqual("conversation.item.input_audio_transcription.completed"u8) => EventKind.TranscriptionCompleted,
        _ => EventKind.Other,
    };

    /// <summary>Whether it is a piece of an answer: there are many of them, and a connection does not ask what is in them.</summary>
    public static bool IsDelta(this EventKind kind) => kind is EventKind.OutputAudioDelta or EventKind.OutputTranscriptDelta or EventKind.OutputTextDelta;

    private static EventKind OfLength24(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("conversation.item.create"u8) ? EventKind.ItemCreate
        : type.SequenceEqual("conversation.item.delete"u8) ? EventKind.ItemDelete
        : type.SequenceEqual("input_audio_buffer.clear"u8) ? EventKind.AudioClear
        : EventKind.Other;

    private static EventKind OfLength25(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("input_audio_buffer.append"u8) ? EventKind.AudioAppend
        : type.SequenceEqual("input_audio_buffer.commit"u8) ? EventKind.AudioCommit
        : type.SequenceEqual("conversation.item.created"u8) ? EventKind.ItemCreated
        : type.SequenceEqual("conversation.item.deleted"u8) ? EventKind.ItemDeleted
        : type.SequenceEqual("response.output_item.done"u8) ? EventKind.OutputItemDone
        : EventKind.Other;

    private static EventKind OfLength26(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("response.output_text.delta"u8) ? EventKind.OutputTextDelta
        : type.SequenceEqual("response.output_audio.done"u8) ? EventKind.OutputAudioDone
        : type.SequenceEqual("response.output_item.added"u8) ? EventKind.OutputItemAdded
        : type.SequenceEqual("conversation.item.truncate"u8) ? EventKind.ItemTruncate
        : type.SequenceEqual("conversation.item.retrieve"u8) ? EventKind.ItemRetrieve
        : type.SequenceEqual("input_audio_buffer.cleared"u8) ? EventKind.AudioCleared
        : EventKind.Other;

    private static EventKind OfLength27(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("response.output_audio.delta"u8) ? EventKind.OutputAudioDelta
        : type.SequenceEqual("conversation.item.truncated"u8) ? EventKind.ItemTruncated
        : type.SequenceEqual("conversation.item.retrieved"u8) ? EventKind.ItemRetrieved
        : EventKind.Other;
}
