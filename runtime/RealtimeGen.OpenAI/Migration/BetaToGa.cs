using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.OpenAI.Migration;

/// <summary>A beta session in the shape of the GA protocol.</summary>
internal static class BetaToGa
{
    public static Ga.RealtimeSession Session(RealtimeSession beta, LossLog losses)
    {
        losses.Add("set by the server", "id");
        losses.Add("the GA protocol has no temperature", "temperature");
        return new Ga.RealtimeSession
        {
            OutputModalities = Modalities(beta.Modalities, losses),
            Model = SameJson.Of<RealtimeSessionModel, Ga.Model>(beta.Model),
            Instructions = beta.Instructions,
            Audio = Sparse.UnlessEmpty(new Ga.SessionAudio
            {
                Input = Sparse.UnlessEmpty(Input(beta, losses)),
                Output = Sparse.UnlessEmpty(Output(beta)),
            }),
            Tracing = SameJson.Of<RealtimeSessionTracing, Ga.Tracing>(beta.Tracing),
            Tools = SameJson.OfEach<Tool, Ga.Tool>(beta.Tools),
            ToolChoice = SameJson.Of<RealtimeSessionToolChoice, Ga.ToolChoice>(beta.ToolChoice),
            MaxOutputTokens = SameJson.Of<RealtimeSessionMaxResponseOutputTokens, Ga.MaxOutputTokens>(beta.MaxResponseOutputTokens),
            AdditionalProperties = UnknownMembers.Take(beta.AdditionalProperties, losses),
        };
    }

    private static Ga.AudioOutput Output(RealtimeSession beta) => new()
    {
        Format = AudioEncodings.ToGa(beta.OutputAudioFormat),
        Voice = beta.Voice is { } voice ? Ga.Voice.Read(voice.ToUtf8Json()) : default(Ga.Voice?),
        Speed = beta.Speed,
    };

    private static Ga.AudioInput Input(RealtimeSession beta, LossLog losses)
    {
        Ga.AudioInput input = new()
        {
            Format = AudioEncodings.ToGa(beta.InputAudioFormat),
            Transcription = beta.InputAudioTranscription.TryGetValue(out RealtimeSessionInputAudioTranscription? transcription)
                ? Transcription(transcription, losses)
                : SameJson.Of<RealtimeSessionInputAudioTranscription, Ga.Transcription>(beta.InputAudioTranscription),
            NoiseReduction = SameJson.Of<RealtimeSessionInputAudioNoiseReduction, Ga.NoiseReduction>(beta.InputAudioNoiseReduction),
            TurnDetection = SameJson.Of<RealtimeSessionTurnDetection, Ga.TurnDetection>(beta.TurnDetection),
        };
        if (transcription?.Model != Ga.TranscriptionModel.Values.GptRealtimeWhisper || !input.TurnDetection.HasValue) return input;
        losses.Add("gpt-realtime-whisper finds the end of a turn by itself", "turn_detection");
        return input with { TurnDetection = default };
    }

    /// <summary>The GA schema knows what each model takes, and more members.</summary>
    private static Ga.Transcription Transcription(RealtimeSessionInputAudioTranscription beta, LossLog losses)
    {
        JsonMap<RawJson> members = beta.AdditionalProperties;
        foreach (string name in (ReadOnlySpan<string>)["languages", "keywords", "delay"])
        {
            losses.Add("not declared by the beta schema, and the name has a meaning in GA", "input_audio_transcription", name);
            members = members.Without(name);
        }

        bool takesPrompt = beta.Model != Ga.TranscriptionModel.Values.Gpt4oTranscribeDiarize;
        if (!takesPrompt) losses.Add("gpt-4o-transcribe-diarize takes no prompt", "input_audio_transcription", "prompt");
        RealtimeSessionInputAudioTranscription admitted = beta with { Prompt = takesPrompt ? beta.Prompt : null, AdditionalProperties = members };
        return Ga.Transcription.Read(admitted.ToUtf8Json());
    }

    /// <summary>Audio comes with its transcript in GA, so beta's usual pair is one form there.</summary>
    private static JsonList<Ga.Modality>? Modalities(JsonList<Modality>? forms, LossLog losses)
    {
        if (forms is null) return null;
        if (forms.Any(form => !form.IsKnown)) return SameJson.OfEach<Modality, Ga.Modality>(forms);
        if (!forms.Contains(Modality.Audio) && !forms.Contains(Modality.Text))
        {
            losses.Add("a GA session answers in one form", "modalities");
            return null;
        }

        if (!forms.Contains(Modality.Text)) losses.Add("audio always comes with its transcript in GA", "modalities");
        return [forms.Contains(Modality.Audio) ? Ga.Modality.Audio : Ga.Modality.Text];
    }
}
