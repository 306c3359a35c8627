using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation.Answers;

/// <summary>
/// The model of a server without a script: it says what the user has said, with the user's voice where it has heard it, and calls a function when it must.
/// </summary>
internal static class EchoAnswers
{
    private const string Nothing = "Hello.";

    public static Answer To(AnswerRequest request) =>
        ForcedFunction(request) is { } function ? Answer.Calling(function, "{}")
        : request.LastWords is { Length: > 0 } words ? new Answer([new AnswerPart.Message(words, request.LastAudio)])
        : Answer.Saying(Nothing);

    private static string? ForcedFunction(AnswerRequest request) =>
        request.ToolChoice.TryGetObject(out ForcedTool? forced) ? (forced as ForcedTool.Function)?.Name
        : request.ToolChoice == ToolChoice.Required ? request.Tools.OfType<Tool.Function>().FirstOrDefault()?.Name
        : null;
}
