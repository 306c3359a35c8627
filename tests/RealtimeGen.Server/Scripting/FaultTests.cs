using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Flows;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Scripting;

public class FaultTests
{
    [Fact]
    public async Task A_connection_can_break()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        await talk.HearUntilAsync("session.created");

        await talk.Server.InjectAsync(RealtimeFault.Drop());

        await Assert.ThrowsAnyAsync<RealtimeException>(() => talk.HearUntilAsync("never"));
    }

    [Fact]
    public async Task The_server_can_close_with_any_status()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        await talk.HearUntilAsync("session.created");

        await talk.Server.InjectAsync(RealtimeFault.Close(1001, "Your session hit the maximum duration of 60 minutes."));

        RealtimeConnectionClosedException closed = await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => talk.HearUntilAsync("never"));
        Assert.Contains("60 minutes", closed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_can_say_what_no_schema_knows()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        await talk.HearUntilAsync("session.created");

        await talk.Server.InjectAsync(RealtimeFault.Send("""{"type":"ping"}"""));

        Assert.IsType<ServerEvent.Unknown>((await talk.HearUntilAsync("ping"))[^1]);
    }

    [Fact]
    public async Task A_server_that_stalls_is_silent_until_its_clock_has_moved()
    {
        TestClock clock = new();
        await using ScriptedServer talk = await ScriptedServer.StartAsync(new RealtimeTestServerOptions { TimeProvider = clock });
        await talk.HearUntilAsync("session.created");
        await talk.Server.InjectAsync(RealtimeFault.Stall(TimeSpan.FromHours(1)));
        await talk.SayAsync(Saying.Respond);

        clock.Advance(TimeSpan.FromHours(1));

        await talk.HearUntilAsync("response.done");
        Assert.All(talk.Server.Timeline.Entries.Where(entry => entry.IsFromClient), entry => Assert.True(entry.At >= TimeSpan.FromHours(1)));
    }

    [Fact]
    public async Task A_session_ends_when_its_time_is_up()
    {
        TestClock clock = new();
        await using ScriptedServer talk = await ScriptedServer.StartAsync(new RealtimeTestServerOptions { TimeProvider = clock });
        await talk.HearUntilAsync("session.created");
        await talk.Server.InjectAsync(RealtimeFault.EndSessionAfter(TimeSpan.FromHours(1)));
        clock.Advance(TimeSpan.FromMinutes(59));
        await talk.AskAsync("Still there?");

        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("session_expired", (await talk.HearUntilAsync("error")).Error().Code.Value);
        RealtimeConnectionClosedException closed = await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => talk.HearUntilAsync("never"));
        Assert.Equal((1001, "Your session hit the maximum duration of 60 minutes."), (closed.CloseStatus, closed.CloseReason));
    }

    [Fact]
    public async Task Any_fault_can_wait()
    {
        TestClock clock = new();
        await using ScriptedServer talk = await ScriptedServer.StartAsync(new RealtimeTestServerOptions { TimeProvider = clock });
        await talk.HearUntilAsync("session.created");
        await talk.Server.InjectAsync(RealtimeFault.Drop().After(TimeSpan.FromSeconds(1)));
        await talk.AskAsync("Still there?");

        clock.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<RealtimeException>(() => talk.HearUntilAsync("never"));
    }

    [Fact]
    public async Task A_fault_that_waits_is_forgotten_with_its_connection()
    {
        TestClock clock = new();
        await using ScriptedServer talk = await ScriptedServer.StartAsync(new RealtimeTestServerOptions { TimeProvider = clock });
        await using ScriptedServer other = await talk.JoinAsync();
        await talk.HearUntilAsync("session.created");
        await talk.Server.InjectAsync(RealtimeFault.Send("""{"type":"late"}""").After(TimeSpan.FromSeconds(1)), connection: 1);
        await talk.Client.DisposeAsync();

        clock.Advance(TimeSpan.FromSeconds(1));

        await other.AskAsync("Anybody there?");
        Assert.DoesNotContain(talk.Server.Timeline.Entries, entry => entry.Type == "late");
    }

    [Fact]
    public async Task One_connection_breaks_and_the_other_goes_on()
    {
        await using ScriptedServer first = await ScriptedServer.StartAsync();
        await using ScriptedServer second = await first.JoinAsync();
        await first.HearUntilAsync("session.created");

        await first.Server.InjectAsync(RealtimeFault.Drop(), connection: 1);

        await Assert.ThrowsAnyAsync<RealtimeException>(() => first.HearUntilAsync("never"));
        Assert.Equal("Still there?", await second.AskAsync("Still there?"));
    }

    [Fact]
    public async Task A_connection_that_is_still_to_come_breaks_before_the_server_has_said_anything()
    {
        await using ScriptedServer first = await ScriptedServer.StartAsync();
        await first.HearUntilAsync("session.created");
        await first.Server.InjectAsync(RealtimeFault.Drop(), connection: 2);

        await using ScriptedServer second = await first.JoinAsync();
        await Assert.ThrowsAnyAsync<RealtimeException>(() => second.HearUntilAsync("never"));

        Assert.DoesNotContain(first.Server.Timeline.Entries, entry => entry.Connection == 2);
        await using ScriptedServer third = await first.JoinAsync();
        await third.HearUntilAsync("session.created");
    }

    [Fact]
    public async Task A_connection_that_is_still_to_come_closes_with_a_farewell()
    {
        await using ScriptedServer first = await ScriptedServer.StartAsync();
        await first.HearUntilAsync("session.created");
        await first.Server.InjectAsync(RealtimeFault.EndSessionAfter(TimeSpan.Zero), connection: 2);

        await using ScriptedServer second = await first.JoinAsync();

        Assert.Equal(["error"], (await second.HearUntilAsync("error")).Types());
        Assert.Equal(1001, (await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => second.HearUntilAsync("never"))).CloseStatus);
    }

    [Fact]
    public async Task An_hour_of_thinking_takes_a_moment_of_virtual_time()
    {
        TestClock clock = new();
        await using ScriptedServer talk = await ScriptedServer.StartAsync(new RealtimeTestServerOptions { TimeProvider = clock, Pace = new RealtimePace { Thinking = TimeSpan.FromHours(1) } });
        await talk.SayAsync(Saying.Respond);
        await talk.HearUntilAsync("response.created");

        await clock.WaitedForAsync();
        clock.Advance(TimeSpan.FromHours(1));

        await talk.HearUntilAsync("response.done");
    }

    [Fact]
    public async Task A_hundred_servers_run_side_by_side()
    {
        string[] answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(async number =>
        {
            await using ScriptedServer talk = await ScriptedServer.StartAsync();
            talk.Script.Answer($"Number {number}.");
            return await talk.AskAsync("Hello");
        }));

        Assert.Equal(Enumerable.Range(0, 100).Select(number => $"Number {number}."), answers);
    }
}
