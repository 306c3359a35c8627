using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Wire;
using RealtimeGen.Benchmarks.Wire.Clients;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>Audio deltas over ws as fast as they can be received, from a server that is quicker than every client.</summary>
internal static class Receiving
{
    private const int EventsPerTurn = 20_000;
    private static readonly Lazy<Cost[]> Taken = new(Take);

    public static Figure Owned() => Taken.Value[1].Against(Taken.Value[0]);

    public static Figure Borrowed() => Taken.Value[2].Against(Taken.Value[0]);

    public static Figure OpenAI() => Taken.Value[3].Against(Taken.Value[0]);

    private static Cost[] Take()
    {
        using WirePeer server = new();
        IReceiver raw = Connected(RawClient.ConnectAsync(server.Address("raw")));
        IReceiver owned = Connected(ConnectionClient.ConnectAsync(server.Address("owned")));
        IReceiver borrowed = Connected(BorrowingClient.ConnectAsync(server.Address("borrowed")));
        IReceiver openAI = Connected(OpenAIClient.ConnectAsync(server.Address("openai"), "openai"));
        return ByTurns.Compare(
            "receive",
            EventsPerTurn,
            ("raw ClientWebSocket", () => Turn(server, "raw", raw, AudioDelta.Utf8.Length)),
            ("receive", () => Turn(server, "owned", owned, AudioDelta.Pcm.Length)),
            ("receive-borrowed", () => Turn(server, "borrowed", borrowed, AudioDelta.Pcm.Length)),
            ("peer-openai-receive", () => Turn(server, "openai", openAI, AudioDelta.Pcm.Length)));
    }

    private static IReceiver Connected<T>(Task<T> connecting)
        where T : IReceiver => connecting.GetAwaiter().GetResult();

    private static void Turn(WirePeer server, string name, IReceiver receiver, int bytesPerEvent)
    {
        Task<long> receiving = Task.Run(() => receiver.ReceiveAsync(EventsPerTurn));
        server.Push(name, EventsPerTurn);
        long bytes = receiving.GetAwaiter().GetResult();
        if (bytes != (long)EventsPerTurn * bytesPerEvent) throw new InvalidOperationException($"The client '{name}' received other audio than was sent.");
    }
}
