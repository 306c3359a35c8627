using System.Text;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>One line of a recording.</summary>
/// <param name="At">When, since the recording began.</param>
/// <param name="Connection">Which connection, counted from 1.</param>
/// <param name="IsFromClient">Who sent it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Content">The message's bytes; of <see cref="RecordedKind.Lost"/>, what the network said.</param>
/// <param name="CloseStatus">The code of a close.</param>
/// <param name="CloseReason">The reason of a close.</param>
internal sealed record RecordedMessage(
    TimeSpan At, int Connection, bool IsFromClient, RecordedKind Kind, ReadOnlyMemory<byte> Content, int? CloseStatus = null, string? CloseReason = null)
{
    private const string Client = "client";

    /// <exception cref="FormatException">A line is no entry.</exception>
    public static IReadOnlyList<RecordedMessage> ReadAll(string jsonLines)
    {
        List<RecordedMessage> messages = [];
        int number = 0;
        foreach (ReadOnlySpan<char> line in jsonLines.AsSpan().EnumerateLines())
        {
            number++;
            if (!line.IsWhiteSpace()) messages.Add(Read(line.ToString(), number));
        }

        return messages;
    }

    private static RecordedMessage Read(string line, int number)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement entry = document.RootElement;
            RecordedMessage message = new(
                entry.TryGetProperty("at", out JsonElement at) ? TimeSpan.FromSeconds(at.GetDouble()) : TimeSpan.Zero,
                entry.TryGetProperty("connection", out JsonElement connection) ? connection.GetInt32() : 1,
                entry.GetProperty("from").ValueEquals(Client),
                RecordedKind.Event,
                default);
            return entry.TryGetProperty("event", out JsonElement content) ? message with { Content = Utf8(content.GetRawText()) }
                : entry.TryGetProperty("text", out content) ? message with { Kind = RecordedKind.Text, Content = Utf8(content.GetString()!) }
                : entry.TryGetProperty("binary", out content) ? message with { Kind = RecordedKind.Binary, Content = content.GetBytesFromBase64() }
                : entry.TryGetProperty("lost", out content) ? message with { Kind = RecordedKind.Lost, Content = Utf8(content.GetString()!) }
                : entry.TryGetProperty("oversized", out _) ? message with { Kind = RecordedKind.Oversized }
                : entry.TryGetProperty("close", out content) ? ReadClose(message, content)
                : throw new FormatException("it says neither event, text, binary, close, oversized nor lost.");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException)
        {
            throw new FormatException($"Line {number} of the recording is no message: {e.Message}", e);
        }
    }

    private static RecordedMessage ReadClose(RecordedMessage message, JsonElement close) => message with
    {
        Kind = RecordedKind.Close,
        CloseStatus = close.GetProperty("status").GetInt32(),
        CloseReason = close.TryGetProperty("reason", out JsonElement reason) ? reason.GetString() : "",
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
