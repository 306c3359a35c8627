using RealtimeGen.Faults.Peer;

namespace RealtimeGen.Faults;

/// <summary>A peer that is there and says nothing. .NET looks after its pings once a second at most, so these take seconds.</summary>
public class SilenceTests
{
    [Fact]
    public Task A_peer_that_is_half_open_is_lost_when_no_pong_comes() => IsLostAsync(end => end.HoldAsync());

    [Fact]
    public Task A_peer_that_listens_and_never_answers_is_lost_when_no_pong_comes() => IsLostAsync(end => end.ListenAsync());

    private static async Task IsLostAsync(Func<ServerEnd, Task> silence)
    {
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.HearAsync("response.create");
            await silence(end);
        });
        await using Caller caller = await Caller.ConnectAsync(server, options =>
            options with { KeepAliveInterval = TimeSpan.FromMilliseconds(500), KeepAliveTimeout = TimeSpan.FromMilliseconds(1_000) });
        await caller.SayAsync();

        (_, Exception? failure) = await caller.ReadAsync();

        Assert.Equal("The connection was lost: the server no longer answered.", Assert.IsType<RealtimeConnectionClosedException>(failure).Message);
        await caller.AssertNothingIsUnreportedAsync();
    }
}
