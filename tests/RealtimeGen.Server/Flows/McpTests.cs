using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing;
using RealtimeGen.Testing.Conversation.Answers;

namespace RealtimeGen.Server.Flows;

/// <summary>Tools of MCP servers, which the service lists and calls; the script plays the servers.</summary>
public class McpTests
{
    private const string Docs = """{"type":"mcp","server_label":"docs","server_url":"https://example.com/mcp","allowed_tools":["search"]}""";

    private static readonly AnswerPart Search = new AnswerPart.McpCall("docs", "search", """{"q":"prices"}""", "Five euros.", null);

    [Fact]
    public void The_tools_of_a_server_are_listed_behind_the_session()
    {
        IReadOnlyList<ServerEvent> said = new Talk().Send(Give(Docs));

        Assert.Equal(
            ["session.updated", "conversation.item.added", "mcp_list_tools.in_progress", "mcp_list_tools.completed", "conversation.item.done"],
            said.Types());
        Assert.Equal(("docs", "search"), Listed(said));
    }

    [Fact]
    public void A_server_that_does_not_tell_its_tools_fails_and_has_none()
    {
        IReadOnlyList<ServerEvent> said = new Talk(new Script { ListTools = _ => null }).Send(Give(Docs));

        Assert.Equal("mcp_list_tools.failed", said.Types()[^2]);
        Assert.Equal(("docs", ""), Listed(said));
    }

    [Fact]
    public void A_server_that_stays_is_not_listed_again()
    {
        Talk talk = new();
        talk.Send(Give(Docs));

        Assert.Equal(["session.updated"], talk.Send(Give(Docs)).Types());
    }

    [Fact]
    public void A_call_streams_its_arguments_and_runs()
    {
        Talk talk = Answering(Search);

        IReadOnlyList<ServerEvent> said = talk.Send(Saying.Respond);

        Assert.Equal(
            [
                "response.created", "response.output_item.added", "conversation.item.added",
                "response.mcp_call_arguments.delta", "response.mcp_call_arguments.done", "response.mcp_call.in_progress", "response.mcp_call.completed",
                "conversation.item.done", "response.output_item.done", "response.done", "rate_limits.updated",
            ],
            said.Outline());
        var call = (ConversationItem.McpCall)said.Only<ServerEvent.ResponseOutputItemDone>().Item;
        Assert.Equal(("docs", "search", """{"q":"prices"}""", "Five euros."), (call.ServerLabel, call.Name, call.Arguments, call.Output.Value));
    }

    [Fact]
    public void A_call_that_fails_says_why()
    {
        Talk talk = Answering(new AnswerPart.McpCall("docs", "search", "{}", null, "Out of order."));

        IReadOnlyList<ServerEvent> said = talk.Send(Saying.Respond);

        Assert.Contains("response.mcp_call.failed", said.Types());
        var call = (ConversationItem.McpCall)said.Only<ServerEvent.ResponseOutputItemDone>().Item;
        Assert.Equal("Out of order.", ((McpError.ToolExecutionError)call.Error.Value!).Message);
    }

    [Fact]
    public void What_a_tool_returned_is_answered_next()
    {
        Queue<AnswerPart> answers = new([Search]);
        Talk talk = new(new Script { Answer = request => answers.TryDequeue(out AnswerPart? part) ? new Answer([part]) : EchoAnswers.To(request) });
        talk.Send(Saying.AnswerInText);
        talk.Send(Give(Docs));
        talk.Send(Saying.Respond);

        Assert.Equal("Five euros.", talk.Send(Saying.Respond).Only<ServerEvent.ResponseOutputTextDone>().Text);
    }

    [Fact]
    public void A_call_that_the_client_is_to_approve_is_an_item_of_the_response()
    {
        Talk talk = Answering(new AnswerPart.Approval("docs", "search", "{}"));

        var asked = (ConversationItem.McpApprovalRequest)talk.Send(Saying.Respond).Only<ServerEvent.ResponseOutputItemDone>().Item;

        Assert.Equal(("docs", "search"), (asked.ServerLabel, asked.Name));
        Assert.Equal(
            ["conversation.item.added", "conversation.item.done"],
            talk.Send(Saying.Item($$"""{"type":"mcp_approval_response","id":"","approval_request_id":"{{asked.Id}}","approve":true}""")).Types());
    }

    [Fact]
    public void A_call_that_is_cut_short_never_runs()
    {
        Talk talk = Answering(Search, new RealtimePace { BetweenDeltas = TimeSpan.FromMilliseconds(20) });
        talk.Send(Saying.Respond);
        talk.Wait(TimeSpan.FromMilliseconds(20));

        IReadOnlyList<ServerEvent> said = talk.Send("""{"type":"response.cancel"}""");

        Assert.Contains("response.mcp_call_arguments.done", said.Types());
        Assert.False(((ConversationItem.McpCall)said.Only<ServerEvent.ResponseOutputItemDone>().Item).Output.HasValue);
        Assert.DoesNotContain(talk.Heard, heard => heard is ServerEvent.ResponseMcpCallInProgress);
    }

    [Fact]
    public void A_script_that_calls_a_server_which_the_client_has_not_given_is_told_so()
    {
        Talk talk = new(new Script { Answer = _ => new Answer([Search]) });

        ResponseError error = talk.Send(Saying.Respond).Response().StatusDetails.Value!.Error.Value!;

        Assert.Equal("script_error", error.Code.Value);
        Assert.Contains("'docs'", error.Message.Value, StringComparison.Ordinal);
    }

    private static string Give(string tool) => $$"""{"type":"session.update","session":{"type":"realtime","tools":[{{tool}}]} }""";

    private static Talk Answering(AnswerPart part, RealtimePace? pace = null)
    {
        Talk talk = new(new Script { Answer = _ => new Answer([part]) }, pace);
        talk.Send(Give(Docs));
        return talk;
    }

    private static (string Label, string Tools) Listed(IReadOnlyList<ServerEvent> said)
    {
        var list = (ConversationItem.McpListTools)said.Only<ServerEvent.ConversationItemDone>().Item;
        return (list.ServerLabel, string.Join(',', list.Tools.Select(tool => tool.Name)));
    }
}
