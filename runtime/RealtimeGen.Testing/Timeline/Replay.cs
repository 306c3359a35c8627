using System.Text;
using RealtimeGen.Testing.Hosting;

namespace RealtimeGen.Testing;

/// <summary>
/// Says what a server has said before: each of its events when the client has sent those that came before it, by their types. What the client sends beyond that
/// is passed over.
/// </summary>
internal sealed class Replay(IReadOnlyList<RealtimeTimelineEntry> recording) : IConversation
{
    public async Task RunAsync(ClientLink client, CancellationToken aborted)
    {
        foreach (RealtimeTimelineEntry entry in recording)
        {
            if (!entry.IsFromClient) await client.SendAsync(Encoding.UTF8.GetBytes(entry.Text), aborted).ConfigureAwait(false);
            else if (!await IsSentAsync(client, entry.Type, aborted).ConfigureAwait(false)) return;
        }

        await client.HearOutAsync(aborted).ConfigureAwait(false);
    }

    private static async Task<bool> IsSentAsync(ClientLink client, string type, CancellationToken aborted)
    {
        while (await client.ReceiveAsync(aborted).ConfigureAwait(false) is { } received)
        {
            if (new JsonCursor(received.Span).FindTag("type"u8, out ReadOnlySpan<byte> sent, out _) && Encoding.UTF8.GetString(sent) == type) return true;
        }

        return false;
    }
}
