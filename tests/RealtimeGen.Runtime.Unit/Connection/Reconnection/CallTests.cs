using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection.Reconnection;

/// <summary>Calls that wait for an answer when the connection is lost.</summary>
public class CallTests
{
    [Fact]
    public async Task A_call_that_was_sent_fails_and_is_reported()
    {
        await using Line line = await Line.OpenAsync();
        Task call = line.Connection.CreateResponseAsync();
        await line.HearAsync();

        RealtimeConnectionChange lost = await line.BreakAsync();

        await Assert.ThrowsAsync<RealtimeReconnectedException>(() => call.InTime());
        Assert.Equal(("response.create", true), (Assert.Single(lost.Unacknowledged).Type, lost.WasInTurn));
    }

    [Fact]
    public async Task A_call_that_was_not_sent_is_answered_over_the_new_connection()
    {
        await using Line line = await Line.OpenAsync();
        await line.BreakAsync();
        Task call = line.Connection.CreateResponseAsync();
        await line.ComeBackAsync();
        await line.HearAsync();

        await line.Server.SendAsync("""{"type":"response.created","response":{"id":"resp_1","status":"in_progress"}}""");

        await call.InTime();
    }

    [Fact]
    public async Task A_call_fails_with_the_end_where_no_connection_follows()
    {
        await using Line line = await Line.OpenAsync(RealtimeReconnect.Never);
        Task call = line.Connection.CreateResponseAsync();
        await line.HearAsync();

        await line.Server.DisposeAsync();

        await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => call.InTime());
    }
}
