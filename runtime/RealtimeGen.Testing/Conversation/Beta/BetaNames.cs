using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.Testing.Conversation.Beta;

/// <summary>Events of the beta protocol as those of GA, and back: the same facts under other names.</summary>
internal static class BetaNames
{
    private static readonly string[] GaOnly = ["output_modalities", "audio", "parallel_tool_calls", "reasoning", "max_output_tokens", "prompt"];

    private static readonly string[] BetaOnly = ["modalities", "voice", "output_audio_format", "max_response_output_tokens", "temperature"];

    /// <summary>A parameter of a response that only GA has.</summary>
    public static string? FindForeign(ResponseParameters asked) => asked.AdditionalProperties.Keys.FirstOrDefault(GaOnly.Contains);

    /// <exception cref="InvalidOperationException">A text of the event holds half a surrogate pair.</exception>
    public static byte[] ToGa(ClientEvent clientEvent)
    {
        // Printed anew, no name stands in it twice, as it may in what a client has sent.
        JsonObject translated = JsonNode.Parse(clientEvent.ToUtf8Json())!.AsObject();
        if (translated["item"] is JsonObject item) RenameParts(item, "text", "output_text", "audio", "output_audio");
        if (translated["response"] is JsonObject response) ResponseToGa(response);
        return Encoding.UTF8.GetBytes(translated.ToJsonString());
    }

    /// <summary>Null for an event that the beta protocol does not have.</summary>
    public static byte[]? FromGa(OpenAI.Ga.ServerEvent serverEvent)
    {
        if (serverEvent is OpenAI.Ga.ServerEvent.ConversationItemDone or OpenAI.Ga.ServerEvent.InputAudioBufferTimeoutTriggered) return null;
        JsonObject translated = JsonNode.Parse(serverEvent.ToUtf8Json())!.AsObject();
        translated["type"] = serverEvent.Type switch
        {
            "conversation.item.added" => "conversation.item.created",
            { } type when StartsWith(type, "response.output_text.") || StartsWith(type, "response.output_audio") => type.Replace(".output_", ".", StringComparison.Ordinal),
            { } type => type,
        };
        if (serverEvent is OpenAI.Ga.ServerEvent.ResponseFunctionCallArgumentsDone) translated.Remove("name");
        if (translated["item"] is JsonObject item) ItemFromGa(item);
        if (translated["response"] is JsonObject response) ResponseFromGa(response);
        return Encoding.UTF8.GetBytes(translated.ToJsonString());
    }

    private static void ResponseToGa(JsonObject response)
    {
        if (response["modalities"] is JsonArray modalities) response["output_modalities"] = new JsonArray(HasAudio(modalities) ? "audio" : "text");
        JsonObject output = [];
        if (response["voice"] is { } voice) output["voice"] = voice.DeepClone();
        if (response["output_audio_format"] is { } format) output["format"] = new JsonObject { ["type"] = FormatToGa((string?)format) };
        if (output.Count > 0) response["audio"] = new JsonObject { ["output"] = output };
        if (response["max_response_output_tokens"] is { } most) response["max_output_tokens"] = most.DeepClone();
        foreach (JsonObject item in response["input"]?.AsArray().OfType<JsonObject>() ?? []) RenameParts(item, "text", "output_text", "audio", "output_audio");
        foreach (string name in BetaOnly) response.Remove(name);
    }

    private static void ResponseFromGa(JsonObject response)
    {
        response["modalities"] = response["output_modalities"] is JsonArray modalities && HasAudio(modalities) ? new JsonArray("text", "audio") : new JsonArray("text");
        JsonNode? output = response["audio"]?["output"];
        response["voice"] = output?["voice"]?.DeepClone();
        response["output_audio_format"] = (string?)output?["format"]?["type"] switch { "audio/pcmu" => "g711_ulaw", "audio/pcma" => "g711_alaw", _ => "pcm16" };
        response.Remove("output_modalities");
        response.Remove("audio");
        if (response["usage"]?["input_token_details"] is JsonObject details)
        {
            details.Remove("image_tokens");
            details["cached_tokens_details"]?.AsObject().Remove("image_tokens");
        }

        foreach (JsonObject item in response["output"]?.AsArray().OfType<JsonObject>() ?? []) ItemFromGa(item);
    }

    private static bool HasAudio(JsonArray modalities) => modalities.Any(modality => (string?)modality == "audio");

    private static bool StartsWith(string type, string start) => type.StartsWith(start, StringComparison.Ordinal);

    private static string FormatToGa(string? format) => format switch
    {
        "g711_ulaw" => "audio/pcmu",
        "g711_alaw" => "audio/pcma",
        _ => "audio/pcm",
    };

    private static void ItemFromGa(JsonObject item)
    {
        item["object"] = "realtime.item";
        RenameParts(item, "output_text", "text", "output_audio", "audio");
    }

    private static void RenameParts(JsonObject item, string text, string textThere, string audio, string audioThere)
    {
        foreach (JsonObject part in (item["content"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            if ((string?)part["type"] == text) part["type"] = textThere;
            else if ((string?)part["type"] == audio) part["type"] = audioThere;
        }
    }
}
