namespace RealtimeGen;

/// <summary>Adds up what the server says that responses and transcriptions have used.</summary>
internal sealed class UsageMeter
{
    private readonly Lock _gate = new();
    private RealtimeUsage _total = new();

    public RealtimeUsage Total
    {
        get
        {
            lock (_gate) return _total;
        }
    }

    public void AddResponse(in Envelope envelope, ReadOnlySpan<byte> message)
    {
        TokenCount count = TokenCount.Read(envelope.Usage, message);
        lock (_gate)
        {
            _total = _total with
            {
                Responses = _total.Responses + 1,
                InputTokens = _total.InputTokens + count.Input,
                InputTextTokens = _total.InputTextTokens + count.InputText,
                InputAudioTokens = _total.InputAudioTokens + count.InputAudio,
                InputImageTokens = _total.InputImageTokens + count.InputImage,
                CachedTokens = _total.CachedTokens + count.Cached,
                OutputTokens = _total.OutputTokens + count.Output,
                OutputTextTokens = _total.OutputTextTokens + count.OutputText,
                OutputAudioTokens = _total.OutputAudioTokens + count.OutputAudio,
            };
        }
    }

    public void AddTranscription(in Envelope envelope, ReadOnlySpan<byte> message)
    {
        TokenCount count = TokenCount.Read(envelope.Usage, message);
        lock (_gate)
        {
            _total = _total with
            {
                Transcriptions = _total.Transcriptions + 1,
                TranscriptionInputTokens = _total.TranscriptionInputTokens + count.Input,
                TranscriptionOutputTokens = _total.TranscriptionOutputTokens + count.Output,
                TranscribedSeconds = _total.TranscribedSeconds + count.Seconds,
            };
        }
    }
}
