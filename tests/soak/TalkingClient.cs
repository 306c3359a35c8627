using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Soak;

/// <summary>Talks until it is told to stop, over one connection that is made again, and over another one where the policy gives up.</summary>
internal sealed class TalkingClient(Uri address, int number, int seed, Ledger ledger)
{
    // Longer than every time-out of a connection, on a machine that has other things to do.
    private static readonly TimeSpan Endless = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LastAnswers = TimeSpan.FromSeconds(15);

    private readonly string _name = $"soak_{number}_";
    private readonly Random _dice = new(seed);
    private int _messages;

    public async Task TalkAsync(CancellationToken over)
    {
        try
        {
            while (!over.IsCancellationRequested)
            {
                if (await ConnectAsync() is { } connection) await TalkAsync(connection, over);
                else await Task.Delay(_dice.Next(300), CancellationToken.None);
            }
        }
        catch (Exception e)
        {
            ledger.Hung($"client {number}: {e}");
        }
    }

    private async Task<RealtimeConnection<ClientEvent, ServerEvent>?> ConnectAsync()
    {
        RealtimeConnectionOptions options = new()
        {
            Endpoint = address,
            KeepAliveInterval = TimeSpan.FromSeconds(1),
            KeepAliveTimeout = TimeSpan.FromSeconds(2),
            CloseTimeout = TimeSpan.FromSeconds(2),
            Reconnect = RealtimeReconnect.Exponential(TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(1)),
        };
        try
        {
            return await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(options).WaitAsync(Endless);
        }
        catch (RealtimeHandshakeException)
        {
            ledger.Happened("refused");
            return null;
        }
    }

    private async Task TalkAsync(RealtimeConnection<ClientEvent, ServerEvent> connection, CancellationToken over)
    {
        connection.Changed += (_, change) => Account(change);
        Mouth mouth = new(connection, _name, _messages, _dice.Next(), ledger);
        Ear ear = new(connection, _dice.Next(), ledger);
        using CancellationTokenSource silence = CancellationTokenSource.CreateLinkedTokenSource(over);
        Task hearing = ear.HearAsync();
        Task speaking = mouth.SpeakAsync(silence.Token);
        await Task.WhenAny(hearing, speaking);
        await silence.CancelAsync();
        await speaking.WaitAsync(Endless, CancellationToken.None);
        if (over.IsCancellationRequested) await AwaitLastAnswersAsync(hearing);
        await connection.CloseAsync().WaitAsync(Endless, CancellationToken.None);
        await hearing.WaitAsync(Endless, CancellationToken.None);
        _messages = mouth.Messages;
    }

    /// <summary>What is unsent goes out over the next connection, until there is none.</summary>
    private void Account(RealtimeConnectionChange change)
    {
        ledger.Happened($"change {change.Kind}");
        if (change.Forgotten > 0) ledger.Happened("forgotten");
        Report(change.Unacknowledged);
        if (change.Kind is RealtimeConnectionChangeKind.GaveUp or RealtimeConnectionChangeKind.Closed) Report(change.Unsent);
    }

    private void Report(IReadOnlyList<RealtimeUndeliveredMessage> messages)
    {
        foreach (RealtimeUndeliveredMessage message in messages)
        {
            if (message.EventId is { } id) ledger.Reported(id);
        }
    }

    private async Task AwaitLastAnswersAsync(Task hearing)
    {
        using CancellationTokenSource limit = new(LastAnswers);
        while (ledger.Open.Any(message => message.StartsWith(_name, StringComparison.Ordinal)) && !hearing.IsCompleted && !limit.IsCancellationRequested)
        {
            await Task.Delay(50, CancellationToken.None);
        }
    }
}
