using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;

namespace RealtimeGen.Server.Random;

/// <summary>A model that answers in every way there is, by turns.</summary>
internal static class RandomScript
{
    public static Script From(int seed)
    {
        int answers = seed;
        int turns = seed;
        return new Script
        {
            Answer = request => Answer(answers++, request),
            Hear = duration => turns++ % 5 == 0 ? new Hearing.Failure("audio_unintelligible", "The audio could not be transcribed.") : new Hearing.Words($"turn of {duration.TotalMilliseconds:F0} ms"),
            ListTools = server => server.ServerLabel == "docs" ? ["search"] : null,
            EndsTurn = (turn, _) => turn.Silence > TimeSpan.FromMilliseconds(100 + (seed % 3 * 100)),
        };
    }

    private static AnswerPart OfServer(int number, string server) => (number % 3) switch
    {
        0 => new AnswerPart.McpCall(server, "search", """{"q":"prices"}""", "Five euros.", null),
        1 => new AnswerPart.McpCall(server, "search", """{"q":"prices"}""", null, "Out of order."),
        _ => new AnswerPart.Approval(server, "search", """{"q":"prices"}"""),
    };

    private static Answer Answer(int number, AnswerRequest request) => (number % 8) switch
    {
        0 => new Answer([new AnswerPart.Message("Let me see."), new AnswerPart.Call("get_weather", """{"city":"Oslo"}""")]),
        1 => Testing.Conversation.Answers.Answer.Calling("get_weather", """{"city":"Oslo","days":3}"""),
        2 => Testing.Conversation.Answers.Answer.Failing("server_error", "The model is gone."),
        3 => new Answer([new AnswerPart.Message("This is not")], new AnswerEnding.Filtered()),
        4 => new Answer([new AnswerPart.Message("")]),
        5 => new Answer([]),
        _ when request.Tools.OfType<Tool.Mcp>().FirstOrDefault() is { } server => new Answer([OfServer(number, server.ServerLabel)]),
        _ => EchoAnswers.To(request),
    };
}
