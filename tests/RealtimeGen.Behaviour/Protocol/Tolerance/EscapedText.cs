using System.Globalization;
using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Protocol.Tolerance;

/// <summary>JSON that means the same, each character of each name and text as its <c>\u</c> escape.</summary>
internal static class EscapedText
{
    public static string Of(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(',', members.Select(member => $"{Escape(member.Key)}:{Of(member.Value)}"))}}}",
        JsonArray items => $"[{string.Join(',', items.Select(Of))}]",
        JsonValue value when value.TryGetValue(out string? text) => Escape(text),
        _ => node?.ToJsonString() ?? "null",
    };

    private static string Escape(string text) =>
        $"\"{string.Concat(text.Select(character => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")))}\"";
}
