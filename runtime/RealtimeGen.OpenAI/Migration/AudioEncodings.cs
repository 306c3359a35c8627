namespace RealtimeGen.OpenAI.Migration;

/// <summary>Audio formats: names in the beta protocol, objects in the GA one.</summary>
internal static class AudioEncodings
{
    private const string NoPlace = "an audio format of the beta protocol is a name and nothing else";

    public static Ga.AudioFormat? ToGa(Beta.AudioFormat? format) => format?.Value switch
    {
        null => null,
        Beta.AudioFormat.Values.Pcm16 => new Ga.AudioFormat.Pcm(),
        Beta.AudioFormat.Values.G711Ulaw => new Ga.AudioFormat.Pcmu(),
        Beta.AudioFormat.Values.G711Alaw => new Ga.AudioFormat.Pcma(),
        { } name => Named(name),
    };

    /// <param name="format">The format.</param>
    /// <param name="side"><c>input</c> or <c>output</c>.</param>
    /// <param name="losses">Takes what a name cannot hold.</param>
    public static Beta.AudioFormat? ToBeta(Ga.AudioFormat? format, string side, LossLog losses)
    {
        switch (format)
        {
            case Ga.AudioFormat.Pcm pcm:
                if (pcm.Rate is not (null or 24_000)) losses.Add("pcm16 is 24 kHz in the beta protocol", "audio", side, "format", "rate");
                LoseMembers(pcm.AdditionalProperties);
                return Beta.AudioFormat.Pcm16;
            case Ga.AudioFormat.Pcmu pcmu:
                LoseMembers(pcmu.AdditionalProperties);
                return Beta.AudioFormat.G711Ulaw;
            case Ga.AudioFormat.Pcma pcma:
                LoseMembers(pcma.AdditionalProperties);
                return Beta.AudioFormat.G711Alaw;
            case Ga.AudioFormat.Unknown unknown when unknown == Named(unknown.Type):
                return unknown.Type;
            default:
                losses.Add(NoPlace, "audio", side, "format");
                return null;
        }

        void LoseMembers(JsonMap<RawJson> members)
        {
            foreach (string name in members.Keys) losses.Add(NoPlace, "audio", side, "format", name);
        }
    }

    private static Ga.AudioFormat.Unknown Named(string name) => new(RawJson.Parse($$"""{"type":{{RawJson.FromText(name)}}}"""));
}
