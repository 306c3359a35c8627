using System.Text;
using RealtimeGen.Faults.Peer;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Faults;

/// <summary>Messages that are not what an event should be: only one above the limit ends the connection.</summary>
public class MessageTests
{
    [Fact]
    public async Task An_unknown_event_is_an_event_as_it_came()
    {
        await using FaultyServer server = Saying(Frames.Text(Events.Unknown));
        await using Caller caller = await Caller.ConnectAsync(server);

        ServerEvent.Unknown unknown = Assert.IsType<ServerEvent.Unknown>(await NextAsync(caller));

        Assert.Equal("response.hologram.delta", unknown.Type);
    }

    [Fact]
    public async Task Fragments_with_a_ping_between_are_one_event()
    {
        await using FaultyServer server = Saying(
        [
            .. Frames.Text(Events.Unknown[..10], isFinal: false),
            .. Frames.Of(Frames.Ping, [1, 2, 3]),
            .. Frames.Of(Frames.Continuation, Encoding.UTF8.GetBytes(Events.Unknown[10..20]), isFinal: false),
            .. Frames.Of(Frames.Continuation, Encoding.UTF8.GetBytes(Events.Unknown[20..])),
        ]);
        await using Caller caller = await Caller.ConnectAsync(server);

        Assert.Equal("response.hologram.delta", (await NextAsync(caller)).Type);
    }

    [Fact]
    public async Task A_frame_that_comes_byte_by_byte_is_an_event()
    {
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            foreach (byte next in Frames.Text(Events.Unknown)) await end.SendAsync(next);
            await end.HoldAsync();
        });
        await using Caller caller = await Caller.ConnectAsync(server);

        Assert.Equal("response.hologram.delta", (await NextAsync(caller)).Type);
    }

    [Theory]
    [InlineData("{\"type\":\"session.created\",")]
    [InlineData("<html>502</html>")]
    [InlineData("")]
    public async Task Garbage_is_one_error_with_its_content_and_the_connection_goes_on(string garbage)
    {
        await using FaultyServer server = Saying([.. Frames.Text(garbage), .. Frames.Text(Events.Unknown)]);
        await using Caller caller = await Caller.ConnectAsync(server);

        RealtimeMessageException error = await Assert.ThrowsAsync<RealtimeMessageException>(() => NextAsync(caller));

        Assert.Equal(garbage, Encoding.UTF8.GetString(error.Content.Span));
        Assert.Equal("response.hologram.delta", (await NextAsync(caller)).Type);
    }

    [Fact]
    public async Task A_binary_message_is_an_error_of_the_same_kind()
    {
        await using FaultyServer server = Saying([.. Frames.Of(Frames.BinaryOpcode, [1, 2, 3]), .. Frames.Text(Events.Unknown)]);
        await using Caller caller = await Caller.ConnectAsync(server);

        RealtimeMessageException error = await Assert.ThrowsAsync<RealtimeMessageException>(() => NextAsync(caller));

        Assert.Equal([1, 2, 3], error.Content.ToArray());
        Assert.Equal("response.hologram.delta", (await NextAsync(caller)).Type);
    }

    [Fact]
    public async Task A_message_above_the_limit_ends_the_connection_with_1009()
    {
        TaskCompletionSource<int> heard = new();
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.HearAsync("response.create");
            await end.SendAsync(Frames.Of(Frames.TextOpcode, new byte[200]));
            heard.SetResult(await end.HearCloseAsync());
        });
        await using Caller caller = await Caller.ConnectAsync(server, options => options with { MaxMessageBytes = 100 });
        await caller.SayAsync();

        (_, Exception? failure) = await caller.ReadAsync();

        Assert.Equal((RealtimeCloseCause.MessageTooLarge, 1009), (Assert.IsType<RealtimeConnectionClosedException>(failure).Cause, await heard.Task.InTime()));
        await caller.AssertNothingIsUnreportedAsync();
    }

    [Fact]
    public async Task A_message_that_claims_to_be_endless_costs_no_memory()
    {
        await using FaultyServer server = FaultyServer.Talking(async end =>
        {
            await end.SendAsync(Frames.Head(Frames.TextOpcode, 1L << 62));
            await end.ListenAsync();
        });
        await using Caller caller = await Caller.ConnectAsync(server);
        await caller.SayAsync();

        await caller.Connection.CloseAsync().InTime();

        await caller.AssertNothingIsUnreportedAsync();
    }

    private static FaultyServer Saying(byte[] frames) => FaultyServer.Talking(async end =>
    {
        await end.SendAsync(frames);
        await end.ListenAsync();
    });

    private static async Task<ServerEvent> NextAsync(Caller caller)
    {
        await using IAsyncEnumerator<ServerEvent> events = caller.Connection.ReadAllAsync().GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync().InTime());
        return events.Current;
    }
}
