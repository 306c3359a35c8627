using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Audio;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>Tokens by kind. The numbers are the server's own, in the service's proportions: four characters, 100 ms heard, 50 ms spoken.</summary>
internal readonly record struct TokenCount(long Text, long Audio, long Image)
{
    private const int CharactersPerToken = 4;
    private const int MsPerHeardToken = 100;
    private const int MsPerSpokenToken = 50;
    private const int TokensPerImage = 85;

    public long Total => Text + Audio + Image;

    public static TokenCount operator +(TokenCount left, TokenCount right) => new(left.Text + right.Text, left.Audio + right.Audio, left.Image + right.Image);

    public static long OfText(string text) => (text.Length + CharactersPerToken - 1) / CharactersPerToken;

    public static long OfHeardAudio(TimeSpan duration) => (long)Math.Ceiling(duration.TotalMilliseconds / MsPerHeardToken);

    public static long OfSpokenAudio(TimeSpan duration) => (long)Math.Ceiling(duration.TotalMilliseconds / MsPerSpokenToken);

    /// <summary>What reading an item costs.</summary>
    public static TokenCount Of(ConversationItem item) => item switch
    {
        ConversationItem.Message message => message.Content.Aggregate(default(TokenCount), (sum, part) => sum + Of(part)),
        ConversationItem.FunctionCall call => new(OfText(call.Name) + OfText(call.Arguments), 0, 0),
        ConversationItem.FunctionCallOutput output => new(OfText(output.Output), 0, 0),
        _ => new(1, 0, 0),
    };

    /// <summary>The same, no kind above another count's.</summary>
    public TokenCount AtMost(TokenCount other) => new(Math.Min(Text, other.Text), Math.Min(Audio, other.Audio), Math.Min(Image, other.Image));

    private static TokenCount Of(ContentPart part) => part switch
    {
        ContentPart.InputText text => new(OfText(text.Text), 0, 0),
        ContentPart.OutputText text => new(OfText(text.Text), 0, 0),
        ContentPart.InputAudio audio => new(0, OfHeardAudio(Pcm.Duration(audio.Audio?.Length ?? 0)), 0),
        ContentPart.OutputAudio audio => new(OfText(audio.Transcript.Value ?? ""), OfSpokenAudio(Pcm.Duration(audio.Audio?.Length ?? 0)), 0),
        ContentPart.InputImage => new(0, 0, TokensPerImage),
        _ => default,
    };
}
