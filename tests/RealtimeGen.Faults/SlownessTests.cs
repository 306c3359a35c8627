using System.Globalization;
using RealtimeGen.Faults.Peer;

namespace RealtimeGen.Faults;

/// <summary>One side does not read.</summary>
public class SlownessTests
{
    [Fact]
    public async Task A_server_that_does_not_read_holds_up_sends_and_never_the_close()
    {
        await using FaultyServer server = FaultyServer.Talking(end => end.HoldAsync());
        await using Caller caller = await Caller.ConnectAsync(server);
        using CancellationTokenSource enough = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SendUntilFullAsync(caller, enough).InTime());

        await caller.Connection.CloseAsync().InTime();

        Assert.NotEmpty((await caller.End).Unsent);
        await caller.AssertNothingIsUnreportedAsync();
    }

    [Fact]
    public async Task A_caller_that_does_not_read_outlives_its_keep_alive()
    {
        TaskCompletionSource lastPing = new();
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.SendAsync(Frames.Text(Events.Unknown));
            for (int pings = 0; ; pings++)
            {
                (_, byte[] payload) = await end.ReceiveAsync();
                await end.SendAsync(Frames.Of(Frames.Pong, payload));
                if (pings == 2) lastPing.SetResult();
            }
        });
        await using Caller caller = await Caller.ConnectAsync(server, options =>
            options with { KeepAliveInterval = TimeSpan.FromMilliseconds(500), KeepAliveTimeout = TimeSpan.FromMilliseconds(1_000) });

        await lastPing.Task.InTime();

        Assert.Equal(RealtimeConnectionState.Open, caller.Connection.State);
    }

    [Fact]
    public async Task A_caller_that_falls_too_far_behind_gets_what_waited_and_then_an_error()
    {
        TaskCompletionSource<int> heard = new();
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.HearAsync("response.create");
            for (int i = 0; i < 100; i++) await end.SendAsync(Frames.Text(Events.Unknown));
            heard.SetResult(await end.HearCloseAsync());
        });
        await using Caller caller = await Caller.ConnectAsync(server, options => options with { MaxUnreadBytes = 2_000 });
        await caller.SayAsync();
        Assert.Equal(1008, await heard.Task.InTime());

        (List<OpenAI.Ga.ServerEvent> events, Exception? failure) = await caller.ReadAsync();

        Assert.InRange(events.Count, 1, 99);
        Assert.Equal(RealtimeCloseCause.ReaderTooSlow, Assert.IsType<RealtimeConnectionClosedException>(failure).Cause);
        await caller.AssertNothingIsUnreportedAsync();
    }

    /// <summary>Sends until a send has waited for a while, and gives it up.</summary>
    private static async Task SendUntilFullAsync(Caller caller, CancellationTokenSource enough)
    {
        string text = new('x', 64 * 1024);
        for (int i = 0; ; i++)
        {
            enough.CancelAfter(TimeSpan.FromMilliseconds(300));
            string id = i.ToString(CultureInfo.InvariantCulture);
            await caller.SendAsync(
                $$"""{"type":"conversation.item.create","event_id":"{{id}}","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"{{text}}"}]} }""", id, enough.Token);
        }
    }
}
