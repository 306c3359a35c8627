using System.Text;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection;

public class ReadAllTests
{
    private readonly InMemoryTransport _client;
    private readonly InMemoryTransport _server;

    public ReadAllTests() => (_client, _server) = InMemoryTransport.CreatePair();

    [Fact]
    public async Task Events_come_in_order()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await SendNotesAsync(3);
        await _server.CloseAsync(1000, "", default).InTime();

        (List<Note> notes, _) = await ReadToEndAsync(connection);

        Assert.Equal([new Note("n", 0), new Note("n", 1), new Note("n", 2)], notes);
    }

    [Theory]
    [InlineData(1000, "")]
    [InlineData(1001, "Your session hit the maximum duration of 60 minutes.")]
    [InlineData(4000, "beta_api_shape_disabled")]
    public async Task A_close_by_the_server_is_never_a_quiet_end(int status, string reason)
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await SendNotesAsync(1);
        await _server.CloseAsync(status, reason, default).InTime();

        (List<Note> notes, Exception? error) = await ReadToEndAsync(connection);

        Assert.Single(notes);
        RealtimeConnectionClosedException closed = Assert.IsType<RealtimeConnectionClosedException>(error);
        Assert.Equal((RealtimeCloseCause.ClosedByServer, status, reason), (closed.Cause, closed.CloseStatus!.Value, closed.CloseReason));
    }

    [Fact]
    public async Task A_close_by_the_server_is_told_to_every_enumeration_and_by_the_properties()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.CloseAsync(1011, "oops", default).InTime();
        await ReadToEndAsync(connection);

        (_, Exception? error) = await ReadToEndAsync(connection);

        Assert.IsType<RealtimeConnectionClosedException>(error);
        Assert.Equal((RealtimeConnectionState.Closed, 1011, "oops"), (connection.State, connection.CloseStatus!.Value, connection.CloseReason));
    }

    [Fact]
    public async Task A_close_by_the_server_is_answered()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.CloseAsync(1001, "", default).InTime();

        Assert.Equal(TransportMessageKind.Close, (await _server.ReceiveAsync()).Message.Kind);
    }

    [Fact]
    public async Task A_close_by_this_side_ends_quietly()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        Task<(List<Note> Notes, Exception? Error)> reading = ReadToEndAsync(connection);
        Task closing = connection.CloseAsync();
        await _server.ReceiveAsync();
        await _server.CloseAsync(1000, "", default).InTime();
        await closing.InTime();

        Assert.Null((await reading).Error);
    }

    [Fact]
    public async Task A_lost_connection_is_an_error_without_code()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.DisposeAsync();

        (_, Exception? error) = await ReadToEndAsync(connection);

        RealtimeConnectionClosedException closed = Assert.IsType<RealtimeConnectionClosedException>(error);
        Assert.Equal((RealtimeCloseCause.Lost, null), (closed.Cause, closed.CloseStatus));
        Assert.IsType<IOException>(closed.InnerException);
    }

    [Fact]
    public async Task A_keep_alive_timeout_is_a_lost_connection_and_no_cancellation()
    {
        FailingTransport transport = new();
        await using RealtimeConnection<Note, Note> connection = RealtimeConnection.Start<Note, Note>(transport);
        transport.FailReceive(new OperationCanceledException("Aborted"));

        (_, Exception? error) = await ReadToEndAsync(connection);

        Assert.Equal("The connection was lost: the server no longer answered.", Assert.IsType<RealtimeConnectionClosedException>(error).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{\"text\":")]
    public async Task Text_that_is_no_JSON_is_one_error_and_the_next_enumeration_goes_on(string text)
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.SendAsync(text);
        await SendNotesAsync(1);
        await _server.CloseAsync(1000, "", default).InTime();
        (_, Exception? error) = await ReadToEndAsync(connection);

        (List<Note> notes, _) = await ReadToEndAsync(connection);

        Assert.Equal(text, Encoding.UTF8.GetString(Assert.IsType<RealtimeMessageException>(error).Content.Span));
        Assert.Single(notes);
    }

    [Fact]
    public async Task A_binary_message_is_an_error_of_the_same_kind()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.SendBinaryAsync("{}"u8.ToArray()).InTime();

        Assert.IsType<RealtimeMessageException>((await ReadToEndAsync(connection)).Error);
    }

    [Fact]
    public async Task Leaving_an_enumeration_loses_nothing_and_keeps_the_connection()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await SendNotesAsync(2);
        await using (IAsyncEnumerator<Note> first = connection.ReadAllAsync().GetAsyncEnumerator()) await first.MoveNextAsync().InTime();

        await using IAsyncEnumerator<Note> second = connection.ReadAllAsync().GetAsyncEnumerator();
        await second.MoveNextAsync().InTime();

        Assert.Equal((new Note("n", 1), RealtimeConnectionState.Open), (second.Current, connection.State));
    }

    [Fact]
    public async Task Cancelling_the_wait_keeps_the_connection()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        using CancellationTokenSource cancellation = new();
        await using (IAsyncEnumerator<Note> waiting = connection.ReadAllAsync(cancellation.Token).GetAsyncEnumerator())
        {
            ValueTask<bool> next = waiting.MoveNextAsync();
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.InTime());
        }

        await SendNotesAsync(1);
        await using IAsyncEnumerator<Note> again = connection.ReadAllAsync().GetAsyncEnumerator();

        Assert.True(await again.MoveNextAsync().InTime());
    }

    [Fact]
    public async Task Two_readers_at_once_are_refused()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await SendNotesAsync(2);
        await using IAsyncEnumerator<Note> first = connection.ReadAllAsync().GetAsyncEnumerator();
        await first.MoveNextAsync().InTime();
        await using IAsyncEnumerator<Note> second = connection.ReadAllAsync().GetAsyncEnumerator();

        await Assert.ThrowsAsync<InvalidOperationException>(() => second.MoveNextAsync().InTime());
    }

    [Fact]
    public async Task A_reader_that_falls_too_far_behind_gets_what_waited_and_then_an_error()
    {
        await using RealtimeConnection<Note, Note> connection = Start(new RealtimeConnectionOptions { MaxUnreadBytes = 2_000 });
        await SendNotesAsync(100);
        Assert.Equal(TransportMessageKind.Close, (await _server.ReceiveAsync()).Message.Kind);

        (List<Note> notes, Exception? error) = await ReadToEndAsync(connection);

        Assert.InRange(notes.Count, 1, 99);
        Assert.Equal(RealtimeCloseCause.ReaderTooSlow, Assert.IsType<RealtimeConnectionClosedException>(error).Cause);
    }

    [Fact]
    public async Task A_message_that_nothing_waits_before_is_never_too_much()
    {
        await using RealtimeConnection<Note, Note> connection = Start(new RealtimeConnectionOptions { MaxUnreadBytes = 1 });
        await SendNotesAsync(1);
        await using IAsyncEnumerator<Note> reader = connection.ReadAllAsync().GetAsyncEnumerator();

        Assert.True(await reader.MoveNextAsync().InTime());
    }

    [Fact]
    public async Task Long_and_short_messages_share_frames_without_mixing()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        Note[] sent = [.. Enumerable.Range(0, 200).Select(i => new Note(new string((char)('a' + (i % 26)), i % 7 == 0 ? 100_000 : i), i))];
        Task sending = Task.Run(async () =>
        {
            foreach (Note note in sent) await _server.SendAsync($$"""{"text":"{{note.Text}}","number":{{note.Number}}}""");
            await _server.CloseAsync(1000, "", default);
        });

        (List<Note> received, _) = await ReadToEndAsync(connection);

        await sending.InTime();
        Assert.Equal(sent, received);
    }

    private RealtimeConnection<Note, Note> Start(RealtimeConnectionOptions? options = null) =>
        RealtimeConnection.Start<Note, Note>(_client, (options ?? new()) with { CloseTimeout = TimeSpan.FromMilliseconds(100) });

    private async Task SendNotesAsync(int count)
    {
        for (int i = 0; i < count; i++) await _server.SendAsync($$"""{"text":"n","number":{{i}}}""");
    }

    private static async Task<(List<Note> Notes, Exception? Error)> ReadToEndAsync(RealtimeConnection<Note, Note> connection)
    {
        List<Note> notes = [];
        Exception? error = await Record.ExceptionAsync(() => Task.Run(async () =>
        {
            await foreach (Note note in connection.ReadAllAsync()) notes.Add(note);
        }).InTime());
        return (notes, error);
    }
}
