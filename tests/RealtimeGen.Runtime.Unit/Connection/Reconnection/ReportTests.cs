using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection.Reconnection;

/// <summary>What was sent is answered or reported.</summary>
public class ReportTests
{
    [Theory]
    [InlineData("""{"type":"session.update","session":{}}""", """{"type":"session.updated","session":{}}""")]
    [InlineData("""{"type":"conversation.item.create","item":{"type":"message"}}""", """{"type":"conversation.item.added","item":{"id":"item_1"}}""")]
    [InlineData("""{"type":"conversation.item.create","item":{"id":"mine"}}""", """{"type":"conversation.item.created","item":{"id":"mine"}}""")]
    [InlineData("""{"type":"conversation.item.truncate","item_id":"item_1"}""", """{"type":"conversation.item.truncated","item_id":"item_1"}""")]
    [InlineData("""{"type":"conversation.item.delete","item_id":"item_1"}""", """{"type":"conversation.item.deleted","item_id":"item_1"}""")]
    [InlineData("""{"type":"conversation.item.retrieve","item_id":"item_1"}""", """{"type":"conversation.item.retrieved","item":{"id":"item_1"}}""")]
    [InlineData("""{"type":"input_audio_buffer.commit"}""", """{"type":"input_audio_buffer.committed","item_id":"item_1"}""")]
    [InlineData("""{"type":"input_audio_buffer.clear"}""", """{"type":"input_audio_buffer.cleared"}""")]
    [InlineData("""{"type":"response.create"}""", """{"type":"response.created","response":{"id":"resp_1"}}""")]
    [InlineData("""{"type":"response.cancel"}""", """{"type":"response.done","response":{"id":"resp_1"}}""")]
    [InlineData("""{"type":"response.create","event_id":"e1"}""", """{"type":"error","error":{"message":"no","event_id":"e1"}}""")]
    [InlineData("""{"type":"session.update","session":{}}""", """{"type":"error","error":{"message":"no","param":"session.voice"}}""")]
    [InlineData("""{"type":"response.create"}""", """{"type":"error","error":{"code":"conversation_already_has_active_response"}}""")]
    [InlineData("""{"type":"response.cancel"}""", """{"type":"error","error":{"code":"response_cancel_not_active"}}""")]
    public async Task What_was_answered_is_not_reported(string sent, string answer)
    {
        await using Line line = await Line.OpenAsync();
        await line.SendAsync(sent);
        await line.HearAsync();
        await line.Server.SendAsync(answer);
        await line.ReadAsync();

        Assert.Empty((await line.BreakAsync()).Unacknowledged);
    }

    [Theory]
    [InlineData("""{"type":"conversation.item.delete","item_id":"item_1","event_id":"e1"}""", """{"type":"conversation.item.deleted","item_id":"item_2"}""")]
    [InlineData("""{"type":"response.create","event_id":"e1"}""", """{"type":"error","error":{"message":"no","event_id":"e2"}}""")]
    [InlineData("""{"type":"response.create","event_id":"e1"}""", """{"type":"session.updated","session":{}}""")]
    [InlineData("""{"type":"session.update","event_id":"e1","session":{}}""", """{"type":"error","error":{"message":"no","param":"session.voice"}}""")]
    public async Task What_was_not_answered_is_reported_as_it_was_sent(string sent, string answer)
    {
        await using Line line = await Line.OpenAsync();
        await line.SendAsync(sent);
        await line.HearAsync();
        await line.Server.SendAsync(answer);
        await line.ReadAsync();

        RealtimeUndeliveredMessage reported = Assert.Single((await line.BreakAsync()).Unacknowledged);

        Assert.Equal((sent, "e1"), (System.Text.Encoding.UTF8.GetString(reported.Content.Span), reported.EventId));
    }

    [Fact]
    public async Task What_is_unanswered_is_told_when_the_connection_is_back_and_not_again()
    {
        await using Line line = await Line.OpenAsync();
        await line.SendAsync("""{"type":"response.create"}""");
        await line.HearAsync();
        await line.BreakAsync();
        RealtimeConnectionChange first = await line.ComeBackAsync();
        await line.BreakAsync();
        RealtimeConnectionChange second = await line.ComeBackAsync();

        Assert.Equal((1, 0), (first.Unacknowledged.Count, second.Unacknowledged.Count));
    }

    [Fact]
    public async Task What_has_no_answer_is_settled_by_the_answer_to_something_later()
    {
        await using Line line = await Line.OpenAsync();
        await line.SendAsync("""{"type":"output_audio_buffer.clear"}""");
        await line.SendAsync("""{"type":"session.update","session":{}}""");
        for (int i = 0; i < 2; i++) await line.HearAsync();
        await line.Server.SendAsync("""{"type":"session.updated","session":{}}""");
        await line.ReadAsync();

        Assert.Empty((await line.BreakAsync()).Unacknowledged);
    }

    [Theory]
    [InlineData("""{"type":"error","error":{"code":"server_error"}}""", true)]
    [InlineData("""{"type":"error","error":{"message":"no","event_id":"another"}}""", true)]
    [InlineData("""{"type":"error","error":{"message":"no","event_id":"mine"}}""", false)]
    public async Task Only_the_refusal_of_a_response_ends_its_turn(string error, bool isInTurn)
    {
        await using Line line = await Line.OpenAsync();
        await line.SendAsync("""{"type":"response.create","event_id":"mine"}""");
        await line.HearAsync();
        await line.Server.SendAsync(error);
        await line.ReadAsync();

        Assert.Equal(isInTurn, (await line.BreakAsync()).WasInTurn);
    }

    [Fact]
    public async Task Who_asks_after_the_end_is_told_how_it_came()
    {
        await using Line line = await Line.OpenAsync(RealtimeReconnect.Never);
        await line.Server.DisposeAsync();
        await line.ChangeAsync(RealtimeConnectionChangeKind.GaveUp);

        List<RealtimeConnectionChangeKind> told = [];
        line.Connection.Changed += (_, change) => told.Add(change.Kind);

        Assert.Equal([RealtimeConnectionChangeKind.GaveUp], told);
    }

    [Fact]
    public async Task What_a_handler_throws_then_is_dropped_too()
    {
        await using Line line = await Line.OpenAsync(RealtimeReconnect.Never);
        await line.Server.DisposeAsync();
        await line.ChangeAsync(RealtimeConnectionChangeKind.GaveUp);

        Assert.Null(Record.Exception(() => line.Connection.Changed += (_, _) => throw new InvalidOperationException("oops")));
    }

    [Fact]
    public async Task Audio_is_counted_since_the_last_commit()
    {
        await using Line line = await Line.OpenAsync();
        await line.SendAsync($$"""{"type":"input_audio_buffer.append","audio":"{{Convert.ToBase64String(new byte[100])}}"}""");
        await line.SendAsync("""{"type":"input_audio_buffer.commit"}""");
        await line.SendAsync($$"""{"type":"input_audio_buffer.append","audio":"{{Convert.ToBase64String(new byte[7])}}"}""");
        for (int i = 0; i < 3; i++) await line.HearAsync();
        await line.Server.SendAsync("""{"type":"input_audio_buffer.committed","item_id":"item_1"}""");
        await line.ReadAsync();

        RealtimeConnectionChange lost = await line.BreakAsync();

        Assert.Equal((7, 0), (lost.UncommittedAudioBytes, lost.Unacknowledged.Count));
    }

    [Fact]
    public async Task Everything_is_reported_when_a_connection_ends_that_is_not_made_again()
    {
        await using Line line = await Line.OpenAsync(RealtimeReconnect.Never, capacity: 1);
        await line.SendAsync("""{"type":"response.create","event_id":"e0"}""");
        await line.HearAsync();
        for (int i = 1; i < 10; i++) await line.SendAsync($$"""{"type":"response.create","event_id":"e{{i}}"}""");
        await line.SendAsync($$"""{"type":"input_audio_buffer.append","audio":"{{Convert.ToBase64String(new byte[50])}}"}""");
        await line.Server.DisposeAsync();

        RealtimeConnectionChange end = await line.ChangeAsync(RealtimeConnectionChangeKind.GaveUp);

        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"e{i}"), end.Unacknowledged.Concat(end.Unsent).Select(message => message.EventId));
        Assert.Equal(50, end.UnsentAudioBytes);
    }

    [Fact]
    public async Task A_close_of_this_side_reports_what_the_server_left_unanswered()
    {
        await using Line line = await Line.OpenAsync();
        await line.SendAsync("""{"type":"response.create","event_id":"e1"}""");

        await line.CloseAsync();

        Assert.Equal("e1", Assert.Single((await line.ChangeAsync(RealtimeConnectionChangeKind.Closed)).Unacknowledged).EventId);
    }

    [Theory]
    [InlineData("""{"type":"response.created","response":{"id":"r"}}""", true)]
    [InlineData("""{"type":"response.done","response":{"id":"r"}}""", false)]
    public async Task A_turn_that_was_cut_is_told(string heard, bool wasInTurn)
    {
        await using Line line = await Line.OpenAsync(RealtimeReconnect.Never);
        await line.Server.SendAsync("""{"type":"response.created","response":{"id":"q"}}""");
        await line.Server.SendAsync("""{"type":"response.done","response":{"id":"q"}}""");
        await line.Server.SendAsync(heard);
        for (int i = 0; i < 3; i++) await line.ReadAsync();
        await line.Server.DisposeAsync();

        Assert.Equal((wasInTurn, wasInTurn), ((await line.ReadEndAsync()).WasInTurn, (await line.ChangeAsync()).WasInTurn));
    }
}
