using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Soak;

/// <summary>What a client hears over a connection. It gives up waiting now and then, and does other things in between, as applications do.</summary>
internal sealed class Ear(RealtimeConnection<ClientEvent, ServerEvent> connection, int seed, Ledger ledger)
{
    private readonly Random _dice = new(seed);

    /// <summary>Hears until the connection is over.</summary>
    public async Task HearAsync()
    {
        while (true)
        {
            using CancellationTokenSource patience = new(TimeSpan.FromMilliseconds(_dice.Next(50, 2_000)));
            try
            {
                await foreach (ServerEvent heard in connection.ReadAllAsync(patience.Token)) await UnderstandAsync(heard);
                return;
            }
            catch (OperationCanceledException) when (patience.IsCancellationRequested)
            {
            }
            catch (RealtimeMessageException)
            {
                ledger.Happened("garbage heard");
            }
            catch (RealtimeConnectionClosedException e)
            {
                ledger.Happened($"ended: {e.Cause} {e.CloseStatus}".TrimEnd());
                return;
            }
        }
    }

    private async Task UnderstandAsync(ServerEvent heard)
    {
        switch (heard)
        {
            case ServerEvent.ConversationItemAdded { Item: ConversationItem.Message { Id: { } id } }:
                ledger.Acknowledged(id);
                break;
            case ServerEvent.ResponseDone:
                ledger.Happened("responses");
                break;
            case ServerEvent.Error { ErrorValue: var error }:
                ledger.Happened($"error {error.Code.Value}");
                break;
        }

        if (_dice.Next(500) == 0) await Task.Delay(_dice.Next(500));
    }
}
