using RealtimeGen.Faults.Peer;

namespace RealtimeGen.Faults;

/// <summary>The server closes: the caller gets its code and reason, whatever the code, and hears of everything that was under way.</summary>
public class CloseTests
{
    [Theory]
    [InlineData(1000, "")]
    [InlineData(1001, "Your session hit the maximum duration of 60 minutes.")]
    [InlineData(1011, "The server had an error while processing your request.")]
    [InlineData(4000, "beta_api_shape_disabled")]
    public async Task A_close_is_told_with_code_and_reason_and_answered(int status, string reason)
    {
        TaskCompletionSource<int> answer = new();
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.HearAsync("response.create");
            await end.SendAsync(Frames.Close(status, reason));
            answer.SetResult(await end.HearCloseAsync());
        });
        await using Caller caller = await Caller.ConnectAsync(server);
        await caller.SayAsync();

        (_, Exception? failure) = await caller.ReadAsync();

        RealtimeConnectionClosedException closed = Assert.IsType<RealtimeConnectionClosedException>(failure);
        Assert.Equal((RealtimeCloseCause.ClosedByServer, status, reason, true), (closed.Cause, closed.CloseStatus!.Value, closed.CloseReason, closed.WasInTurn));
        Assert.Equal(1000, await answer.Task.InTime());
        await caller.AssertNothingIsUnreportedAsync();
    }

    [Fact]
    public async Task A_close_before_a_reset_keeps_its_code()
    {
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.HearAsync("response.create");
            await end.SendAsync(Frames.Close(1011, "oops"));
            end.Cut();
        });
        await using Caller caller = await Caller.ConnectAsync(server);
        await caller.SayAsync();

        (_, Exception? failure) = await caller.ReadAsync();

        Assert.Equal(1011, Assert.IsType<RealtimeConnectionClosedException>(failure).CloseStatus);
        await caller.AssertNothingIsUnreportedAsync();
    }

    [Fact]
    public async Task A_server_that_never_answers_a_close_is_left_after_the_timeout()
    {
        await using FaultyServer server = FaultyServer.Talking(end => end.ListenAsync());
        await using Caller caller = await Caller.ConnectAsync(server);
        await caller.SayAsync();

        await caller.Connection.CloseAsync().InTime();

        Assert.Equal(RealtimeConnectionChangeKind.Closed, (await caller.End).Kind);
        await caller.AssertNothingIsUnreportedAsync();
    }
}
