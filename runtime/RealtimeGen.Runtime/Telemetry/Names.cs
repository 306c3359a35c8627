namespace RealtimeGen;

/// <summary>Names of OpenTelemetry's semantic conventions for generative AI, with those for realtime sessions as Microsoft.Extensions.AI has them.</summary>
internal static class Names
{
    public const string Operation = "gen_ai.operation.name";
    public const string Provider = "gen_ai.provider.name";
    public const string RequestModel = "gen_ai.request.model";
    public const string ConversationId = "gen_ai.conversation.id";
    public const string ResponseId = "gen_ai.response.id";
    public const string FinishReasons = "gen_ai.response.finish_reasons";
    public const string TimeToFirstChunk = "gen_ai.response.time_to_first_chunk";
    public const string OutputMessages = "gen_ai.output.messages";
    public const string TokenType = "gen_ai.token.type";
    public const string Usage = "gen_ai.usage.";

    public const string Voice = "gen_ai.realtime.voice";
    public const string OutputModalities = "gen_ai.realtime.output_modalities";
    public const string SessionKind = "gen_ai.realtime.session_kind";
    public const string ReceivedModalities = "gen_ai.realtime.received_modalities";

    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string ErrorType = "error.type";

    // Our own.
    public const string Direction = "realtimegen.direction";

    public const string Realtime = "realtime";
    public const string Connect = "connect";
}
