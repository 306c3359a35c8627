using RealtimeGen.Faults.Peer;

namespace RealtimeGen.Faults;

/// <summary>The network breaks: the caller gets what came before, then a loss without a code, and hears of everything that was under way.</summary>
public class LossTests
{
    [Fact]
    public Task A_cut_within_a_frame_is_a_loss() => IsLossAsync(async end =>
    {
        await end.SendAsync(Frames.Text(Events.Unknown)[..10]);
        end.Cut();
    });

    [Fact]
    public Task A_cut_between_frames_is_a_loss() => IsLossAsync(end =>
    {
        end.Cut();
        return Task.CompletedTask;
    });

    [Fact]
    public Task A_reset_within_a_frame_is_a_loss() => IsLossAsync(async end =>
    {
        await end.SendAsync(Frames.Text(Events.Unknown)[..10]);
        end.Reset();
    });

    [Fact]
    public Task A_cut_between_fragments_is_a_loss() => IsLossAsync(async end =>
    {
        await end.SendAsync(Frames.Text("{\"type\":", isFinal: false));
        end.Cut();
    });

    [Fact]
    public Task Invalid_UTF8_is_a_loss() => IsLossAsync(async end =>
    {
        await end.SendAsync(Frames.Of(Frames.TextOpcode, [(byte)'"', 0xC3, 0x28, (byte)'"']));
        await end.HoldAsync();
    });

    [Fact]
    public Task A_frame_of_no_known_kind_is_a_loss() => IsLossAsync(async end =>
    {
        await end.SendAsync(Frames.Of(3, []));
        await end.HoldAsync();
    });

    private static async Task IsLossAsync(Func<ServerEnd, Task> fault)
    {
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.HearAsync("response.create");
            await end.SendAsync(Frames.Text(Events.Unknown));
            await fault(end);
        });
        await using Caller caller = await Caller.ConnectAsync(server);
        await caller.SayAsync();

        (List<OpenAI.Ga.ServerEvent> events, Exception? failure) = await caller.ReadAsync();

        Assert.Single(events);
        RealtimeConnectionClosedException closed = Assert.IsType<RealtimeConnectionClosedException>(failure);
        Assert.Equal((RealtimeCloseCause.Lost, null, true), (closed.Cause, closed.CloseStatus, closed.WasInTurn));
        await caller.AssertNothingIsUnreportedAsync();
    }
}
