namespace RealtimeGen.Testing.Conversation.Answers;

/// <summary>What the model says in one response.</summary>
/// <param name="Parts">The items of the response, in order.</param>
/// <param name="Ending">How it ends, if not well.</param>
internal sealed record Answer(IReadOnlyList<AnswerPart> Parts, AnswerEnding? Ending = null)
{
    public static Answer Saying(string text) => new([new AnswerPart.Message(text)]);

    public static Answer Calling(string function, string arguments) => new([new AnswerPart.Call(function, arguments)]);

    public static Answer Failing(string code, string message) => new([], new AnswerEnding.Failure(code, message));
}

/// <summary>One item of a response.</summary>
internal abstract record AnswerPart
{
    /// <summary>Something said, in the modality that the response has.</summary>
    /// <param name="Text">The text, or the transcript of the audio.</param>
    /// <param name="Audio">How it sounds, as 24 kHz PCM; null for a tone as long as the text.</param>
    internal sealed record Message(string Text, ReadOnlyMemory<byte>? Audio = null) : AnswerPart;

    /// <summary>A call of one of the client's functions.</summary>
    /// <param name="Name">Name of the function.</param>
    /// <param name="Arguments">Its arguments, as JSON.</param>
    /// <param name="CallId">Name of the call; null for one of the server's.</param>
    internal sealed record Call(string Name, string Arguments, string? CallId = null) : AnswerPart;

    /// <summary>Something with a tool of an MCP server that the client has given to the model.</summary>
    internal abstract record OfServer(string ServerLabel, string Tool, string Arguments) : AnswerPart;

    /// <summary>A call that the service makes: its output, or its error.</summary>
    internal sealed record McpCall(string ServerLabel, string Tool, string Arguments, string? Output, string? Error) : OfServer(ServerLabel, Tool, Arguments);

    /// <summary>A call that the client is to approve.</summary>
    internal sealed record Approval(string ServerLabel, string Tool, string Arguments) : OfServer(ServerLabel, Tool, Arguments);
}

/// <summary>How a response ends that does not end well.</summary>
internal abstract record AnswerEnding
{
    /// <summary>Status <c>failed</c>.</summary>
    internal sealed record Failure(string Code, string Message, string Type = "server_error") : AnswerEnding;

    /// <summary>Status <c>incomplete</c>: the content filter has stepped in.</summary>
    internal sealed record Filtered : AnswerEnding;
}
