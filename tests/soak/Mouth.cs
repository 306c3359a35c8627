using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Soak;

/// <summary>What a client says over a connection: items, whose answers are counted, and in between audio and questions.</summary>
internal sealed class Mouth(RealtimeConnection<ClientEvent, ServerEvent> connection, string name, int messages, int seed, Ledger ledger)
{
    private static readonly TimeSpan Endless = TimeSpan.FromSeconds(60);
    private static readonly byte[] Silence = new byte[960];
    private readonly Random _dice = new(seed);

    /// <summary>How many messages there were, with those over earlier connections.</summary>
    public int Messages { get; private set; } = messages;

    /// <summary>Speaks until it is told to stop, or the connection takes nothing any more.</summary>
    public async Task SpeakAsync(CancellationToken silence)
    {
        try
        {
            while (!silence.IsCancellationRequested)
            {
                switch (_dice.Next(50))
                {
                    case 0: await connection.SendAsync(new ClientEvent.ResponseCreate(), CancellationToken.None).AsTask().WaitAsync(Endless, CancellationToken.None); break;
                    case 1: await SpeakLongAsync(); break;
                    default: await SayAsync(); break;
                }

                await Task.Delay(_dice.Next(100), silence).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        catch (RealtimeConnectionClosedException)
        {
            ledger.Happened("send refused");
        }
    }

    private async Task SayAsync()
    {
        string id = $"{name}{++Messages}";
        ConversationItem item = new ConversationItem.Message { Id = id, Role = Role.User, Content = [new ContentPart.InputText { Text = new string('x', _dice.Next(300)) }] };
        ledger.Sending(id);
        try
        {
            await connection.SendAsync(new ClientEvent.ConversationItemCreate { EventId = id, Item = item }, CancellationToken.None).AsTask().WaitAsync(Endless, CancellationToken.None);
        }
        catch (RealtimeConnectionClosedException)
        {
            ledger.Reported(id);
            throw;
        }
    }

    private async Task SpeakLongAsync()
    {
        for (int i = 0; i < 100; i++)
        {
            await connection.AppendAudioAsync(Silence, CancellationToken.None).AsTask().WaitAsync(Endless, CancellationToken.None);
        }
    }
}
