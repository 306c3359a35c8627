namespace RealtimeGen;

/// <summary>An object <c>usage</c>: what it does not say, or says otherwise than in numbers, is 0.</summary>
internal struct TokenCount
{
    public long Input, InputText, InputAudio, InputImage, Cached, Output, OutputText, OutputAudio;

    /// <summary>Where a transcription is counted by its length.</summary>
    public double Seconds;

    public static TokenCount Read(Extent usage, ReadOnlySpan<byte> message)
    {
        TokenCount count = default;
        if (!usage.Exists) return count;
        JsonCursor json = new(usage.In(message));
        if (!json.TryEnterObject()) return count;
        while (json.NextMember(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("input_tokens"u8)) count.Input = Number(ref json);
            else if (name.SequenceEqual("output_tokens"u8)) count.Output = Number(ref json);
            else if (name.SequenceEqual("input_token_details"u8)) Details(ref json, out count.InputText, out count.InputAudio, out count.InputImage, out count.Cached);
            else if (name.SequenceEqual("output_token_details"u8)) Details(ref json, out count.OutputText, out count.OutputAudio, out _, out _);
            else if (name.SequenceEqual("seconds"u8)) count.Seconds = Duration(ref json);
            else json.Skip();
        }

        return count;
    }

    private static void Details(ref JsonCursor json, out long text, out long audio, out long image, out long cached)
    {
        text = audio = image = cached = 0;
        if (!json.TryEnterObject())
        {
            json.Skip();
            return;
        }

        while (json.NextMember(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("text_tokens"u8)) text = Number(ref json);
            else if (name.SequenceEqual("audio_tokens"u8)) audio = Number(ref json);
            else if (name.SequenceEqual("image_tokens"u8)) image = Number(ref json);
            else if (name.SequenceEqual("cached_tokens"u8)) cached = Number(ref json);
            else json.Skip();
        }
    }

    private static long Number(ref JsonCursor json)
    {
        json.Skip();
        return json.TryGet(out long? number) && number > 0 ? number.Value : 0;
    }

    private static double Duration(ref JsonCursor json)
    {
        json.Skip();
        return json.TryGet(out double? number) && number > 0 ? number.Value : 0;
    }
}
