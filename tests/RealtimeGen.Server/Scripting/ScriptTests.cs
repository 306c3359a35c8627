using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Flows;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Scripting;

public class ScriptTests
{
    [Fact]
    public async Task Queued_answers_come_in_order_and_then_the_echo()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        talk.Script.Answer("First.", "Second.");

        Assert.Equal(["First.", "Second.", "c"], [await talk.AskAsync("a"), await talk.AskAsync("b"), await talk.AskAsync("c")]);
    }

    [Fact]
    public async Task A_rule_answers_what_the_client_says()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        talk.Script.When("weather", "Sunny.").Otherwise(question => $"{question.Words.Length} letters.");

        Assert.Equal(["Sunny.", "4 letters."], [await talk.AskAsync("How is the WEATHER?"), await talk.AskAsync("Hmm?")]);
    }

    [Fact]
    public async Task A_rule_answers_what_a_function_has_returned()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        talk.Script.When("weather", RealtimeAnswer.Call("get_weather", """{"city":"Oslo"}""")).When("21 degrees", "It is warm.");
        await talk.AskAsync("How is the weather?");
        await talk.SayAsync("""{"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"call_0001","output":"21 degrees"}}""");
        await talk.SayAsync("""{"type":"response.create","response":{"output_modalities":["text"]}}""");

        Assert.Equal("It is warm.", (await talk.HearUntilAsync("response.done")).Only<ServerEvent.ResponseOutputTextDone>().Text);
    }

    [Fact]
    public async Task A_rule_answers_what_is_heard()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        talk.Script.Hear("How is the weather?").When("weather", "Sunny.");
        await talk.SayAsync(Speech.Loud(400));
        await talk.SayAsync(Speech.Silent(400));

        Assert.Equal("Sunny.", (await talk.HearUntilAsync("response.done")).Only<ServerEvent.ResponseOutputAudioTranscriptDone>().Transcript);
    }

    [Fact]
    public async Task A_turn_that_nobody_understands_has_no_transcript()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        talk.Script.HearNothing();
        await talk.SayAsync(Saying.Transcribe);
        await talk.SayAsync(Speech.Loud(400));
        await talk.SayAsync(Speech.Silent(400));

        await talk.HearUntilAsync("conversation.item.input_audio_transcription.failed");
    }

    [Fact]
    public async Task The_script_ends_a_semantic_turn()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        talk.Script.EndTurn();
        await talk.SayAsync("""{"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":{"type":"semantic_vad","eagerness":"low"}}}}}""");
        await talk.SayAsync(Speech.Loud(400));
        await talk.SayAsync(Speech.Silent(20));

        await talk.HearUntilAsync("input_audio_buffer.speech_stopped");
    }

    [Fact]
    public async Task An_exception_of_a_script_is_the_failure_of_the_response()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        talk.Script.Otherwise(_ => throw new InvalidOperationException("No idea."));
        await talk.SayAsync(Saying.Respond);

        Assert.Equal("InvalidOperationException: No idea.", (await talk.HearUntilAsync("response.done")).Response().StatusDetails.Value?.Error.Value?.Message.Value);
    }

    [Fact]
    public async Task Items_of_an_answer_can_be_put_together()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        talk.Script.Answer(RealtimeAnswer.Say("Let me see.").Then(RealtimeAnswer.Call("f", "{}")));
        await talk.SayAsync(Saying.Respond);

        Assert.Equal(["message", "function_call"], (await talk.HearUntilAsync("response.done")).Response().Output.Value!.Select(item => item.Type));
    }

    [Fact]
    public async Task Tools_of_an_MCP_server_are_listed_and_called()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        talk.Script.ListTools("docs", "search", "delete").When("prices", RealtimeAnswer.CallMcp("docs", "search", "{}", "Five euros.")).When("Five euros", "Five.");
        await talk.SayAsync("""{"type":"session.update","session":{"type":"realtime","tools":[{"type":"mcp","server_label":"docs","server_url":"https://example.com/mcp","allowed_tools":["search"]}]}}""");
        var list = (ConversationItem.McpListTools)(await talk.HearUntilAsync("conversation.item.done")).Only<ServerEvent.ConversationItemDone>().Item;
        await talk.AskAsync("What are the prices?");
        await talk.SayAsync("""{"type":"response.create","response":{"output_modalities":["text"]}}""");

        Assert.Equal("search", Assert.Single(list.Tools).Name);
        Assert.Equal("Five.", (await talk.HearUntilAsync("response.done")).Only<ServerEvent.ResponseOutputTextDone>().Text);
    }

    [Fact]
    public async Task An_MCP_server_can_fail_to_tell_its_tools()
    {
        await using ScriptedServer talk = await ScriptedServer.StartAsync();
        talk.Script.ListNoTools("docs");
        await talk.SayAsync("""{"type":"session.update","session":{"type":"realtime","tools":[{"type":"mcp","server_label":"docs","server_url":"https://example.com/mcp"}]}}""");

        await talk.HearUntilAsync("mcp_list_tools.failed");
    }
}
