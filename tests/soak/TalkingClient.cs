using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Soak;

/// <summary>Talks until it is told to stop, over one connection after the other: what a connection has not answered when it is lost, its end has reported.</summary>
internal sealed class TalkingClient(Uri address, int number, int seed, Ledger ledger)
{
    // Longer than every time-out of a connection, on a machine that has other things to do.
    private static readonly TimeSpan Endless = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LastAnswers = TimeSpan.FromSeconds(15);

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
        };
        try
        {
            return await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(options).WaitAsync(Endless, CancellationToken.None);
        }
        catch (RealtimeHandshakeException)
        {
            ledger.Happened("refused");
            return null;
        }
    }

    private async Task TalkAsync(RealtimeConnection<ClientEvent, ServerEvent> connection, CancellationToken over)
    {
        Mouth mouth = new(connection, $"soak_{number}", _messages, _dice.Next(), ledger);
        Ear ear = new(connection, _dice.Next(), ledger);
        using CancellationTokenSource silence = CancellationTokenSource.CreateLinkedTokenSource(over);
        Task hearing = ear.HearAsync();
        Task speaking = mouth.SpeakAsync(silence.Token);
        await Task.WhenAny(hearing, speaking);
        if (over.IsCancellationRequested) await AwaitLastAnswersAsync(mouth, hearing);
        await silence.CancelAsync();
        await speaking.WaitAsync(Endless, CancellationToken.None);
        await connection.CloseAsync().WaitAsync(Endless, CancellationToken.None);
        await hearing.WaitAsync(Endless, CancellationToken.None);
        _messages = mouth.Messages;

        // What was not answered on a connection that broke, its end has reported; on one that was closed here, nobody has.
        if (ear.HasHeardTheEnd) mouth.Sent.ForEach(ledger.Reported);
    }

    private async Task AwaitLastAnswersAsync(Mouth mouth, Task hearing)
    {
        using CancellationTokenSource limit = new(LastAnswers);
        while (mouth.Sent.Exists(ledger.IsOpen) && !hearing.IsCompleted && !limit.IsCancellationRequested)
        {
            await Task.Delay(20, CancellationToken.None);
        }
    }
}
