using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;

namespace RealtimeGen.Testing;

/// <summary>What the model of a <see cref="RealtimeTestServer"/> is asked to answer.</summary>
public sealed class RealtimeQuestion
{
    private readonly AnswerRequest _request;

    internal RealtimeQuestion(AnswerRequest request) => _request = request;

    /// <summary>
    /// What the client said last: the text of the user's message, what the script heard in its audio, or what a function or a tool of an MCP server
    /// returned since. Empty when there is nothing yet.
    /// </summary>
    public string Words => _request.LastWords ?? "";

    /// <summary>How the user's last message sounds: 24 kHz, 16 bit, mono, little-endian. Null when it was written.</summary>
    public ReadOnlyMemory<byte>? Audio => _request.LastAudio;

    /// <summary>The instructions, of the session or of this response alone.</summary>
    public string Instructions => _request.Instructions;

    /// <summary>All that the model reads, in order.</summary>
    public IReadOnlyList<ConversationItem> Items => [.. _request.Input.Select(item => item.Item)];

    /// <summary>What the model may call.</summary>
    public IReadOnlyList<Tool> Tools => _request.Tools;

    /// <summary>Whether the answer is to be audio.</summary>
    public bool IsSpoken => _request.IsSpoken;

    /// <summary>The facts that the client gave with the request, by which it knows the answer again. Null when there are none.</summary>
    public JsonMap<string>? Metadata => _request.Metadata;
}
