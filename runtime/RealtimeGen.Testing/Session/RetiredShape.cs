using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Hosting;

namespace RealtimeGen.Testing.Session;

/// <summary>What api.openai.com tells a client that asks for the beta protocol: an error, and 4000.</summary>
internal sealed class RetiredShape : IConversation
{
    private const int CloseStatus = 4000;
    private const string Code = "beta_api_shape_disabled";
    private const string Message = "The Realtime Beta API is no longer supported. Please use /v1/realtime for the GA API.";

    public async Task RunAsync(ClientLink client, CancellationToken aborted)
    {
        ServerEvent error = new ServerEvent.Error
        {
            EventId = EventName.New("event"),
            ErrorValue = new ErrorDetails { Type = "invalid_request_error", Code = Code, Message = Message, Param = null, EventId = null },
        };
        await client.SendAsync(error.ToUtf8Json(), aborted).ConfigureAwait(false);
        await client.CloseAsync(CloseStatus, Code, aborted).ConfigureAwait(false);
    }
}
