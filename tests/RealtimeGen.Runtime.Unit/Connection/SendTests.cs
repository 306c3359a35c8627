using System.Globalization;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection;

public class SendTests
{
    [Fact]
    public async Task Events_of_each_thread_arrive_in_its_order()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair(capacity: 8);
        await using RealtimeConnection<Note, Note> connection = Start(client);
        const int Threads = 8, Each = 250;
        Task sending = Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(async () =>
        {
            for (int i = 0; i < Each; i++) await connection.SendAsync(new Note(thread.ToString(CultureInfo.InvariantCulture), i));
        })));

        ILookup<string, int> received = (await ReceiveAsync(server, Threads * Each)).ToLookup(note => note.Text, note => note.Number);

        await sending.InTime();
        Assert.All(received, thread => Assert.Equal(Enumerable.Range(0, Each), thread));
    }

    [Fact]
    public async Task Events_that_nobody_awaited_arrive_in_the_order_of_the_calls()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair(capacity: 1);
        await using RealtimeConnection<Note, Note> connection = Start(client);
        Task[] sending = [.. Enumerable.Range(0, 500).Select(i => connection.SendAsync(new Note("n", i)).AsTask())];

        List<Note> received = await ReceiveAsync(server, 500);

        await Task.WhenAll(sending).InTime();
        Assert.Equal(Enumerable.Range(0, 500), received.Select(note => note.Number));
    }

    [Fact]
    public async Task An_invalid_event_is_refused_with_its_report()
    {
        (InMemoryTransport client, _) = InMemoryTransport.CreatePair();
        await using RealtimeConnection<Note, Note> connection = Start(client);

        SchemaValidationException refusal = await Assert.ThrowsAsync<SchemaValidationException>(() => connection.SendAsync(new Note("n", -1)).InTime());

        Assert.Single(refusal.Report.Errors);
    }

    [Fact]
    public async Task An_invalid_event_is_not_sent()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        await using RealtimeConnection<Note, Note> connection = Start(client);
        await Assert.ThrowsAsync<SchemaValidationException>(() => connection.SendAsync(new Note("bad", -1)).InTime());
        await connection.SendAsync(new Note("good")).InTime();

        Assert.Equal("""{"text":"good","number":0}""", (await server.ReceiveAsync()).Text);
    }

    [Fact]
    public async Task Text_goes_out_without_needless_escapes()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        await using RealtimeConnection<Note, Note> connection = Start(client);
        await connection.SendAsync(new Note("é+<")).InTime();

        Assert.Equal("""{"text":"é+<","number":0}""", (await server.ReceiveAsync()).Text);
    }

    [Fact]
    public async Task Cancelling_the_wait_for_room_leaves_the_event_out_and_the_connection_open()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair(capacity: 1);
        await using RealtimeConnection<Note, Note> connection = Start(client);
        int accepted = await FillAsync(connection);
        using CancellationTokenSource cancellation = new();
        Task waiting = connection.SendAsync(new Note("cancelled"), cancellation.Token).AsTask();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.InTime());

        await ReceiveAsync(server, accepted);
        await connection.SendAsync(new Note("after")).InTime();

        Assert.Equal("after", (await ReceiveAsync(server, 1)).Single().Text);
    }

    [Fact]
    public async Task A_send_after_the_servers_close_says_its_code()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        await using RealtimeConnection<Note, Note> connection = Start(client);
        await server.CloseAsync(4000, "retired", default).InTime();
        await server.ReceiveAsync();

        RealtimeConnectionClosedException closed =
            await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => connection.SendAsync(new Note("late")).InTime());

        Assert.Equal(4000, closed.CloseStatus);
    }

    [Fact]
    public async Task A_send_that_waits_for_room_learns_of_the_close()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair(capacity: 1);
        await using RealtimeConnection<Note, Note> connection = Start(client);
        Task waiting = SendMoreThanFits(connection);
        await server.CloseAsync(1011, "oops", default).InTime();

        Assert.Equal(1011, (await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => waiting.InTime())).CloseStatus);
    }

    [Fact]
    public async Task A_failed_send_gives_the_code_of_a_close_that_is_still_on_its_way()
    {
        FailingTransport transport = new();
        await using RealtimeConnection<Note, Note> connection = Start(transport);
        await connection.SendAsync(new Note("fails")).InTime();
        transport.FailSend(new IOException("reset"));
        transport.ReceiveClose(1011, "oops");

        Assert.Equal(1011, (await ReadFailureAsync(connection)).CloseStatus);
    }

    [Fact]
    public async Task A_failed_send_ends_the_connection()
    {
        FailingTransport transport = new();
        await using RealtimeConnection<Note, Note> connection = Start(transport);
        await connection.SendAsync(new Note("fails")).InTime();
        transport.FailSend(new IOException("reset"));

        Assert.Equal(RealtimeCloseCause.Lost, (await ReadFailureAsync(connection)).Cause);
    }

    [Fact]
    public async Task A_send_after_closing_says_who_closed()
    {
        (InMemoryTransport client, _) = InMemoryTransport.CreatePair();
        RealtimeConnection<Note, Note> connection = Start(client);
        await connection.DisposeAsync().InTime();

        Assert.Equal(
            RealtimeCloseCause.ClosedByClient,
            (await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => connection.SendAsync(new Note("late")).InTime())).Cause);
    }

    private static RealtimeConnection<Note, Note> Start(ITransport transport) =>
        RealtimeConnection.Start<Note, Note>(transport, new RealtimeConnectionOptions { CloseTimeout = TimeSpan.FromMilliseconds(100) });

    /// <summary>The last of more events than queue and transport have room for.</summary>
    private static Task SendMoreThanFits(RealtimeConnection<Note, Note> connection)
    {
        Task last = Task.CompletedTask;
        for (int i = 0; i < 300; i++) last = connection.SendAsync(new Note("waiting", i)).AsTask();
        return last;
    }

    /// <summary>Sends until neither queue nor transport has room; how many events were accepted.</summary>
    private static async Task<int> FillAsync(RealtimeConnection<Note, Note> connection)
    {
        using CancellationTokenSource cancellation = new();
        for (int accepted = 0; ; accepted++)
        {
            cancellation.CancelAfter(TimeSpan.FromMilliseconds(200));
            try
            {
                await connection.SendAsync(new Note("filling", accepted), cancellation.Token).InTime();
            }
            catch (OperationCanceledException)
            {
                return accepted;
            }
        }
    }

    private static async Task<List<Note>> ReceiveAsync(InMemoryTransport server, int count)
    {
        List<Note> notes = [];
        while (notes.Count < count) notes.Add(Note.Read(System.Text.Encoding.UTF8.GetBytes((await server.ReceiveAsync()).Text)));
        return notes;
    }

    private static Task<RealtimeConnectionClosedException> ReadFailureAsync(RealtimeConnection<Note, Note> connection) =>
        Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => Task.Run(async () =>
        {
            await foreach (Note _ in connection.ReadAllAsync())
            {
            }
        }).InTime());
}
