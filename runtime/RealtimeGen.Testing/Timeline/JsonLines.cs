using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RealtimeGen.Testing;

/// <summary>A conversation as a file: a JSON object on each line.</summary>
internal static class JsonLines
{
    private const string Client = "client";
    private const string Server = "server";

    private static readonly string[] OtherContents = ["text", "binary", "close", "oversized", "lost"];

    public static string Write(IEnumerable<RealtimeTimelineEntry> entries)
    {
        StringBuilder lines = new();
        foreach (RealtimeTimelineEntry entry in entries.Where(entry => entry.Type.Length > 0))
        {
            if (OneLine(entry.Text) is not { } json) continue;
            string from = entry.IsFromClient ? Client : Server;
            lines.Append(CultureInfo.InvariantCulture, $$"""{"at":{{entry.At.TotalSeconds:0.000}},"connection":{{entry.Connection}},"from":"{{from}}","event":{{json}}}""").Append('\n');
        }

        return lines.ToString();
    }

    /// <exception cref="FormatException">A line is no entry.</exception>
    public static IReadOnlyList<RealtimeTimelineEntry> Read(string lines) =>
    [
        .. lines.Split('\n')
            .Select((line, index) => (Text: line.Trim(), Number: index + 1))
            .Where(line => line.Text.Length > 0)
            .Select(line => ReadLine(line.Text, line.Number))
            .OfType<RealtimeTimelineEntry>(),
    ];

    /// <summary>The entries of each connection, in the order in which they were opened. A recording without entries has one connection.</summary>
    /// <exception cref="FormatException">A line is no entry.</exception>
    public static IReadOnlyList<IReadOnlyList<RealtimeTimelineEntry>> ReadConnections(string lines)
    {
        IReadOnlyList<RealtimeTimelineEntry>[] connections =
            [.. Read(lines).GroupBy(entry => entry.Connection).OrderBy(connection => connection.Key).Select(connection => connection.ToArray())];
        return connections.Length > 0 ? connections : [[]];
    }

    /// <summary>Null for what a <see cref="RealtimeRecording"/> holds beside events: how a connection ended, messages that are no JSON.</summary>
    private static RealtimeTimelineEntry? ReadLine(string line, int number)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement entry = document.RootElement;
            bool isOther = OtherContents.Any(name => entry.TryGetProperty(name, out _));
            return isOther ? null : new RealtimeTimelineEntry(
                entry.TryGetProperty("at", out JsonElement at) ? TimeSpan.FromSeconds(at.GetDouble()) : TimeSpan.Zero,
                entry.TryGetProperty("connection", out JsonElement connection) ? connection.GetInt32() : 1,
                entry.GetProperty("from").GetString() == Client,
                entry.GetProperty("event").GetRawText());
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FormatException($"Line {number} of the recording is no entry of a conversation: {e.Message}", e);
        }
    }

    /// <summary>A client may have sent line breaks between its members. Null for text that cannot be written: half a surrogate pair.</summary>
    private static string? OneLine(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return JsonSerializer.Serialize(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
