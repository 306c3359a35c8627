using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Hosting;

namespace RealtimeGen.Testing.Conversation;

/// <summary>An engine on a socket: whatever comes first, the client's next event or the time of the server's, is next.</summary>
internal sealed class LiveConversation(Engine engine, TimeProvider time) : IConversation
{
    public async Task RunAsync(ClientLink client, CancellationToken aborted)
    {
        await SendAsync(client, engine.Start(), aborted).ConfigureAwait(false);
        Task<ReadOnlyMemory<byte>?> receiving = client.ReceiveAsync(aborted);
        while (true)
        {
            if (!await IsReceivedBeforeDueAsync(receiving, aborted).ConfigureAwait(false))
            {
                await SendAsync(client, engine.Advance(), aborted).ConfigureAwait(false);
                continue;
            }

            if (await receiving.ConfigureAwait(false) is not { } received) return;
            await SendAsync(client, engine.Receive(received.Span), aborted).ConfigureAwait(false);
            receiving = client.ReceiveAsync(aborted);
        }
    }

    private async Task<bool> IsReceivedBeforeDueAsync(Task receiving, CancellationToken aborted)
    {
        if (engine.UntilNext is not { } wait || receiving.IsCompleted)
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

    private static async Task SendAsync(ClientLink client, IReadOnlyList<ServerEvent> events, CancellationToken aborted)
    {
        foreach (ServerEvent serverEvent in events) await client.SendAsync(serverEvent.ToUtf8Json(), aborted).ConfigureAwait(false);
    }
}
