using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Flows;
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
