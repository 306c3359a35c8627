using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Playing;
using RealtimeGen.Server.Rules;

namespace RealtimeGen.Server.Random;

/// <summary>Says what a client can say, right and wrong, at the right time and at the wrong one.</summary>
internal sealed class RandomClient(Talk talk)
{
    private static readonly Action<RandomClient, RandomStep>[] Deeds =
    [
        (client, step) => client._talk.Send(Speech.Loud(20 + (step.Pick % 40 * 20))),
        (client, step) => client._talk.Send(Speech.Loud(20 + (step.Pick % 20 * 20))),
        (client, step) => client._talk.Send(Speech.Silent(20 + (step.Pick % 40 * 20))),
        (client, step) => client._talk.Send(Speech.Silent(20 + (step.Pick % 60 * 20))),
        (client, step) => client._talk.Send(Speech.Append(Convert.ToBase64String(new byte[step.Pick % 7]))),
        (client, _) => client.Say("input_audio_buffer.commit"),
        (client, _) => client.Say("input_audio_buffer.clear"),
        (client, step) => client.Say("conversation.item.create", $"\"item\":{Item(step)}"),
        (client, step) => client.Say("conversation.item.create", $"\"previous_item_id\":\"{client.PreviousItem(step)}\",\"item\":{Item(step)}"),
        (client, step) => client.Say("conversation.item.retrieve", $"\"item_id\":\"{client.ItemId(step)}\""),
        (client, step) => client.Say("conversation.item.delete", $"\"item_id\":\"{client.ItemId(step)}\""),
        (client, step) => client.Say("conversation.item.truncate", $"\"item_id\":\"{client.ItemId(step)}\",\"content_index\":{step.Choice % 7 / 6},\"audio_end_ms\":{step.Pick}"),
        (client, _) => client.Say("response.create"),
        (client, _) => client.Say("response.create"),
        (client, step) => client.Say("response.create", $"\"response\":{client.Response(step)}"),
        (client, step) => client.Say("response.create", $"\"response\":{client.Response(step)}"),
        (client, _) => client.Say("response.cancel"),
        (client, step) => client.Say("response.cancel", $"\"response_id\":\"{client.ResponseId(step)}\""),
        (client, step) => client.Say("session.update", $"\"session\":{Pick(Phrases.Sessions, step.Choice)}"),
        (client, step) => client.Say("session.update", $"\"session\":{Pick(Phrases.Sessions, step.Choice)}"),
        (client, _) => client.Say("output_audio_buffer.clear"),
        (client, step) => client._talk.Send(Pick(Phrases.Nonsense, step.Choice)),
        (client, step) => client._talk.Wait(TimeSpan.FromMilliseconds(step.Pick)),
        (client, step) => client._talk.Wait(TimeSpan.FromMilliseconds(step.Pick * 10)),
        (client, step) => client._talk.Wait(TimeSpan.FromSeconds(step.Pick % 30)),
    ];

    private readonly Talk _talk = talk;
    private int _sent;

    public void Do(RandomStep step) => Deeds[step.Deed % Deeds.Length](this, step);

    private static string Pick(string[] texts, int number) => texts[number % texts.Length];

    private static string Item(RandomStep step) => Pick(Phrases.Items, step.Choice);

    private string ItemId(RandomStep step) => Recent(_talk.Heard.OfType<ServerEvent.ConversationItemAdded>().Select(added => ServerEventFacts.IdOf(added.Item)), step.Pick) ?? "item_none";

    private string PreviousItem(RandomStep step) => (step.Choice % 5) switch
    {
        0 => "root",
        1 => "",
        2 => "item_none",
        _ => ItemId(step),
    };

    private string ResponseId(RandomStep step) => Recent(_talk.Heard.OfType<ServerEvent.ResponseCreated>().Select(created => created.Response.Id!), step.Pick) ?? "resp_none";

    private string Response(RandomStep step) => (step.Choice % 12) switch
    {
        0 => """{"conversation":"none","metadata":{"topic":"weather"},"output_modalities":["text"]}""",
        1 => """{"conversation":"none","input":[]}""",
        2 => $$"""{"conversation":"none","input":[{"type":"item_reference","id":"{{ItemId(step)}}"},{{Item(step)}}]}""",
        3 => """{"output_modalities":["text"],"max_output_tokens":3}""",
        4 => """{"output_modalities":["audio"],"max_output_tokens":15}""",
        5 => """{"tools":[{"type":"function","name":"f"}],"tool_choice":{"type":"function","name":"f"}}""",
        6 => """{"audio":{"output":{"voice":"cedar","format":{"type":"audio/pcmu"}}}}""",
        7 => """{"instructions":"Be brief.","conversation":"auto","metadata":{}}""",
        8 => """{"input":[{"type":"message","role":"user","content":[{"type":"input_text","text":"Only this."}]}]}""",
        9 => """{"conversation":"none","audio":{"output":{"voice":"alloy"}}}""",
        10 => """{"output_modalities":["text","audio"]}""",
        _ => "{}",
    };

    private void Say(string type, string? members = null)
    {
        _sent++;
        string name = _sent % 3 == 0 ? "" : $",\"event_id\":\"sent_{_sent}\"";
        _talk.Send($"{{\"type\":\"{type}\"{name}{(members is null ? "" : ",")}{members}}}");
    }

    /// <summary>One of the last few, so that it is often one that is still there.</summary>
    private static string? Recent(IEnumerable<string> names, int pick)
    {
        List<string> last = [.. names.TakeLast(6)];
        return last.Count == 0 || pick % 11 == 0 ? null : last[pick % last.Count];
    }
}
