using System.Text.Json;

namespace RealtimeGen;

/// <summary>Tokens of a response by their kind: suffix of a <c>gen_ai.usage</c> attribute, and <c>gen_ai.token.type</c>.</summary>
internal readonly record struct TokenCounts(IReadOnlyList<(string Attribute, string Type, long Count)>? Counts)
{
    public static TokenCounts Read(JsonElement usage)
    {
        List<(string Attribute, string Type, long Count)> counts = [];
        Add("input_tokens", "input", usage, "input_tokens");
        Add("output_tokens", "output", usage, "output_tokens");
        JsonElement input = Details(usage, "input_token_details");
        Add("cache_read.input_tokens", "input_cached", input, "cached_tokens");
        Add("input_text_tokens", "input_text", input, "text_tokens");
        Add("input_audio_tokens", "input_audio", input, "audio_tokens");
        Add("input_image_tokens", "input_image", input, "image_tokens");
        JsonElement output = Details(usage, "output_token_details");
        Add("output_text_tokens", "output_text", output, "text_tokens");
        Add("output_audio_tokens", "output_audio", output, "audio_tokens");
        return new TokenCounts(counts);

        void Add(string attribute, string type, JsonElement owner, string name)
        {
            if (owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long count))
            {
                counts.Add((attribute, type, count));
            }
        }
    }

    public long? Of(string type)
    {
        foreach ((string _, string counted, long count) in Counts ?? [])
        {
            if (counted == type) return count;
        }

        return null;
    }

    private static JsonElement Details(JsonElement usage, string name) =>
        usage.ValueKind == JsonValueKind.Object && usage.TryGetProperty(name, out JsonElement details) ? details : default;
}
