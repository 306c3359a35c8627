using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Connection.Reconnection;

/// <summary>What a new connection is told before anything else.</summary>
public class RestoreTests
{
    [Fact]
    public async Task Nothing_is_restored_where_nothing_was_made()
    {
        await using Line line = await Line.OpenAsync();
        await line.Server.SendAsync("""{"type":"session.created","session":{"id":"sess_1","model":"m"}}""");
        await line.ReadAsync();
        await line.BreakAsync();
        await line.ComeBackAsync();
        await line.SendAsync("""{"type":"note"}""");

        Assert.Equal("""{"type":"note"}""", await line.HearAsync());
    }

    [Fact]
    public async Task The_session_is_what_its_updates_made_of_it()
    {
        await using Line line = await Line.OpenAsync();
        await UpdateAsync(line, """{"type":"realtime","model":"m","instructions":"a","audio":{"input":{"turn_detection":{"type":"server_vad","threshold":0.5}},"output":{"voice":"ash"}}}""");
        await UpdateAsync(line, """{"type":"realtime","instructions":"b","audio":{"input":{"turn_detection":{"type":"semantic_vad"},"transcription":null}}}""");

        Assert.Equal(
            ["""{"type":"session.update","event_id":"realtimegen_restore_session","session":{"type":"realtime","instructions":"b","audio":{"input":{"turn_detection":{"type":"semantic_vad"},"transcription":null},"output":{"voice":"ash"}}}}"""],
            await RestoredAsync(line, 1));
    }

    [Fact]
    public async Task An_update_that_was_refused_is_not_restored()
    {
        await using Line line = await Line.OpenAsync();
        await UpdateAsync(line, """{"instructions":"a"}""");
        await AskAsync(line, """{"type":"session.update","event_id":"e1","session":{"instructions":"refused"}}""", """{"type":"error","error":{"message":"no","event_id":"e1"}}""");
        await UpdateAsync(line, """{"tools":[]}""");

        Assert.Equal("""{"instructions":"a","tools":[]}""", JsonNode.Parse((await RestoredAsync(line, 1))[0])!["session"]!.ToJsonString());
    }

    [Fact]
    public async Task An_update_that_was_refused_without_naming_it_is_not_restored()
    {
        await using Line line = await Line.OpenAsync();
        await AskAsync(line, """{"type":"session.update","session":{"voice":"none"}}""", """{"type":"error","error":{"message":"no","param":"session.voice","event_id":null}}""");
        await UpdateAsync(line, """{"tools":[]}""");

        Assert.Equal("""{"tools":[]}""", JsonNode.Parse((await RestoredAsync(line, 1))[0])!["session"]!.ToJsonString());
    }

    [Fact]
    public async Task An_item_that_was_refused_without_naming_it_does_not_take_the_next_ones_place()
    {
        await using Line line = await Line.OpenAsync();
        await AskAsync(line, """{"type":"conversation.item.create","item":{"type":"refused"}}""", """{"type":"error","error":{"message":"no","event_id":null}}""");
        await AddAsync(line, "a", null);

        Assert.Equal(["a"], (await RestoredItemsAsync(line, 1)).Select(item => JsonNode.Parse(item)!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Items_come_back_in_their_order()
    {
        await using Line line = await Line.OpenAsync();
        await AddAsync(line, "c", null);
        await AddAsync(line, "a", "c");
        await AddAsync(line, "b", "c");

        Assert.Equal(["c", "b", "a"], (await RestoredAsync(line, 3)).Select(message => JsonNode.Parse(message)!["item"]!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task An_item_that_was_deleted_stays_away()
    {
        await using Line line = await Line.OpenAsync();
        await AddAsync(line, "a", null);
        await AddAsync(line, "b", "a");
        await TellAsync(line, """{"type":"conversation.item.deleted","item_id":"a"}""");

        Assert.Equal(["b"], (await RestoredAsync(line, 1)).Select(message => JsonNode.Parse(message)!["item"]!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task An_item_of_ones_own_is_restored_as_it_was_sent()
    {
        await using Line line = await Line.OpenAsync();
        await AskAsync(
            line,
            """{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_image","image_url":"data:x"}]}}""",
            """{"type":"conversation.item.added","item":{"id":"i","type":"message","role":"user","content":[{"type":"input_image"}]}}""");

        Assert.Equal(["""{"id":"i","type":"message","role":"user","content":[{"type":"input_image","image_url":"data:x"}]}"""], await RestoredItemsAsync(line, 1));
    }

    [Fact]
    public async Task What_the_user_has_spoken_is_restored_in_its_transcript()
    {
        await using Line line = await Line.OpenAsync();
        await TellAsync(line, """{"type":"input_audio_buffer.committed","item_id":"i"}""");
        await TellAsync(line, """{"type":"conversation.item.added","item":{"id":"i","type":"message","role":"user","status":"completed","content":[{"type":"input_audio","transcript":null}]}}""");
        await TellAsync(line, """{"type":"conversation.item.input_audio_transcription.completed","item_id":"i","content_index":0,"transcript":"Hello."}""");

        Assert.Equal(["""{"id":"i","type":"message","role":"user","content":[{"type":"input_text","text":"Hello."}]}"""], await RestoredItemsAsync(line, 1));
    }

    [Fact]
    public async Task What_the_user_has_spoken_is_left_out_and_counted_where_nobody_transcribed_it()
    {
        await using Line line = await Line.OpenAsync();
        await TellAsync(line, """{"type":"conversation.item.added","item":{"id":"i","type":"message","role":"user","content":[{"type":"input_audio","transcript":null}]}}""");
        await line.BreakAsync();

        RealtimeConnectionChange back = await line.ComeBackAsync();

        Assert.Equal((0, 1), (back.ItemsReplayed, back.ItemsLeftOut));
    }

    [Theory]
    [InlineData("output_audio", "output_text")]
    [InlineData("audio", "text")]
    public async Task A_spoken_answer_is_restored_in_its_words(string spoken, string written)
    {
        await using Line line = await Line.OpenAsync();
        await TellAsync(line, """{"type":"conversation.item.added","item":{"id":"i","type":"message","role":"assistant","content":[]}}""");
        await TellAsync(line, $$"""{"type":"response.output_item.done","item":{"id":"i","type":"message","role":"assistant","status":"completed","content":[{"type":"{{spoken}}","transcript":"Hi there."}]} }""");

        Assert.Equal([$$"""{"id":"i","type":"message","role":"assistant","content":[{"type":"{{written}}","text":"Hi there."}]}"""], await RestoredItemsAsync(line, 1));
    }

    [Fact]
    public async Task An_answer_that_was_cut_is_restored_as_far_as_it_was_heard()
    {
        await using Line line = await Line.OpenAsync();
        await TellAsync(line, """{"type":"conversation.item.added","item":{"id":"i","type":"message","role":"assistant","content":[]}}""");
        await TellAsync(line, $$"""{"type":"response.output_audio.delta","item_id":"i","content_index":0,"delta":"{{Convert.ToBase64String(new byte[48_000])}}"}""");
        await TellAsync(line, """{"type":"conversation.item.done","item":{"id":"i","type":"message","role":"assistant","content":[{"type":"output_audio","transcript":"One two three four."}]}}""");
        await TellAsync(line, """{"type":"conversation.item.truncated","item_id":"i","content_index":0,"audio_end_ms":500}""");

        Assert.Equal(["""{"id":"i","type":"message","role":"assistant","content":[{"type":"output_text","text":"One two"}]}"""], await RestoredItemsAsync(line, 1));
    }

    [Fact]
    public async Task An_answer_that_the_loss_broke_off_is_restored_as_far_as_it_came()
    {
        await using Line line = await Line.OpenAsync();
        await TellAsync(line, """{"type":"conversation.item.added","item":{"id":"i","type":"message","role":"assistant","status":"in_progress","content":[]}}""");
        await TellAsync(line, """{"type":"response.output_audio_transcript.delta","item_id":"i","content_index":0,"delta":"One \"two\""}""");
        await TellAsync(line, """{"type":"response.output_audio_transcript.delta","item_id":"i","content_index":0,"delta":" three"}""");

        Assert.Equal(["""{"id":"i","type":"message","role":"assistant","content":[{"type":"output_text","text":"One \"two\" three"}]}"""], await RestoredItemsAsync(line, 1));
    }

    [Fact]
    public async Task Calls_of_functions_come_back_with_their_results()
    {
        await using Line line = await Line.OpenAsync();
        await TellAsync(line, """{"type":"conversation.item.added","item":{"id":"i","type":"function_call","status":"in_progress","call_id":"c","name":"f","arguments":""}}""");
        await TellAsync(line, """{"type":"conversation.item.done","item":{"id":"i","type":"function_call","status":"completed","call_id":"c","name":"f","arguments":"{}"}}""");
        await AskAsync(
            line,
            """{"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"c","output":"42"}}""",
            """{"type":"conversation.item.added","previous_item_id":"i","item":{"id":"o","type":"function_call_output","call_id":"c","output":"42"}}""");

        Assert.Equal(
            ["""{"id":"i","type":"function_call","call_id":"c","name":"f","arguments":"{}"}""", """{"id":"o","type":"function_call_output","call_id":"c","output":"42"}"""],
            await RestoredItemsAsync(line, 2));
    }

    [Fact]
    public async Task The_result_of_a_call_that_is_left_out_is_left_out_too()
    {
        await using Line line = await Line.OpenAsync(change: options => options with { MaxReplayedItems = 2 });
        await TellAsync(line, """{"type":"conversation.item.added","item":{"id":"i","type":"function_call","call_id":"c","name":"f","arguments":"{}"}}""");
        await TellAsync(line, """{"type":"conversation.item.added","item":{"id":"o","type":"function_call_output","call_id":"c","output":"42"}}""");
        await AddAsync(line, "a", "o");
        await line.BreakAsync();

        RealtimeConnectionChange back = await line.ComeBackAsync();

        Assert.Equal((1, 2), (back.ItemsReplayed, back.ItemsLeftOut));
    }

    [Fact]
    public async Task The_newest_items_are_kept_within_the_limit_of_bytes()
    {
        await using Line line = await Line.OpenAsync(change: options => options with { MaxReplayedBytes = 250 });
        for (int i = 0; i < 5; i++) await AddAsync(line, $"i{i}", null);

        Assert.Equal(["i3", "i4"], (await RestoredItemsAsync(line, 2)).Select(item => JsonNode.Parse(item)!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Answers_to_what_is_restored_are_not_read()
    {
        await using Line line = await Line.OpenAsync();
        await UpdateAsync(line, """{"instructions":"a"}""");
        await AddAsync(line, "a", null);
        await RestoredAsync(line, 2);
        await line.Server.SendAsync("""{"type":"session.updated","session":{"n":1}}""");
        await line.Server.SendAsync("""{"type":"conversation.item.added","item":{"id":"a"}}""");
        await line.Server.SendAsync("""{"type":"conversation.item.done","item":{"id":"a"}}""");
        await line.Server.SendAsync("""{"type":"session.updated","session":{"n":2}}""");

        Assert.Equal("""{"type":"session.updated","session":{"n":2}}""", await line.ReadAsync());
    }

    [Fact]
    public async Task What_the_server_refuses_of_it_is_read()
    {
        await using Line line = await Line.OpenAsync();
        await UpdateAsync(line, """{"instructions":"a"}""");
        await RestoredAsync(line, 1);
        const string Refusal = """{"type":"error","error":{"message":"no","event_id":"realtimegen_restore_session"}}""";
        await line.Server.SendAsync(Refusal);

        Assert.Equal(Refusal, await line.ReadAsync());
    }

    [Fact]
    public async Task It_comes_before_what_waited()
    {
        await using Line line = await Line.OpenAsync();
        await UpdateAsync(line, """{"instructions":"a"}""");
        await line.BreakAsync();
        Task waiting = line.SendAsync("""{"type":"response.create"}""");
        await line.ComeBackAsync();

        Assert.Equal(["session.update", "response.create"], new[] { await line.HearAsync(), await line.HearAsync() }.Select(message => JsonNode.Parse(message)!["type"]!.GetValue<string>()));
        await waiting;
    }

    [Fact]
    public async Task It_is_restored_again_and_again()
    {
        await using Line line = await Line.OpenAsync();
        await UpdateAsync(line, """{"instructions":"a"}""");
        await AddAsync(line, "a", null);
        string[] first = await RestoredAsync(line, 2);

        Assert.Equal(first, await RestoredAsync(line, 2));
    }

    private static Task UpdateAsync(Line line, string session) =>
        AskAsync(line, $$"""{"type":"session.update","session":{{session}}}""", $$"""{"type":"session.updated","session":{{session}}}""");

    private static Task AddAsync(Line line, string id, string? previous) => TellAsync(
        line,
        $$"""{"type":"conversation.item.added","previous_item_id":{{(previous is null ? "null" : $"\"{previous}\"")}},"item":{"id":"{{id}}","type":"message","role":"user","content":[{"type":"input_text","text":"x"}]} }""");

    private static async Task AskAsync(Line line, string message, string answer)
    {
        await line.SendAsync(message);
        await line.HearAsync();
        await TellAsync(line, answer);
    }

    private static async Task TellAsync(Line line, string message)
    {
        await line.Server.SendAsync(message);
        await line.ReadAsync();
    }

    /// <summary>Loses the connection and comes back; what the server hears then.</summary>
    private static async Task<string[]> RestoredAsync(Line line, int count)
    {
        await line.BreakAsync();
        await line.ComeBackAsync();
        string[] heard = new string[count];
        for (int i = 0; i < count; i++) heard[i] = await line.HearAsync();
        return heard;
    }

    private static async Task<string[]> RestoredItemsAsync(Line line, int count) =>
        [.. (await RestoredAsync(line, count)).Select(message => Encoding.UTF8.GetString(ItemOf(message)))];

    private static byte[] ItemOf(string message)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(message);
        return Encoding.UTF8.GetBytes(document.RootElement.GetProperty("item").GetRawText());
    }
}
