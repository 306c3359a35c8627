using RealtimeGen.Faults.Peer;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Faults;

/// <summary>The connection breaks while calls wait for their answers: each of them hears of it, and of why.</summary>
public class CallTests
{
    private const string Updated = """{"type":"session.updated","event_id":"event_1","session":{"type":"realtime"}}""";

    private static readonly RealtimeSession Session = new() { Instructions = "Be brief." };

    [Fact]
    public async Task A_close_during_calls_fails_them_with_its_code()
    {
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.HearAsync("response.create");
            await end.SendAsync(Frames.Close(1011, "oops"));
            await end.HoldAsync();
        });
        await using Caller caller = await Caller.ConnectAsync(server);
        Task<ServerEvent> updating = caller.Connection.UpdateSessionAsync(Session);
        Task<RealtimeResponse<ServerEvent>> creating = caller.Connection.CreateResponseAsync(), waiting = caller.Connection.CreateResponseAsync();

        foreach (Task call in new Task[] { updating, creating, waiting })
        {
            RealtimeConnectionClosedException closed = await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => call.InTime());
            Assert.Equal((RealtimeCloseCause.ClosedByServer, 1011, "oops", true), (closed.Cause, closed.CloseStatus!.Value, closed.CloseReason, closed.WasInTurn));
        }
    }

    [Fact]
    public async Task A_cut_during_a_response_ends_it()
    {
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.HearAsync("response.create");
            await end.SendAsync(Frames.Text("""{"type":"response.created","event_id":"event_1","response":{"id":"resp_1","status":"in_progress"}}"""));
            await end.SendAsync(Frames.Text("""{"type":"response.output_text.delta","event_id":"event_2","response_id":"resp_1","delta":"Hel"}""")[..20]);
            end.Cut();
        });
        await using Caller caller = await Caller.ConnectAsync(server);
        RealtimeResponse<ServerEvent> response = await caller.Connection.CreateResponseAsync().InTime();

        RealtimeConnectionClosedException closed = await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => response.Completion.InTime());

        Assert.Equal((RealtimeCloseCause.Lost, true), (closed.Cause, closed.WasInTurn));
    }

    [Fact]
    public async Task A_cut_while_a_response_is_read_comes_after_what_had_come_of_it()
    {
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.HearAsync("response.create");
            await end.SendAsync(Frames.Text("""{"type":"response.created","event_id":"event_1","response":{"id":"resp_1","status":"in_progress"}}"""));
            await end.SendAsync(Frames.Text(
                """{"type":"response.output_text.delta","event_id":"event_2","response_id":"resp_1","item_id":"item_1","output_index":0,"content_index":0,"delta":"Hel"}"""));
            end.Cut();
        });
        await using Caller caller = await Caller.ConnectAsync(server);
        RealtimeResponse<ServerEvent> response = await caller.Connection.CreateResponseAsync().InTime();
        await using IAsyncEnumerator<ServerEvent> events = response.ReadAllAsync().GetAsyncEnumerator();

        List<ServerEvent> read = [];
        RealtimeConnectionClosedException closed = await Assert.ThrowsAsync<RealtimeConnectionClosedException>(async () =>
        {
            while (await events.MoveNextAsync().InTime()) read.Add(events.Current);
        });

        Assert.Equal((RealtimeCloseCause.Lost, "Hel"), (closed.Cause, read.OfType<ServerEvent.ResponseOutputTextDelta>().Single().Delta));
    }

    [Fact]
    public async Task A_call_whose_connection_is_made_again_says_so_and_the_next_is_answered()
    {
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.HearAsync("session.update");
            if (end.Number == 1)
            {
                end.Cut();
                return;
            }

            while (true)
            {
                await end.SendAsync(Frames.Text(Updated));
                await end.HearAsync("session.update");
            }
        });
        await using Caller caller = await Caller.ConnectAsync(
            server, options => options with { Reconnect = RealtimeReconnect.Exponential(firstDelay: TimeSpan.FromMilliseconds(10)) });

        await Assert.ThrowsAsync<RealtimeReconnectedException>(() => caller.Connection.UpdateSessionAsync(Session).InTime());

        Assert.IsType<ServerEvent.SessionUpdated>(await caller.Connection.UpdateSessionAsync(Session).InTime());
    }
}
