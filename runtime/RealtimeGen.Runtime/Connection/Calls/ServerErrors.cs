namespace RealtimeGen;

/// <summary>What an <c>error</c> event says, as an exception. Total: hostile servers send anything.</summary>
internal static class ServerErrors
{
    public const string ActiveResponse = "conversation_already_has_active_response";
    public const string NothingToCancel = "response_cancel_not_active";
    private const int MaxQuoted = 200;

    public static RealtimeServerErrorException Read(in Envelope envelope, ReadOnlySpan<byte> message, Redaction redaction)
    {
        ReadOnlySpan<byte> error = envelope.Error.Exists ? envelope.Error.In(message) : default;
        string? code = Member(error, "code"u8), text = Member(error, "message"u8);
        return new RealtimeServerErrorException(redaction.Of(Describe(code, text, envelope.Error, message)))
        {
            Code = code,
            Param = Member(error, "param"u8),
            ErrorType = Member(error, "type"u8),
            EventId = envelope.ErrorEventId.TextIn(message),
            Content = message.ToArray(),
        };
    }

    /// <summary>What kind of message an error that names none is about; <see cref="EventKind.None"/> where it does not say.</summary>
    public static EventKind SubjectOf(in Envelope envelope, ReadOnlySpan<byte> message) =>
        envelope.ErrorCode.Is(ActiveResponse, message) ? EventKind.ResponseCreate
        : envelope.ErrorCode.Is(NothingToCancel, message) ? EventKind.ResponseCancel
        : IsAboutSession(envelope, message) ? EventKind.SessionUpdate
        : EventKind.None;

    private static bool IsAboutSession(in Envelope envelope, ReadOnlySpan<byte> message) =>
        envelope.Error.Exists && Member(envelope.Error.In(message), "param"u8) is { } param && param.StartsWith("session", StringComparison.Ordinal);

    private static string Describe(string? code, string? text, Extent error, ReadOnlySpan<byte> message)
    {
        if (!string.IsNullOrEmpty(text)) return string.IsNullOrEmpty(code) ? $"The server refused: {text}" : $"The server refused ({code}): {text}";
        if (!string.IsNullOrEmpty(code)) return $"The server refused: {code}";
        string said = (error.Exists ? new Extent(error.Start, Math.Min(error.Length, MaxQuoted)).RawIn(message) : null) ?? "nothing more";
        return $"The server refused, and said: {said}";
    }

    private static string? Member(ReadOnlySpan<byte> error, ReadOnlySpan<byte> name)
    {
        JsonCursor json = new(error);
        if (!json.FindTag(name, out ReadOnlySpan<byte> text, out _)) return null;
        return JsonText.ToText(text);
    }
}
