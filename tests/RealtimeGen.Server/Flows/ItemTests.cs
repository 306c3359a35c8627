using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Flows;

public class ItemTests
{
    [Theory]
    [InlineData(null, "b")]
    [InlineData("", "b")]
    [InlineData("a", "a")]
    [InlineData("root", null)]
    public void An_item_goes_where_the_client_wants_it(string? after, string? previous)
    {
        Talk talk = new();
        talk.Send(Saying.Text("one", "a"));
        talk.Send(Saying.Text("two", "b"));

        Assert.Equal(previous, talk.Send(Saying.Text("three", "c", after)).Only<ServerEvent.ConversationItemAdded>().PreviousItemId.Value);
    }

    [Fact]
    public void An_item_without_a_name_gets_one()
    {
        Talk talk = new();

        Assert.Equal("item_0001", ((ConversationItem.Message)talk.Send(Saying.Text("one")).Only<ServerEvent.ConversationItemAdded>().Item).Id);
    }

    [Fact]
    public void A_name_of_the_client_is_given_to_nothing_else()
    {
        Talk talk = new();
        talk.Send(Saying.Text("one", "item_0001"));
        talk.Send("""{"type":"conversation.item.delete","item_id":"item_0001"}""");

        Assert.Equal("item_0002", ((ConversationItem.Message)talk.Send(Saying.Text("two")).Only<ServerEvent.ConversationItemAdded>().Item).Id);
    }

    [Fact]
    public void A_message_is_completed() =>
        Assert.Equal(ItemStatus.Completed, ((ConversationItem.Message)new Talk().Send(Saying.Text("one")).Only<ServerEvent.ConversationItemDone>().Item).Status);

    [Fact]
    public void A_deleted_item_is_gone()
    {
        Talk talk = new();
        talk.Send(Saying.Text("one", "a"));

        Assert.Equal("a", talk.Send("""{"type":"conversation.item.delete","item_id":"a"}""").Only<ServerEvent.ConversationItemDeleted>().ItemId);
        talk.Send("""{"type":"conversation.item.delete","item_id":"a"}""").Refused("item_delete_invalid_item_id");
        Assert.True(talk.Send(Saying.Text("again", "a")).Only<ServerEvent.ConversationItemAdded>().PreviousItemId.IsNull);
    }

    [Fact]
    public void A_retrieved_answer_has_its_audio()
    {
        Talk talk = Spoken(out string id);

        ContentPart.OutputAudio part = Retrieve(talk, id);

        Assert.Equal(("Fine", 1000 * 48), (part.Transcript.Value, part.Audio!.Value.Length));
    }

    [Fact]
    public void A_truncated_answer_keeps_what_was_heard_and_no_transcript()
    {
        Talk talk = Spoken(out string id);

        ServerEvent.ConversationItemTruncated truncated = talk.Send(Truncate(id, 250)).Only<ServerEvent.ConversationItemTruncated>();

        Assert.Equal((id, 0L, 250L), (truncated.ItemId, truncated.ContentIndex, truncated.AudioEndMs));
        ContentPart.OutputAudio part = Retrieve(talk, id);
        Assert.Equal((false, 250 * 48), (part.Transcript.IsSet, part.Audio!.Value.Length));
    }

    [Fact]
    public void An_answer_may_be_truncated_while_it_is_spoken()
    {
        Talk talk = Spoken(out string id, TimeSpan.FromMilliseconds(20));
        talk.Wait(TimeSpan.FromMilliseconds(60));

        talk.Send(Truncate(id, 250)).Only<ServerEvent.ConversationItemTruncated>();
        talk.Wait(TimeSpan.FromSeconds(2));

        Assert.Equal(250 * 48, Retrieve(talk, id).Audio!.Value.Length);
    }

    [Fact]
    public void More_than_was_said_cannot_be_kept()
    {
        Talk talk = Spoken(out string id);

        talk.Send(Truncate(id, 1001)).Refused("invalid_value", "audio_end_ms");
    }

    [Fact]
    public void Only_the_models_voice_can_be_truncated()
    {
        Talk talk = new();
        talk.Send(Saying.Text("one", "a"));

        talk.Send(Truncate("a", 0)).Refused("invalid_value", "item_id");
    }

    private static Talk Spoken(out string id, TimeSpan pace = default)
    {
        Talk talk = new(new Script { Answer = _ => new Answer([new AnswerPart.Message("Fine", new byte[1000 * 48])]) }, new RealtimePace { BetweenDeltas = pace });
        id = talk.Send(Saying.Respond).OfType<ServerEvent.ResponseContentPartAdded>().Concat(talk.Heard.OfType<ServerEvent.ResponseContentPartAdded>()).First().ItemId;
        return talk;
    }

    private static string Truncate(string id, int ms) => $$"""{"type":"conversation.item.truncate","item_id":"{{id}}","content_index":0,"audio_end_ms":{{ms}}}""";

    private static ContentPart.OutputAudio Retrieve(Talk talk, string id) =>
        (ContentPart.OutputAudio)((ConversationItem.Message)talk.Send($$"""{"type":"conversation.item.retrieve","item_id":"{{id}}"}""").Only<ServerEvent.ConversationItemRetrieved>().Item).Content[0];
}
