using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Flows;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Reconnection;

/// <summary>A conversation survives its connection: the server of the tests holds a fresh session to what the former one was.</summary>
public class ReconnectionTests
{
    private const string Settings =
        """{"type":"session.update","session":{"type":"realtime","instructions":"Be brief.","output_modalities":["audio"],"audio":{"input":{"transcription":{"model":"gpt-4o-transcribe"}},"output":{"voice":"marin"}},"tools":[{"type":"function","name":"weather","parameters":{"type":"object"}}]}}""";

    [Fact]
    public async Task A_dropped_connection_goes_on_with_its_session()
    {
        await using LastingClient client = await LastingClient.StartAsync();
        RealtimeQuestion? asked = null;
        client.Server.Script.Otherwise(question => (asked = question).Words);
        await client.SayAsync(Settings);
        await client.HearUntilAsync("session.updated");

        await client.OutliveAsync(RealtimeFault.Drop());

        await client.SayAsync(Saying.Text("Hello"));
        await client.SayAsync(Saying.Respond);
        await client.HearUntilAsync("response.done");
        Assert.Equal(("Be brief.", 1, true), (asked!.Instructions, asked.Tools.Count, asked.IsSpoken));
        client.Server.Timeline.ExpectNoErrors();
    }

    [Fact]
    public async Task A_dropped_connection_goes_on_with_its_conversation()
    {
        await using LastingClient client = await LastingClient.StartAsync();
        IReadOnlyList<ConversationItem> items = [];
        client.Server.Script.Otherwise(question =>
        {
            items = question.Items;
            return $"You said: {question.Words}";
        });
        await client.SayAsync(Settings);
        foreach (string words in new[] { "One", "Two" })
        {
            await client.SayAsync(Saying.Text(words));
            await client.SayAsync(Saying.Respond);
            await client.HearUntilAsync("response.done");
        }

        RealtimeConnectionChange back = await client.OutliveAsync(RealtimeFault.Drop());

        await client.SayAsync(Saying.Text("Three"));
        await client.SayAsync(Saying.Respond);
        await client.HearUntilAsync("response.done");
        Assert.Equal((4, 0), (back.ItemsReplayed, back.ItemsLeftOut));
        Assert.Equal(
            ["One", "You said: One", "Two", "You said: Two", "Three"],
            items.Cast<ConversationItem.Message>().Select(message => message.Content[0] switch
            {
                ContentPart.InputText text => text.Text,
                ContentPart.OutputText text => text.Text,
                ContentPart other => other.ToString(),
            }));
        client.Server.Timeline.ExpectNoErrors();
    }

    [Fact]
    public async Task A_function_that_was_called_before_the_loss_is_answered_after_it()
    {
        await using LastingClient client = await LastingClient.StartAsync();
        client.Server.Script.Answer(RealtimeAnswer.Call("weather", "{}"), "Sunny.");
        await client.SayAsync(Settings);
        await client.SayAsync(Saying.Text("How is the weather?"));
        await client.SayAsync(Saying.Respond);
        string call = (await client.HearUntilAsync("response.done")).OfType<ServerEvent.ResponseFunctionCallArgumentsDone>().Single().CallId;

        await client.OutliveAsync(RealtimeFault.Drop());

        await client.SayAsync(Saying.Item($$"""{"type":"function_call_output","call_id":"{{call}}","output":"sun"}"""));
        await client.SayAsync(Saying.Respond);
        await client.HearUntilAsync("response.done");
        client.Server.Timeline.ExpectNoErrors();
    }

    [Fact]
    public async Task A_session_that_lasted_an_hour_goes_on_in_another()
    {
        await using LastingClient client = await LastingClient.StartAsync();
        await client.SayAsync(Settings);
        await client.HearUntilAsync("session.updated");

        RealtimeConnectionChange back = await client.OutliveAsync(RealtimeFault.EndSessionAfter(TimeSpan.Zero));

        Assert.Equal(1001, back.CloseStatus);
        Assert.IsType<ServerEvent.SessionCreated>((await client.HearUntilAsync("session.created"))[^1]);
    }

    [Fact]
    public async Task The_reader_sees_the_new_session_and_none_of_what_was_restored()
    {
        await using LastingClient client = await LastingClient.StartAsync();
        await client.SayAsync(Settings);
        await client.SayAsync(Saying.Text("Hello"));
        await client.HearUntilAsync("conversation.item.done");
        await client.OutliveAsync(RealtimeFault.Drop());

        await client.SayAsync(Saying.Text("Again", id: "again"));

        Assert.Equal(
            ["session.created", "conversation.item.added", "conversation.item.done"],
            (await client.HearUntilAsync("conversation.item.done")).Select(heard => heard.Type));
    }
}
