using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RealtimeGen.Testing;

/// <summary>Prints messages for people: one line each, several deltas in a row as one.</summary>
internal static class TimelineText
{
    private const int LongestText = 60;
    private const int LongestLine = 160;

    public static string All(IReadOnlyList<RealtimeTimelineEntry> entries)
    {
        if (entries.Count == 0) return "(nothing was said)";
        StringBuilder text = new();
        for (int i = 0; i < entries.Count;)
        {
            int alike = 1;
            while (i + alike < entries.Count && IsMoreOf(entries[i], entries[i + alike])) alike++;
            text.AppendLine(Line(entries[i], alike));
            i += alike;
        }

        return text.ToString();
    }

    public static string Line(RealtimeTimelineEntry entry, int alike)
    {
        string said = alike > 1 ? $"x {alike}" : Members(entry.Text);
        string type = entry.Type.Length > 0 ? entry.Type : "(no event)";
        char direction = entry.IsFromClient ? '>' : '<';
        string line = string.Create(CultureInfo.InvariantCulture, $"{entry.At.TotalSeconds,8:F3} s  #{entry.Connection} {direction} {type}  {said}").TrimEnd();
        return line.Length <= LongestLine ? line : line[..(LongestLine - 3)] + "...";
    }

    private static bool IsMoreOf(RealtimeTimelineEntry first, RealtimeTimelineEntry next) =>
        first.Connection == next.Connection && first.IsFromClient == next.IsFromClient && first.Type == next.Type
        && (first.Type.EndsWith(".delta", StringComparison.Ordinal) || first.Type.EndsWith(".append", StringComparison.Ordinal));

    private static string Members(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement message = document.RootElement;
            if (message.ValueKind != JsonValueKind.Object) return Short(text);
            return message.TryGetProperty("error", out JsonElement error) && error.ValueKind == JsonValueKind.Object
                ? $"{Member(error, "code")}: {Member(error, "message")}"
                : string.Join("  ", message.EnumerateObject().Where(member => member.Name is not "type").Select(member => $"{member.Name}: {Short(member.Value.GetRawText())}"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Short(text);
        }
    }

    private static string Member(JsonElement error, string name) =>
        error.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : $"(no {name})";

    private static string Short(string text) => text.Length <= LongestText ? text : $"{text[..LongestText]}...";
}
