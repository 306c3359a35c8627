using System.Text.Json;

namespace RealtimeGen;

/// <summary>What telemetry says of a session, in the shape of either protocol.</summary>
internal sealed record SessionFacts(string? Id, string? Model, string? Kind, string? Voice, string[]? OutputModalities)
{
    public static SessionFacts Read(ReadOnlySpan<byte> session)
    {
        if (session.IsEmpty) return new SessionFacts(null, null, null, null, null);
        Utf8JsonReader reader = new(session);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement json = document.RootElement;
        JsonElement voice = Member(Member(Member(json, "audio"), "output"), "voice");
        if (voice.ValueKind == JsonValueKind.Undefined) voice = Member(json, "voice");
        JsonElement modalities = Member(json, "output_modalities");
        if (modalities.ValueKind == JsonValueKind.Undefined) modalities = Member(json, "modalities");
        return new SessionFacts(
            Text(Member(json, "id")),
            Text(Member(json, "model")),
            Text(Member(json, "type")) ?? Names.Realtime,
            Text(voice) ?? Text(Member(voice, "id")),
            modalities.ValueKind == JsonValueKind.Array ? [.. modalities.EnumerateArray().Select(Text).OfType<string>()] : null);
    }

    private static JsonElement Member(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement value) ? value : default;

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
