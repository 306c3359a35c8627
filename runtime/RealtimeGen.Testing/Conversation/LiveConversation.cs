using RealtimeGen.Testing.Hosting;

namespace RealtimeGen.Testing.Conversation;

/// <summary>A conversation on a socket: whatever comes first, the client's next event or the time of the server's, is next.</summary>
internal sealed class LiveConversation(IDialogue dialogue, TimeProvider time) : IConversation
{
    public async Task RunAsync(ClientLink client, CancellationToken aborted)
    {
        await SendAsync(client, dialogue.Start(), aborted).ConfigureAwait(false);
        Task<ReadOnlyMemory<byte>?> receiving = client.ReceiveAsync(aborted);
        while (true)
        {
            if (!await IsReceivedBeforeDueAsync(receiving, aborted).ConfigureAwait(false))
            {
                await SendAsync(client, dialogue.Advance(), aborted).ConfigureAwait(false);
                continue;
            }

            if (await receiving.ConfigureAwait(false) is not { } received) return;
            await SendAsync(client, dialogue.Receive(received.Span), aborted).ConfigureAwait(false);
            receiving = client.ReceiveAsync(aborted);
        }
    }

    private async Task<bool> IsReceivedBeforeDueAsync(Task receiving, CancellationToken aborted)
    {
        if (dialogue.UntilNext is not { } wait || receiving.IsCompleted)
        {
            await Task.WhenAny(receiving).ConfigureAwait(false);
            return true;
        }

        using CancellationTokenSource received = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        Task due = Task.Delay(wait, time, received.Token);
        bool isFirst = await Task.WhenAny(receiving, due).ConfigureAwait(false) == receiving;
        await received.CancelAsync().ConfigureAwait(false);
        return isFirst;
    }

    private static async Task SendAsync(ClientLink client, IEnumerable<byte[]> events, CancellationToken aborted)
    {
        foreach (byte[] serverEvent in events) await client.SendAsync(serverEvent, aborted).ConfigureAwait(false);
    }
}
