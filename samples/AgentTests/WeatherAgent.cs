using RealtimeGen;
using RealtimeGen.OpenAI.Ga;

namespace AgentTests;

/// <summary>The agent that is tested: it answers questions, and looks the weather up when the model wants to know.</summary>
internal sealed class WeatherAgent : IAsyncDisposable
{
    private readonly RealtimeConnection<ClientEvent, ServerEvent> _connection;
    private readonly Func<string, string> _lookUp;

    private WeatherAgent(RealtimeConnection<ClientEvent, ServerEvent> connection, Func<string, string> lookUp)
    {
        _connection = connection;
        _lookUp = lookUp;
    }

    public static async Task<WeatherAgent> ConnectAsync(Uri server, Func<string, string> lookUp)
    {
        WeatherAgent agent = new(await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = server }), lookUp);
        await agent._connection.SendAsync(new ClientEvent.SessionUpdate
        {
            Session = new RealtimeSession
            {
                OutputModalities = [Modality.Text],
                Tools = [new Tool.Function { Name = "get_weather", Parameters = """{"type":"object","properties":{"city":{"type":"string"}}}""" }],
            },
        });
        return agent;
    }

    /// <summary>Asks in writing.</summary>
    public async Task<string> AskAsync(string question)
    {
        await AddAsync(new ConversationItem.Message { Role = Role.User, Content = [new ContentPart.InputText { Text = question }] });
        await _connection.SendAsync(new ClientEvent.ResponseCreate());
        return await AnswerAsync();
    }

    /// <summary>Asks aloud; the server finds the end of the question.</summary>
    public async Task<string> AskAloudAsync(byte[] pcm)
    {
        await _connection.SendAsync(new ClientEvent.InputAudioBufferAppend { Audio = new JsonBytes(pcm) });
        return await AnswerAsync();
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<string> AnswerAsync()
    {
        string answer = "";
        await foreach (ServerEvent received in _connection.ReadAllAsync())
        {
            switch (received)
            {
                case ServerEvent.ResponseOutputTextDone text:
                    answer = text.Text;
                    break;

                case ServerEvent.ResponseDone { Response: var response } when response.Status == ResponseStatus.Failed:
                    return "Sorry, I cannot think right now.";

                case ServerEvent.ResponseDone { Response.Output.Value: [.., ConversationItem.FunctionCall call] }:
                    await AddAsync(new ConversationItem.FunctionCallOutput { CallId = call.CallId!, Output = _lookUp(call.Arguments) });
                    await _connection.SendAsync(new ClientEvent.ResponseCreate());
                    break;

                case ServerEvent.ResponseDone:
                    return answer;
            }
        }

        return answer;
    }

    private ValueTask AddAsync(ConversationItem item) => _connection.SendAsync(new ClientEvent.ConversationItemCreate { Item = item });
}
