using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.OpenAI.Migration;

/// <summary>A GA session in the shape of the beta protocol.</summary>
internal static class GaToBeta
{
    private const string Audio = "audio";
    private const string Input = "input";
    private const string Output = "output";
    private const string NotInBeta = "the beta protocol has no such setting";
    private const string NotDeclared = "not declared by the GA schema, and the beta protocol has no place for it";

    public static Beta.RealtimeSession Session(RealtimeSession ga, LossLog losses)
    {
        AudioInput input = ga.Audio?.Input ?? new AudioInput();
        AudioOutput output = ga.Audio?.Output ?? new AudioOutput();
        LoseSettings(ga, losses);
        LoseMembers(losses, ga.Audio?.AdditionalProperties, Audio);
        LoseMembers(losses, input.AdditionalProperties, Audio, Input);
        LoseMembers(losses, output.AdditionalProperties, Audio, Output);
        return new Beta.RealtimeSession
        {
            Modalities = Modalities(ga.OutputModalities),
            Model = SameJson.Of<Model, Beta.RealtimeSessionModel>(ga.Model),
            Instructions = ga.Instructions,
            Voice = Voice(output.Voice, losses),
            InputAudioFormat = AudioEncodings.ToBeta(input.Format, Input, losses),
            OutputAudioFormat = AudioEncodings.ToBeta(output.Format, Output, losses),
            InputAudioTranscription = Transcription(input.Transcription, losses),
            TurnDetection = TurnDetection(input.TurnDetection, losses),
            InputAudioNoiseReduction = SameJson.Of<NoiseReduction, Beta.RealtimeSessionInputAudioNoiseReduction>(input.NoiseReduction),
            Speed = output.Speed,
            Tracing = SameJson.Of<Tracing, Beta.RealtimeSessionTracing>(ga.Tracing),
            Tools = Tools(ga.Tools, losses),
            ToolChoice = ToolChoice(ga.ToolChoice, losses),
            MaxResponseOutputTokens = SameJson.Of<MaxOutputTokens, Beta.RealtimeSessionMaxResponseOutputTokens>(ga.MaxOutputTokens),
            AdditionalProperties = UnknownMembers.Take(ga.AdditionalProperties, losses),
        };
    }

    private static void LoseSettings(RealtimeSession ga, LossLog losses)
    {
        if (ga.Type != "realtime") losses.Add("a beta session is always a conversation", "type");
        foreach (string name in (ReadOnlySpan<string>)["include", "parallel_tool_calls", "reasoning", "truncation", "prompt"]) losses.AddUnlessOff(NotInBeta, name);
    }

    private static void LoseMembers(LossLog losses, JsonMap<RawJson>? members, params ReadOnlySpan<string> path)
    {
        foreach (string name in members?.Keys ?? []) losses.Add(NotDeclared, [.. path, name]);
    }

    private static Beta.Voice? Voice(Voice? voice, LossLog losses)
    {
        if (voice?.AsString is { } name) return name;
        losses.Add("a voice of the beta protocol is a name", Audio, Output, "voice");
        return null;
    }

    private static Optional<Beta.RealtimeSessionInputAudioTranscription?> Transcription(Optional<Transcription?> transcription, LossLog losses)
    {
        foreach (string name in (ReadOnlySpan<string>)["languages", "keywords", "delay"]) losses.AddUnlessOff(NotInBeta, Audio, Input, "transcription", name);
        Optional<Transcription?> admitted =
            transcription.TryGetValue(out Transcription? ga) ? ga with { Languages = null, Keywords = null, Delay = null } : transcription;
        return SameJson.Of<Transcription, Beta.RealtimeSessionInputAudioTranscription>(admitted);
    }

    private static Optional<Beta.RealtimeSessionTurnDetection?> TurnDetection(Optional<TurnDetection?> detection, LossLog losses)
    {
        losses.AddUnlessOff(NotInBeta, Audio, Input, "turn_detection", "idle_timeout_ms");
        Optional<TurnDetection?> admitted = detection.Value is TurnDetection.ServerVad vad ? vad with { IdleTimeoutMs = default } : detection;
        return SameJson.Of<TurnDetection, Beta.RealtimeSessionTurnDetection>(admitted);
    }

    private static JsonList<Beta.Tool>? Tools(JsonList<Tool>? tools, LossLog losses)
    {
        if (tools is null) return null;
        for (int i = 0; i < tools.Count; i++)
        {
            if (tools[i] is Tool.Mcp) losses.Add("the tools of the beta protocol are functions", "tools", $"{i}");
        }

        return SameJson.OfEach<Tool, Beta.Tool>(tools.Where(tool => tool is not Tool.Mcp));
    }

    private static Beta.RealtimeSessionToolChoice? ToolChoice(ToolChoice? choice, LossLog losses)
    {
        if (choice?.AsObject is not ForcedTool.Mcp) return SameJson.Of<ToolChoice, Beta.RealtimeSessionToolChoice>(choice);
        losses.Add("the tools of the beta protocol are functions", "tool_choice");
        return null;
    }

    /// <summary>GA's audio brings its transcript, which the beta protocol counts as a form of its own.</summary>
    private static JsonList<Beta.Modality>? Modalities(JsonList<Modality>? forms) => forms switch
    {
        not null when forms.All(form => form.IsKnown) && forms.Contains(Modality.Audio) => [Beta.Modality.Text, Beta.Modality.Audio],
        _ => SameJson.OfEach<Modality, Beta.Modality>(forms),
    };
}
