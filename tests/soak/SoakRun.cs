using System.Diagnostics;
using RealtimeGen.Soak.Faults;

namespace RealtimeGen.Soak;

/// <summary>Clients that talk without a pause through faults of all kinds, and an account of every message.</summary>
internal sealed class SoakRun(TimeSpan duration, int seed)
{
    private const int Clients = 20;
    private static readonly TimeSpan LongestShift = TimeSpan.FromSeconds(20);

    // What holds a replaced server has let go of it by then: the longest stall.
    private static readonly TimeSpan LettingGo = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan LastAnswers = TimeSpan.FromSeconds(30);

    /// <summary>False: a message was lost and nobody was told, something hung, or memory has grown.</summary>
    public async Task<bool> RunAsync()
    {
        Console.WriteLine($"soak: {duration.TotalMinutes:0.##} minutes, {Clients} clients, seed {seed}");
        Random dice = new(seed);
        Ledger ledger = new();
        MemoryWatch memory = new();
        await using ServerShifts servers = new(dice.Next());
        await servers.ChangeAsync();
        using CancellationTokenSource over = new();
        Task[] talking = [.. Enumerable.Range(0, Clients).Select(i => new TalkingClient(servers.Address, i, dice.Next(), ledger).TalkAsync(over.Token))];

        TimeSpan shift = TimeSpan.FromTicks(Math.Min(LongestShift.Ticks, duration.Ticks / 8));
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < duration && !ledger.HasHung;)
        {
            await servers.SufferAsync(shift);
            await servers.ChangeAsync();
            await Task.Delay(LettingGo);
            memory.Take();
            Console.WriteLine($"{Stopwatch.GetElapsedTime(start):mm\\:ss}  {ledger}; {memory}");
        }

        servers.Calm();
        await over.CancelAsync();
        await Task.WhenAll(talking).WaitAsync(LastAnswers).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return new Verdict(ledger, servers, memory, talking.All(t => t.IsCompletedSuccessfully)).Print();
    }
}
