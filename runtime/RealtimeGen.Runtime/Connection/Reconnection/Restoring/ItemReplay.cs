using System.Text.Json;
using System.Text.Json.Nodes;

namespace RealtimeGen;

/// <summary>
/// An item as a fresh session takes it. Audio is replayed in its words: the server tells items without their audio, and takes none in the model's name.
/// Of an answer that was cut the words are replayed that were heard.
/// </summary>
internal static class ItemReplay
{
    /// <returns>Null: nothing of the item can be said again.</returns>
    public static JsonObject? Of(RememberedItem item, int audioBytesPerMillisecond)
    {
        try
        {
            return JsonNode.Parse(item.Json) is not JsonObject known ? null : known.Text("type") switch
            {
                "message" => Message(item, known, audioBytesPerMillisecond),
                "function_call" when item.IsDone => Copy(item, known, "call_id", "name", "arguments"),
                "function_call_output" => Copy(item, known, "call_id", "output"),

                // A fresh session lists and calls the tools of MCP servers itself.
                _ => null,
            };
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // With one member twice, or with a member of a shape that no server tells.
            return null;
        }
    }

    private static JsonObject? Message(RememberedItem item, JsonObject known, int audioBytesPerMillisecond)
    {
        string? role = known.Text("role");
        JsonArray told = known["content"] as JsonArray ?? [];
        JsonArray content = [];
        int count = Math.Max(told.Count, role == "assistant" ? item.PartsBegun : 0);
        for (int i = 0; i < count; i++)
        {
            JsonObject part = i < told.Count && told[i] is JsonObject full ? full : [];
            JsonObject? said = role == "assistant" ? Answer(item, part, i, audioBytesPerMillisecond) : Question(item, part, i);
            if (said is not null) content.Add((JsonNode)said);
        }

        if (content.Count == 0) return null;
        JsonObject replay = Copy(item, known, "role");
        replay["content"] = content;
        return replay;
    }

    private static JsonObject? Question(RememberedItem item, JsonObject part, int index)
    {
        if (part.Text("type") != "input_audio") return (JsonObject)part.DeepClone();
        string? words = item.TranscriptOf(index) ?? part.Text("transcript");
        return string.IsNullOrWhiteSpace(words) ? null : new JsonObject { ["type"] = "input_text", ["text"] = words };
    }

    private static JsonObject? Answer(RememberedItem item, JsonObject part, int index, int audioBytesPerMillisecond)
    {
        string? words = part.Text("transcript") ?? part.Text("text");
        if (string.IsNullOrEmpty(words)) words = item.SaidIn(index);
        if (item.HeardMilliseconds is { } heard) words = Heard(words ?? "", heard, item.AudioCharacters * 3 / 4 / audioBytesPerMillisecond);
        if (string.IsNullOrWhiteSpace(words)) return null;

        // GA names its parts output_text and output_audio, beta text and audio.
        bool isBeta = part.Text("type") is "text" or "audio";
        return new JsonObject { ["type"] = isBeta ? "text" : "output_text", ["text"] = words };
    }

    /// <summary>Words are not timed: of three quarters of the audio, three quarters of the text were heard, but no half word.</summary>
    private static string Heard(string words, long heard, long total)
    {
        if (heard >= total) return total == 0 ? "" : words;
        int length = (int)(words.Length * heard / total);
        while (length > 0 && !char.IsWhiteSpace(words[length])) length--;
        return words[..length];
    }

    private static JsonObject Copy(RememberedItem item, JsonObject known, params ReadOnlySpan<string> members)
    {
        JsonObject copy = new() { ["id"] = item.Id, ["type"] = known["type"]!.DeepClone() };
        foreach (string member in members)
        {
            if (known[member] is { } value) copy[member] = value.DeepClone();
        }

        return copy;
    }
}
