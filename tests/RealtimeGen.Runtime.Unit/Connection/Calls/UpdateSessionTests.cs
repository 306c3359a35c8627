using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection.Calls;

public class UpdateSessionTests
{
    private static readonly AnyEvent Session = new("""{"type":"realtime","instructions":"Be brief."}""");

    [Fact]
    public async Task An_update_is_answered_with_the_servers_event()
    {
        await using Conversation talk = new();
        Task<AnyEvent> updating = talk.Connection.UpdateSessionAsync(Session);

        Assert.Equal(
            """{"type":"session.update","event_id":"realtimegen_1","session":{"type":"realtime","instructions":"Be brief."}}""",
            (await talk.HearAsync()).GetRawText());
        await talk.SayAsync("""{"type":"session.updated","session":{"id":"sess_1"}}""");

        Assert.Equal("""{"type":"session.updated","session":{"id":"sess_1"}}""", (await updating.InTime()).Json);
    }

    [Fact]
    public async Task Updates_are_answered_first_in_first_out()
    {
        await using Conversation talk = new();
        Task<AnyEvent> first = talk.Connection.UpdateSessionAsync(Session), second = talk.Connection.UpdateSessionAsync(Session);
        await talk.SayWhenHeardAsync("session.update", 2, """{"type":"session.updated","n":1}""", """{"type":"session.updated","n":2}""");

        Assert.Equal(("""{"type":"session.updated","n":1}""", """{"type":"session.updated","n":2}"""), ((await first.InTime()).Json, (await second.InTime()).Json));
    }

    [Fact]
    public async Task An_update_that_was_merely_sent_takes_its_own_answer()
    {
        await using Conversation talk = new();
        await talk.Connection.SendAsync(new AnyEvent("""{"type":"session.update","session":{}}""")).InTime();
        Task<AnyEvent> updating = talk.Connection.UpdateSessionAsync(Session);
        await talk.SayWhenHeardAsync("session.update", 2, """{"type":"session.updated","n":1}""", """{"type":"session.updated","n":2}""");

        Assert.Equal("""{"type":"session.updated","n":2}""", (await updating.InTime()).Json);
    }

    [Theory]
    [InlineData("mine")]
    [InlineData(null)]
    public async Task An_update_that_was_merely_sent_and_is_refused_takes_no_answer(string? id)
    {
        await using Conversation talk = new();
        string member = id is null ? "" : $"\"event_id\":\"{id}\",";
        await talk.Connection.SendAsync(new AnyEvent($$$$$"""{"type":"session.update",{{{{{member}}}}}"session":{}}""")).InTime();
        Task<AnyEvent> updating = talk.Connection.UpdateSessionAsync(Session);
        await talk.HearAsync("session.update");
        await talk.SayErrorAsync(id, param: "session.voice");
        await talk.SayWhenHeardAsync("session.update", 1, """{"type":"session.updated","n":2}""");

        Assert.Equal("""{"type":"session.updated","n":2}""", (await updating.InTime()).Json);
    }

    [Fact]
    public async Task An_error_fails_its_own_call_with_what_the_server_said()
    {
        await using Conversation talk = new();
        Task<AnyEvent> refused = talk.Connection.UpdateSessionAsync(Session), next = talk.Connection.UpdateSessionAsync(Session);
        string id = await talk.HearAsync("session.update");
        await talk.HearAsync("session.update");
        await talk.SayErrorAsync(id, "cannot_update_voice", "session.audio.output.voice");
        await talk.SayAsync("""{"type":"session.updated"}""");

        RealtimeServerErrorException error = await Assert.ThrowsAsync<RealtimeServerErrorException>(() => refused.InTime());

        Assert.Equal(
            ("cannot_update_voice", "session.audio.output.voice", "invalid_request_error", id, "The server refused (cannot_update_voice): No."),
            (error.Code, error.Param, error.ErrorType, error.EventId, error.Message));
        Assert.Equal("""{"type":"session.updated"}""", (await next.InTime()).Json);
    }

    [Theory]
    [InlineData("""{"type":"error"}""")]
    [InlineData("""{"type":"error","error":null}""")]
    [InlineData("""{"type":"error","error":"boom"}""")]
    [InlineData("""{"type":"error","error":{"message":7,"event_id":["realtimegen_1"]}}""")]
    [InlineData("""{"type":"error","event_id":"realtimegen_1","error":{"message":"the outer id is the server's own"}}""")]
    [InlineData("""{"type":"session.updated" """)]
    [InlineData("""["session.updated"]""")]
    [InlineData("hello")]
    public async Task A_hostile_message_fails_nobody(string text)
    {
        await using Conversation talk = new();
        Task<AnyEvent> updating = talk.Connection.UpdateSessionAsync(Session);
        await talk.HearAsync("session.update");
        await talk.SayAsync(text);
        await talk.SayAsync("""{"type":"session.updated"}""");

        Assert.Equal("""{"type":"session.updated"}""", (await updating.InTime()).Json);
    }

    [Theory]
    [InlineData("""{"type":"error","error":{"event_id":"realtimegen_1"}}""", "The server refused, and said: {\"event_id\":\"realtimegen_1\"}")]
    [InlineData("""{"type":"error","error":{"event_id":"realtimegen_\u0031","message":null,"code":["x"]}}""", null)]
    [InlineData("""{"type":"error","error":{"event_id":"realtimegen_1","message":"\ud800"}}""", null)]
    public async Task A_hostile_error_that_names_a_call_fails_it_and_nothing_else(string text, string? message)
    {
        await using Conversation talk = new();
        Task<AnyEvent> updating = talk.Connection.UpdateSessionAsync(Session);
        await talk.HearAsync("session.update");
        await talk.SayAsync(text);

        RealtimeServerErrorException error = await Assert.ThrowsAsync<RealtimeServerErrorException>(() => updating.InTime());

        Assert.Equal(message ?? error.Message, error.Message);
        Assert.Equal(RealtimeConnectionState.Open, talk.Connection.State);
    }

    [Fact]
    public async Task A_call_that_is_not_answered_times_out_and_the_next_gets_its_own_answer()
    {
        ManualClock clock = new();
        await using Conversation talk = new(new RealtimeConnectionOptions { TimeProvider = clock, CallTimeout = TimeSpan.FromSeconds(7) });
        Task<AnyEvent> updating = talk.Connection.UpdateSessionAsync(Session);
        await talk.HearAsync("session.update");
        await clock.PassAsync(TimeSpan.FromSeconds(7));

        RealtimeCallTimeoutException timeout = await Assert.ThrowsAsync<RealtimeCallTimeoutException>(() => updating.InTime());
        Task<AnyEvent> next = talk.Connection.UpdateSessionAsync(Session);
        await talk.SayWhenHeardAsync("session.update", 1, """{"type":"session.updated"}""");

        Assert.Equal(("realtimegen_1", "The server has not answered session.update (realtimegen_1) within 7 s."), (timeout.EventId, timeout.Message));
        await next.InTime();
    }

    [Fact]
    public async Task Cancelling_gives_up_the_wait_and_the_answer_is_nobody_elses()
    {
        await using Conversation talk = new();
        using CancellationTokenSource cancellation = new();
        Task<AnyEvent> cancelled = talk.Connection.UpdateSessionAsync(Session, cancellation.Token);
        await talk.HearAsync("session.update");
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.InTime());
        Task<AnyEvent> next = talk.Connection.UpdateSessionAsync(Session);
        await talk.SayWhenHeardAsync("session.update", 1, """{"type":"session.updated","n":1}""", """{"type":"session.updated","n":2}""");

        Assert.Equal("""{"type":"session.updated","n":2}""", (await next.InTime()).Json);
    }

    [Fact]
    public async Task The_servers_close_fails_the_call_with_its_code()
    {
        await using Conversation talk = new();
        Task<AnyEvent> updating = talk.Connection.UpdateSessionAsync(Session);
        await talk.HearAsync("session.update");
        await talk.CloseAsync(1011, "oops");

        Assert.Equal(1011, (await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => updating.InTime())).CloseStatus);
    }

    [Fact]
    public async Task Closing_fails_the_call()
    {
        await using Conversation talk = new();
        Task<AnyEvent> updating = talk.Connection.UpdateSessionAsync(Session);
        await talk.HearAsync("session.update");
        await talk.Connection.CloseAsync().InTime();

        Assert.Equal(RealtimeCloseCause.ClosedByClient, (await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => updating.InTime())).Cause);
    }

    [Fact]
    public async Task An_event_that_would_be_invalid_is_not_sent()
    {
        (InMemoryTransport client, _) = InMemoryTransport.CreatePair();
        await using RealtimeConnection<NothingIsValid, AnyEvent> connection =
            RealtimeConnection.Start<NothingIsValid, AnyEvent>(client, new RealtimeConnectionOptions { CloseTimeout = TimeSpan.FromMilliseconds(100) });

        await Assert.ThrowsAsync<SchemaValidationException>(() => connection.UpdateSessionAsync(Session).InTime());
    }

    [Fact]
    public async Task Whoever_waits_does_not_hold_up_the_connection()
    {
        await using Conversation talk = new();
        Task<AnyEvent> updating = talk.Connection.UpdateSessionAsync(Session);
        await talk.HearAsync("session.update");
        using ManualResetEventSlim released = new();
        Task blocked = updating.ContinueWith(_ => released.Wait(TimeSpan.FromSeconds(20)), TaskContinuationOptions.ExecuteSynchronously);
        await talk.SayAsync("""{"type":"session.updated"}""");
        await talk.SayAsync("""{"type":"next"}""");
        await using IAsyncEnumerator<AnyEvent> events = talk.Connection.ReadAllAsync().GetAsyncEnumerator();
        await events.MoveNextAsync().InTime();
        await events.MoveNextAsync().InTime();

        Assert.Equal("""{"type":"next"}""", events.Current.Json);
        released.Set();
        await blocked.InTime();
    }
}
