using RealtimeGen.Testing.Conversation.Answers;

namespace RealtimeGen.Testing;

/// <summary>What the model of a <see cref="RealtimeTestServer"/> answers in one response. Immutable.</summary>
public sealed class RealtimeAnswer
{
    private RealtimeAnswer(Answer played) => Played = played;

    internal Answer Played { get; }

    /// <summary>The same as <see cref="Say(string)"/>.</summary>
    public static implicit operator RealtimeAnswer(string text) => Say(text);

    /// <summary>A message, in the modality that the response has: text, or a tone as long as the text takes to say, with the text as its transcript.</summary>
    /// <param name="text">What the model says.</param>
    public static RealtimeAnswer Say(string text) => new(Answer.Saying(text));

    /// <summary>A message with a sound of its own.</summary>
    /// <param name="transcript">What the model says; alone in a response of text.</param>
    /// <param name="pcm">How it sounds: 24 kHz, 16 bit, mono, little-endian. The server encodes it in the session's format.</param>
    public static RealtimeAnswer Say(string transcript, ReadOnlyMemory<byte> pcm) => new(new Answer([new AnswerPart.Message(transcript, pcm)]));

    /// <summary>A call of one of the client's functions.</summary>
    /// <param name="function">Its name. Whether the session has it is not checked, so that a test can call what it has not.</param>
    /// <param name="arguments">Its arguments: JSON, unless the test is about a model that writes something else.</param>
    public static RealtimeAnswer Call(string function, string arguments) => new(Answer.Calling(function, arguments));

    /// <summary>
    /// A call of a tool of an MCP server, which the server makes itself; the client asks for the next response when it is done. A client that has not given
    /// the model an MCP server of this label gets a failed response with the code <c>script_error</c>.
    /// </summary>
    /// <param name="serverLabel">Which server, by the client's label.</param>
    /// <param name="tool">Its tool.</param>
    /// <param name="arguments">The tool's arguments: JSON.</param>
    /// <param name="output">What the tool returns, which is what the script is asked to answer next.</param>
    public static RealtimeAnswer CallMcp(string serverLabel, string tool, string arguments, string output) =>
        new(new Answer([new AnswerPart.McpCall(serverLabel, tool, arguments, output, null)]));

    /// <summary>The same, but the tool fails.</summary>
    /// <param name="serverLabel">Which server, by the client's label.</param>
    /// <param name="tool">Its tool.</param>
    /// <param name="arguments">The tool's arguments: JSON.</param>
    /// <param name="error">Why it fails, for people.</param>
    public static RealtimeAnswer FailMcp(string serverLabel, string tool, string arguments, string error) =>
        new(new Answer([new AnswerPart.McpCall(serverLabel, tool, arguments, null, error)]));

    /// <summary>
    /// Asks the client to approve a call of a tool of an MCP server. What it decides is an item of the conversation
    /// (<c>ConversationItem.McpApprovalResponse</c>), and what follows is the script's next answer.
    /// </summary>
    /// <param name="serverLabel">Which server, by the client's label.</param>
    /// <param name="tool">Its tool.</param>
    /// <param name="arguments">The tool's arguments: JSON.</param>
    public static RealtimeAnswer AskApproval(string serverLabel, string tool, string arguments) =>
        new(new Answer([new AnswerPart.Approval(serverLabel, tool, arguments)]));

    /// <summary>A response with the status <c>failed</c>.</summary>
    /// <param name="code">The error, for programs, such as <c>server_error</c>.</param>
    /// <param name="message">The error, for people.</param>
    public static RealtimeAnswer Fail(string code, string message) => new(Answer.Failing(code, message));

    /// <summary>This, and another item behind it in the same response. How the response ends is the later one's affair.</summary>
    public RealtimeAnswer Then(RealtimeAnswer next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return new(new Answer([.. Played.Parts, .. next.Played.Parts], next.Played.Ending));
    }

    /// <summary>This, but stopped by the content filter: the status is <c>incomplete</c>.</summary>
    public RealtimeAnswer Filtered() => new(Played with { Ending = new AnswerEnding.Filtered() });
}
