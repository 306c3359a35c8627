using RealtimeGen.Testing.Hosting;

namespace RealtimeGen.Testing.Session;

/// <summary>The conversation that is nothing but its session: a greeting, and one answer to each event.</summary>
internal sealed class Handshake(IServerSession session) : IConversation
{
    public async Task RunAsync(ClientLink client, CancellationToken aborted)
    {
        await client.SendAsync(session.Greet(), aborted).ConfigureAwait(false);
        while (await client.ReceiveAsync(aborted).ConfigureAwait(false) is { } received)
        {
            await client.SendAsync(session.Answer(received.Span), aborted).ConfigureAwait(false);
        }
    }
}
