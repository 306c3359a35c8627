using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection;

/// <summary>Events that nobody reads.</summary>
public class UnreadTests
{
    [Fact]
    public async Task The_oldest_are_dropped_and_counted_where_that_was_chosen()
    {
        const int Sent = 200;
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        await using RealtimeConnection<Note, Note> connection = RealtimeConnection.Start<Note, Note>(
            client, new RealtimeConnectionOptions { MaxUnreadBytes = 4_000, Unread = RealtimeUnreadPolicy.DropOldest, CloseTimeout = TimeSpan.FromMilliseconds(100) });
        for (int i = 0; i < Sent; i++) await server.SendAsync($$"""{"text":"n","number":{{i}}}""");
        await server.CloseAsync(1000, "", default).InTime();
        Assert.Equal(TransportMessageKind.Close, (await server.ReceiveAsync()).Message.Kind);

        List<int> read = [];
        Exception? error = await Record.ExceptionAsync(() => Task.Run(async () =>
        {
            await foreach (Note note in connection.ReadAllAsync()) read.Add(note.Number);
        }).InTime());

        Assert.Equal(RealtimeCloseCause.ClosedByServer, Assert.IsType<RealtimeConnectionClosedException>(error).Cause);
        Assert.InRange(read.Count, 10, 100);
        Assert.Equal(Enumerable.Range(Sent - read.Count, read.Count), read);
        Assert.Equal(Sent - read.Count, connection.DroppedMessages);
    }

    [Fact]
    public async Task Calls_are_answered_though_nobody_reads()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        await using RealtimeConnection<AnyEvent, AnyEvent> connection = RealtimeConnection.Start<AnyEvent, AnyEvent>(
            client, new RealtimeConnectionOptions { MaxUnreadBytes = 1_000, Unread = RealtimeUnreadPolicy.DropOldest, CloseTimeout = TimeSpan.FromMilliseconds(100) });
        for (int i = 0; i < 100; i++) await server.SendAsync("""{"type":"response.output_text.delta","delta":"unread"}""");
        Task<AnyEvent> updating = connection.UpdateSessionAsync(new AnyEvent("{}"));
        await server.ReceiveAsync();
        await server.SendAsync("""{"type":"session.updated"}""");

        Assert.Equal("""{"type":"session.updated"}""", (await updating.InTime()).Json);
    }
}
