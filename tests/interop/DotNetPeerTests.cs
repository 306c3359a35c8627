using System.Text.Json.Nodes;
using OpenAI.Realtime;
using RealtimeGen.Interop.Peers;
using RealtimeGen.Testing;

namespace RealtimeGen.Interop;

/// <summary>The .NET package <c>OpenAI</c> talks to our test server, and understands all that it says.</summary>
public sealed class DotNetPeerTests
{
    [Fact]
    public async Task Gets_back_the_session_that_it_asks_for()
    {
        await using DotNetPeer peer = await DotNetPeer.ConnectAsync();

        await peer.Session.ConfigureConversationSessionAsync(new RealtimeConversationSessionOptions
        {
            Instructions = "Be brief.",
            Tools = { Weather },
            AudioOptions = new()
            {
                InputAudioOptions = new() { TurnDetection = new RealtimeServerVadTurnDetection { SilenceDuration = TimeSpan.FromMilliseconds(300) } },
                OutputAudioOptions = new() { Voice = RealtimeVoice.Cedar },
            },
        });

        var session = Assert.IsType<RealtimeConversationSession>((await peer.UntilAsync<RealtimeServerUpdateSessionUpdated>()).Session);
        var detection = session.AudioOptions.InputAudioOptions.TurnDetection as RealtimeServerVadTurnDetection;
        Assert.Equal(
            ("Be brief.", "gpt-realtime", RealtimeVoice.Cedar, TimeSpan.FromMilliseconds(300), "get_weather"),
            (session.Instructions, session.Model, session.AudioOptions.OutputAudioOptions.Voice, detection?.SilenceDuration, NameOf(session.Tools.Single())));
    }

    [Fact]
    public async Task Is_heard_and_reads_the_answer()
    {
        await using DotNetPeer peer = await DotNetPeer.ConnectAsync();
        peer.Server.Script.Hear("Is it warm?").When("warm", "Very.");
        await peer.Session.ConfigureConversationSessionAsync(new RealtimeConversationSessionOptions
        {
            OutputModalities = { RealtimeOutputModality.Text },
            AudioOptions = new() { InputAudioOptions = new() { AudioTranscriptionOptions = new() { Model = "gpt-4o-transcribe" } } },
        });

        await peer.Session.SendInputAudioAsync(BinaryData.FromBytes(Sound.Turn));

        await peer.UntilAsync<RealtimeServerUpdateInputAudioBufferSpeechStarted>();
        await peer.UntilAsync<RealtimeServerUpdateInputAudioBufferSpeechStopped>();
        Assert.Equal("Very.", (await peer.UntilAsync<RealtimeServerUpdateResponseOutputTextDone>()).Text);
        Assert.Equal(RealtimeResponseStatus.Completed, (await peer.UntilAsync<RealtimeServerUpdateResponseDone>()).Response.Status);
    }

    [Fact]
    public async Task Hears_the_answer()
    {
        await using DotNetPeer peer = await DotNetPeer.ConnectAsync();
        peer.Server.Script.Answer(RealtimeAnswer.Say("Hello.", Sound.Loud));

        await peer.AskAsync("Hello?");

        Assert.NotEmpty((await peer.UntilAsync<RealtimeServerUpdateResponseOutputAudioDelta>()).Delta.ToArray());
        Assert.Equal("Hello.", (await peer.UntilAsync<RealtimeServerUpdateResponseOutputAudioTranscriptDone>()).Transcript);
        var message = Assert.IsType<RealtimeMessageItem>((await peer.UntilAsync<RealtimeServerUpdateResponseDone>()).Response.OutputItems.Single());
        Assert.Equal("Hello.", Assert.IsType<RealtimeOutputAudioMessageContentPart>(message.Content.Single()).Transcript);
    }

    [Fact]
    public async Task Calls_the_function_and_tells_the_result()
    {
        await using DotNetPeer peer = await DotNetPeer.ConnectAsync();
        peer.Server.Script.When("weather", RealtimeAnswer.Call("get_weather", """{"city":"Oslo"}""")).When("21 degrees", "It is warm.");
        await peer.Session.ConfigureConversationSessionAsync(new RealtimeConversationSessionOptions
        {
            OutputModalities = { RealtimeOutputModality.Text },
            Tools = { Weather },
        });

        await peer.AskAsync("How is the weather?");
        var call = Assert.IsType<RealtimeFunctionCallItem>((await peer.UntilAsync<RealtimeServerUpdateResponseDone>()).Response.OutputItems.Single());
        await peer.Session.AddItemAsync(RealtimeItem.CreateFunctionCallOutputItem(call.CallId, "21 degrees"));
        await peer.Session.StartResponseAsync();

        Assert.Equal(("get_weather", "Oslo"), (call.FunctionName, (string?)JsonNode.Parse(call.FunctionArguments)!["city"]));
        Assert.Equal("It is warm.", (await peer.UntilAsync<RealtimeServerUpdateResponseOutputTextDone>()).Text);
    }

    [Fact]
    public async Task Interrupts_by_speaking_and_cuts_what_was_not_heard()
    {
        await using DotNetPeer peer = await DotNetPeer.ConnectAsync(new RealtimePace { BetweenDeltas = TimeSpan.FromMilliseconds(20) });
        peer.Server.Script.Answer(RealtimeAnswer.Say("A long story.", Sound.Minute));
        await peer.AskAsync("Tell me a story.");
        var heard = await peer.UntilAsync<RealtimeServerUpdateResponseOutputAudioDelta>();

        await peer.Session.SendInputAudioAsync(BinaryData.FromBytes(Sound.Loud));

        RealtimeResponse response = (await peer.UntilAsync<RealtimeServerUpdateResponseDone>()).Response;
        Assert.Equal((RealtimeResponseStatus.Cancelled, RealtimeResponseStatusReason.TurnDetected), (response.Status, response.StatusDetails.Reason));
        await peer.Session.TruncateItemAsync(heard.ItemId, heard.ContentIndex, TimeSpan.FromMilliseconds(50));
        Assert.Equal(TimeSpan.FromMilliseconds(50), (await peer.UntilAsync<RealtimeServerUpdateConversationItemTruncated>()).AudioEndTime);
    }

    [Fact]
    public async Task Is_told_what_it_did_wrong()
    {
        await using DotNetPeer peer = await DotNetPeer.ConnectAsync();

        await peer.Session.SendCommandAsync(new RealtimeClientCommandConversationItemRetrieve("nobody") { EventId = "mine" });

        RealtimeError error = (await peer.UntilAsync<RealtimeServerUpdateError>()).Error;
        Assert.Equal(("invalid_request_error", "item_retrieve_invalid_item_id", "mine"), (error.Kind, error.Code, error.EventId));
    }

    private static RealtimeFunctionTool Weather => new("get_weather")
    {
        FunctionParameters = BinaryData.FromString("""{"type":"object","properties":{"city":{"type":"string"}}}"""),
    };

    private static string? NameOf(RealtimeTool tool) => (tool as RealtimeFunctionTool)?.FunctionName;
}
