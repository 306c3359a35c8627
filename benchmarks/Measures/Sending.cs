using RealtimeGen.Benchmarks.Wire;
using RealtimeGen.Benchmarks.Wire.Clients;

namespace RealtimeGen.Benchmarks.Measures;

/// <summary>Chunks of 20 ms over ws in bursts of five seconds of audio, each when the server has all of the one before.</summary>
internal static class Sending
{
    private const int BurstsPerTurn = 20;
    private const int ChunksPerBurst = 250;

    public static Figure Bursts()
    {
        using WirePeer server = new();
        ISender raw = RawClient.ConnectAsync(server.Address("raw")).GetAwaiter().GetResult();
        ISender ours = ConnectionClient.ConnectAsync(server.Address("ours")).GetAwaiter().GetResult();
        Cost[] costs = ByTurns.Compare(
            "send", BurstsPerTurn * ChunksPerBurst, ("raw ClientWebSocket", () => Turn(server, "raw", raw)), ("send", () => Turn(server, "ours", ours)));
        return costs[1].Against(costs[0]);
    }

    private static void Turn(WirePeer server, string name, ISender sender)
    {
        for (int burst = 0; burst < BurstsPerTurn; burst++)
        {
            server.Expect(name, ChunksPerBurst);
            Task sending = Task.Run(() => sender.SendAsync(ChunksPerBurst));
            server.AwaitExpected();
            sending.GetAwaiter().GetResult();
        }
    }
}
