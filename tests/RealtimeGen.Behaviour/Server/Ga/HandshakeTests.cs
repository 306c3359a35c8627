using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server.Ga;

/// <summary>The session handshake as users meet it: generated types on both ends of a real WebSocket.</summary>
public class HandshakeTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task The_first_event_is_the_whole_session()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using RealtimeConnection<ClientEvent, ServerEvent> connection = await ConnectAsync(server);

        ServerSession.Realtime session = await CreatedAsync(connection);

        Assert.Equal(
            new ServerSession.Realtime
            {
                Id = session.Id,
                Object = "realtime.session",
                ExpiresAt = session.ExpiresAt,
                OutputModalities = (JsonList<Modality>)[Modality.Audio],
                Model = Model.GptRealtime,
                Instructions = session.Instructions,
                Audio = new ServerAudio
                {
                    Input = new ServerAudioInput
                    {
                        Format = new AudioFormat.Pcm { Rate = 24_000 },
                        Transcription = null,
                        NoiseReduction = null,
                        TurnDetection = new TurnDetection.ServerVad
                        {
                            Threshold = 0.5, PrefixPaddingMs = 300, SilenceDurationMs = 200, CreateResponse = true, InterruptResponse = true, IdleTimeoutMs = null,
                        },
                    },
                    Output = new AudioOutput { Format = new AudioFormat.Pcm { Rate = 24_000 }, Voice = "alloy", Speed = 1 },
                },
                Include = null,
                Tracing = null,
                Tools = (JsonList<Tool>)[],
                ToolChoice = ToolChoice.Auto,
                MaxOutputTokens = MaxOutputTokens.Inf,
                Truncation = Truncation.Auto,
                Prompt = null,
            },
            session);
    }

    [Fact]
    public async Task An_update_is_answered_with_what_then_holds()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using RealtimeConnection<ClientEvent, ServerEvent> connection = await ConnectAsync(server);
        ServerSession.Realtime before = await CreatedAsync(connection);
        RealtimeSession update = RealtimeSession.Create()
            .Audio(audio => audio.Input(input => input.TurnDetection(null)).Output(output => output.Voice("sage")))
            .AddToTools(tool => tool.Function().Name("look_up"))
            .Build();

        await connection.SendAsync(new ClientEvent.SessionUpdate { Session = update });

        Assert.Equal(
            before with
            {
                Audio = new ServerAudio { Input = before.Audio!.Input! with { TurnDetection = null }, Output = before.Audio.Output! with { Voice = "sage" } },
                Tools = update.Tools,
            },
            Assert.IsType<ServerEvent.SessionUpdated>(await NextAsync(connection)).Session);
    }

    [Fact]
    public async Task An_update_of_the_difference_reaches_the_session_that_is_wanted()
    {
        await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
        await using RealtimeConnection<ClientEvent, ServerEvent> connection = await ConnectAsync(server);
        RealtimeSession previous = RealtimeSession.Read((await CreatedAsync(connection)).ToUtf8Json());

        await connection.SendAsync(new ClientEvent.SessionUpdate { Session = RealtimeSession.Diff(previous, previous with { Instructions = "Be brief." }) });

        ServerSession updated = Assert.IsType<ServerEvent.SessionUpdated>(await NextAsync(connection)).Session;
        Assert.Equal(previous with { Instructions = "Be brief." }, RealtimeSession.Read(updated.ToUtf8Json()));
    }

    private static Task<RealtimeConnection<ClientEvent, ServerEvent>> ConnectAsync(RealtimeTestServer server) =>
        RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = server.Url }).WaitAsync(Limit);

    private static async Task<ServerSession.Realtime> CreatedAsync(RealtimeConnection<ClientEvent, ServerEvent> connection) =>
        Assert.IsType<ServerSession.Realtime>(Assert.IsType<ServerEvent.SessionCreated>(await NextAsync(connection)).Session);

    private static async Task<ServerEvent> NextAsync(RealtimeConnection<ClientEvent, ServerEvent> connection)
    {
        await using IAsyncEnumerator<ServerEvent> events = connection.ReadAllAsync().GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(Limit));
        return events.Current;
    }
}
