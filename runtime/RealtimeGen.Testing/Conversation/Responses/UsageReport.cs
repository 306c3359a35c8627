using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>What a response costs, as <c>response.done</c> tells it.</summary>
internal static class UsageReport
{
    /// <param name="input">What was read.</param>
    /// <param name="output">What was said.</param>
    /// <param name="earlier">What the response before had read, which the service then has in its cache.</param>
    public static ResponseUsage Of(TokenCount input, TokenCount output, TokenCount earlier)
    {
        TokenCount cached = input.AtMost(earlier);
        return new ResponseUsage
        {
            TotalTokens = input.Total + output.Total,
            InputTokens = input.Total,
            OutputTokens = output.Total,
            InputTokenDetails = new InputTokenDetails
            {
                TextTokens = input.Text,
                AudioTokens = input.Audio,
                ImageTokens = input.Image,
                CachedTokens = cached.Total,
                CachedTokensDetails = new CachedTokenDetails { TextTokens = cached.Text, AudioTokens = cached.Audio, ImageTokens = cached.Image },
            },
            OutputTokenDetails = new OutputTokenDetails { TextTokens = output.Text, AudioTokens = output.Audio },
        };
    }
}
