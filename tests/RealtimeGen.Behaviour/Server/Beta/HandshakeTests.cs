using System.Net;
using RealtimeGen.Behaviour.Beta;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server.Beta;

/// <summary>The session handshake as users meet it: generated types on both ends of a real WebSocket.</summary>
public class HandshakeTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task The_first_event_is_the_whole_session()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using RealtimeConnection<ClientEvent, ServerEvent> connection = await ConnectAsync(server);

        RealtimeSession session = Assert.IsType<ServerEvent.SessionCreated>(await NextAsync(connection)).Session;

        Assert.Equal(
            new RealtimeSession
            {
                Id = session.Id,
                Modalities = [Modality.Text, Modality.Audio],
                Model = RealtimeSessionModel.Gpt4oRealtimePreview,
                Instructions = session.Instructions,
                Voice = Voice.Alloy,
                InputAudioFormat = AudioFormat.Pcm16,
                OutputAudioFormat = AudioFormat.Pcm16,
                InputAudioTranscription = null,
                TurnDetection = new RealtimeSessionTurnDetection.ServerVad
                {
                    Threshold = 0.5, PrefixPaddingMs = 300, SilenceDurationMs = 200, CreateResponse = true, InterruptResponse = true,
                },
                InputAudioNoiseReduction = null,
                Speed = 1,
                Tracing = null,
                Tools = [],
                ToolChoice = RealtimeSessionToolChoice.Auto,
                Temperature = 0.8,
                MaxResponseOutputTokens = RealtimeSessionMaxResponseOutputTokens.Inf,
            },
            session);
    }

    [Fact]
    public async Task An_update_is_answered_with_what_then_holds()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using RealtimeConnection<ClientEvent, ServerEvent> connection = await ConnectAsync(server);
        RealtimeSession before = ((ServerEvent.SessionCreated)await NextAsync(connection)).Session;
        RealtimeSession update = new() { Voice = Voice.Sage, TurnDetection = null, Tools = [new Tool { Name = "look_up", Parameters = """{"type":"object"}""" }] };

        await connection.SendAsync(new ClientEvent.SessionUpdate { Session = update });

        Assert.Equal(
            before with { Voice = update.Voice, TurnDetection = update.TurnDetection, Tools = update.Tools },
            Assert.IsType<ServerEvent.SessionUpdated>(await NextAsync(connection)).Session);
    }

    [Fact]
    public async Task An_update_can_be_built_in_stages()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using RealtimeConnection<ClientEvent, ServerEvent> connection = await ConnectAsync(server);
        await NextAsync(connection);

        await connection.SendAsync(ClientEvent.Create().SessionUpdate().Session(session => session.Temperature(0.7)).Build());

        Assert.Equal(0.7, Assert.IsType<ServerEvent.SessionUpdated>(await NextAsync(connection)).Session.Temperature);
    }

    [Fact]
    public async Task An_invalid_update_does_not_leave_this_side()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using RealtimeConnection<ClientEvent, ServerEvent> connection = await ConnectAsync(server);
        await NextAsync(connection);

        SchemaValidationException refusal = await Assert.ThrowsAsync<SchemaValidationException>(
            () => connection.SendAsync(new ClientEvent.SessionUpdate { Session = new RealtimeSession { Temperature = 2 } }).AsTask());

        Assert.Equal("/session/temperature", Assert.Single(refusal.Report.Errors).InstancePath);
        await connection.SendAsync(new ClientEvent.SessionUpdate { Session = new RealtimeSession() });
        Assert.IsType<ServerEvent.SessionUpdated>(await NextAsync(connection));
    }

    [Fact]
    public async Task What_only_the_server_can_refuse_comes_back_as_an_error_event()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using RealtimeConnection<ClientEvent, ServerEvent> connection = await ConnectAsync(server);
        await NextAsync(connection);

        await connection.SendAsync(new ClientEvent.SessionUpdate { EventId = "mine", Session = new RealtimeSession { Model = "another" } });

        ErrorDetails error = Assert.IsType<ServerEvent.Error>(await NextAsync(connection)).ErrorValue;
        Assert.Equal(("invalid_request_error", "invalid_value", "session.model", "mine"), (error.Type, error.Code.Value, error.Param.Value, error.EventId.Value));
    }

    [Fact]
    public async Task The_end_of_the_server_is_told_with_its_code()
    {
        RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using RealtimeConnection<ClientEvent, ServerEvent> connection = await ConnectAsync(server);
        await NextAsync(connection);
        await server.DisposeAsync().AsTask().WaitAsync(Limit);

        Assert.Equal(1001, (await Assert.ThrowsAsync<RealtimeConnectionClosedException>(() => NextAsync(connection))).CloseStatus);
    }

    [Fact]
    public async Task A_wrong_key_is_refused_before_there_is_a_session()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { ApiKey = "right" });

        RealtimeHandshakeException refusal = await Assert.ThrowsAsync<RealtimeHandshakeException>(() => ConnectAsync(server, "wrong"));

        Assert.Equal(HttpStatusCode.Unauthorized, refusal.StatusCode);
    }

    private static Task<RealtimeConnection<ClientEvent, ServerEvent>> ConnectAsync(RealtimeTestServer server, string? apiKey = null) =>
        RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(
            new RealtimeConnectionOptions { Endpoint = server.Url, ApiKey = apiKey, Profile = RealtimeProfile.Beta }).WaitAsync(Limit);

    private static async Task<ServerEvent> NextAsync(RealtimeConnection<ClientEvent, ServerEvent> connection)
    {
        await using IAsyncEnumerator<ServerEvent> events = connection.ReadAllAsync().GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(Limit));
        return events.Current;
    }
}
