using System.Text;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection;

public class ReadBorrowedTests
{
    private readonly InMemoryTransport _client;
    private readonly InMemoryTransport _server;

    public ReadBorrowedTests() => (_client, _server) = InMemoryTransport.CreatePair();

    [Theory]
    [InlineData("response.output_audio.delta", "AQID")]
    [InlineData("response.audio.delta", "AQID")]
    [InlineData("response.output_audio.delta", "AQ\\u0049D")]
    public async Task Audio_comes_decoded_with_the_ids_of_its_item(string type, string base64)
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.SendAsync($$"""{"type":"{{type}}","response_id":"resp_1","item_id":"item_1","output_index":1,"content_index":2,"delta":"{{base64}}"}""");
        await using IAsyncEnumerator<RealtimeMessage<Note>> reader = connection.ReadBorrowedAsync().GetAsyncEnumerator();
        await reader.MoveNextAsync().InTime();

        RealtimeMessage<Note> message = reader.Current;

        Assert.True(message.IsAudio);
        Assert.Equal([1, 2, 3], message.Audio.ToArray());
        Assert.Equal((type, "resp_1", "item_1", 1, 2), (message.Type, message.ResponseId, message.ItemId, message.OutputIndex, message.ContentIndex));
    }

    [Theory]
    [InlineData("""{"type":"response.output_audio.delta","delta":"%%%"}""")]
    [InlineData("""{"type":"response.output_audio.delta","delta":null}""")]
    [InlineData("""{"type":"response.output_text.delta","delta":"AQID"}""")]
    [InlineData("hello")]
    public async Task What_is_no_audio_is_none(string text)
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.SendAsync(text);
        await using IAsyncEnumerator<RealtimeMessage<Note>> reader = connection.ReadBorrowedAsync().GetAsyncEnumerator();
        await reader.MoveNextAsync().InTime();

        Assert.Equal((false, true, text), (reader.Current.IsAudio, reader.Current.Audio.IsEmpty, Encoding.UTF8.GetString(reader.Current.Utf8.Span)));
    }

    [Fact]
    public async Task Any_message_can_be_read_as_an_event()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.SendAsync("""{"text":"n","number":5}""");
        await using IAsyncEnumerator<RealtimeMessage<Note>> reader = connection.ReadBorrowedAsync().GetAsyncEnumerator();
        await reader.MoveNextAsync().InTime();

        Assert.Equal(new Note("n", 5), reader.Current.Read());
    }

    [Fact]
    public async Task A_message_that_is_no_event_is_an_error_only_when_it_is_read()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.SendBinaryAsync("{}"u8.ToArray()).InTime();
        await using IAsyncEnumerator<RealtimeMessage<Note>> reader = connection.ReadBorrowedAsync().GetAsyncEnumerator();
        await reader.MoveNextAsync().InTime();

        Assert.Throws<RealtimeMessageException>(() => reader.Current.Read());
    }

    [Fact]
    public async Task A_message_is_lent_until_the_next()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.SendAsync("""{"type":"a"}""");
        await _server.SendAsync("""{"type":"b"}""");
        await using IAsyncEnumerator<RealtimeMessage<Note>> reader = connection.ReadBorrowedAsync().GetAsyncEnumerator();
        await reader.MoveNextAsync().InTime();
        RealtimeMessage<Note> first = reader.Current;
        await reader.MoveNextAsync().InTime();

        Assert.Throws<InvalidOperationException>(() => first.Audio);
        Assert.Equal("b", reader.Current.Type);
    }

    [Fact]
    public async Task Both_ways_to_read_share_one_place()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.SendAsync("""{"type":"a"}""");
        await _server.SendAsync("""{"text":"n","number":1}""");
        await using (IAsyncEnumerator<RealtimeMessage<Note>> borrowed = connection.ReadBorrowedAsync().GetAsyncEnumerator())
        {
            await borrowed.MoveNextAsync().InTime();
            await using IAsyncEnumerator<Note> meanwhile = connection.ReadAllAsync().GetAsyncEnumerator();
            await Assert.ThrowsAsync<InvalidOperationException>(() => meanwhile.MoveNextAsync().InTime());
        }

        await using IAsyncEnumerator<Note> owned = connection.ReadAllAsync().GetAsyncEnumerator();
        await owned.MoveNextAsync().InTime();

        Assert.Equal(new Note("n", 1), owned.Current);
    }

    [Fact]
    public async Task A_close_by_the_server_is_never_a_quiet_end()
    {
        await using RealtimeConnection<Note, Note> connection = Start();
        await _server.CloseAsync(1001, "maximum duration", default).InTime();
        await using IAsyncEnumerator<RealtimeMessage<Note>> reader = connection.ReadBorrowedAsync().GetAsyncEnumerator();

        Assert.Equal(1001, (await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => reader.MoveNextAsync().InTime())).CloseStatus);
    }

    [Fact]
    public async Task Audio_with_its_ids_costs_no_allocation_while_they_repeat()
    {
        const int Count = 1_000;
        await using RealtimeConnection<Note, Note> connection = Start();
        await using IAsyncEnumerator<RealtimeMessage<Note>> reader = connection.ReadBorrowedAsync().GetAsyncEnumerator();
        await SendAudioAsync(Count);
        await ReadAudioAsync(reader, Count);

        await SendAudioAsync(Count);
        (int counted, long allocated) = await ReadAudioAsync(reader, Count);

        Assert.InRange(counted, Count / 2, Count);
        Assert.InRange(allocated / counted, 0, 8);
    }

    private async Task SendAudioAsync(int count)
    {
        string audio = Convert.ToBase64String(new byte[672]);
        for (int i = 0; i < count; i++)
        {
            await _server.SendAsync($$"""{"type":"response.output_audio.delta","event_id":"event_{{i}}","response_id":"resp_1","item_id":"item_1","delta":"{{audio}}"}""");
        }
    }

    /// <summary>How many messages were there without a wait, and what reading those allocated.</summary>
    private static async Task<(int Counted, long Allocated)> ReadAudioAsync(IAsyncEnumerator<RealtimeMessage<Note>> reader, int count)
    {
        int counted = 0;
        long allocated = 0;
        for (int i = 0; i < count; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ValueTask<bool> next = reader.MoveNextAsync();
            if (!next.IsCompletedSuccessfully)
            {
                await next.InTime();
                continue;
            }

            RealtimeMessage<Note> message = reader.Current;
            if (!message.IsAudio || message.Audio.Length != 672 || message.ItemId != "item_1" || message.ResponseId != "resp_1" || message.Type is null) Assert.Fail("No audio.");
            allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            counted++;
        }

        return (counted, allocated);
    }

    private RealtimeConnection<Note, Note> Start() =>
        RealtimeConnection.Start<Note, Note>(_client, new RealtimeConnectionOptions { CloseTimeout = TimeSpan.FromMilliseconds(100) });
}
