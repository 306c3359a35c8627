using System.Text;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Flows;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Rules;

/// <summary>Every rule notices what it forbids: a conversation that keeps them all, spoilt in one place.</summary>
public class RuleTests
{
    private static readonly IReadOnlyList<Entry> Good = Converse();

    /// <summary>The rule, the event that is spoilt (the first of its type), and how.</summary>
    public static TheoryData<string, string, string> Spoilings => new()
    {
        { nameof(TheGreetingComesFirst), "session.created", "twice" },
        { nameof(EventNamesAreUnique), "conversation.item.done", "twice" },
        { nameof(TheSessionKeepsItsIdentity), "session.updated", "\"id\":\"sess_0001\"=\"id\":\"sess_0002\"" },
        { nameof(TheSessionIsShownWhole), "session.updated", "\"tool_choice\":\"auto\",=" },
        { nameof(TheVoiceIsFixedOnceHeard), "session.updated", "alloy=cedar" },
        { nameof(EveryEventIsAnswered), "session.updated", "never" },
        { nameof(AnErrorNamesItsCause), "error", "\"event_id\":\"mine\"=\"event_id\":\"yours\"" },
        { nameof(AnErrorExplainsItself), "error", "\"code\":\"response_cancel_not_active\"=\"code\":null" },
        { nameof(AnItemIsAddedOnce), "conversation.item.added", "twice" },
        { nameof(APreviousItemIsTheOneBefore), "conversation.item.done", "\"previous_item_id\":null=\"previous_item_id\":\"item_0009\"" },
        { nameof(AnItemIsDoneOnce), "conversation.item.done", "twice" },
        { nameof(ADoneItemIsFinished), "conversation.item.done", "completed=in_progress" },
        { nameof(AClientsItemIsDoneAtOnce), "conversation.item.done", "never" },
        { nameof(OnlyItemsThatExistAreTouched), "conversation.item.deleted", "twice" },
        { nameof(EventsDoNotCarryAudioOfItems), "response.output_item.done", "\"transcript\":=\"audio\":\"AAAA\",\"transcript\":" },
        { nameof(ToolsAreListedInTheirItem), "mcp_list_tools.in_progress", "never" },
        { nameof(AnMcpCallRunsWithItsArguments), "response.mcp_call.in_progress", "never" },
        { nameof(SpeechStartsAndStopsInTurn), "input_audio_buffer.speech_started", "never" },
        { nameof(ATurnIsCommittedWhenItStops), "input_audio_buffer.committed", "never" },
        { nameof(CommittedAudioBecomesAMessage), "input_audio_buffer.committed", "later" },
        { nameof(AudioTimeGoesForward), "input_audio_buffer.speech_stopped", "\"audio_end_ms\":=\"audio_end_ms\":-" },
        { nameof(SpeechInterruptsTheAnswer), "response.done", "turn_detected=client_cancelled" },
        { nameof(ATranscriptBelongsToATurn), "conversation.item.input_audio_transcription.delta", "never" },
        { nameof(OneResponseWritesToTheConversation), "response.done", "never" },
        { nameof(AResponseLivesFromCreatedToDone), "response.done", "twice" },
        { nameof(ACreatedResponseIsEmpty), "response.created", "in_progress=completed" },
        { nameof(ADoneResponseSaysHowItEnded), "response.done", "\"status\":\"completed\",\"output\"=\"status\":\"failed\",\"output\"" },
        { nameof(ADoneResponseHasItsItems), "response.output_item.done", "Hello=Goodbye" },
        { nameof(UsageAddsUp), "response.done", "\"total_tokens\":=\"total_tokens\":1" },
        { nameof(RateLimitsFollowAResponse), "rate_limits.updated", "never" },
        { nameof(AnInterruptedAnswerSaysNoMore), "response.output_text.delta", "behind cancel" },
        { nameof(OutputItemsComeOneByOne), "response.output_item.done", "never" },
        { nameof(TheConversationGetsTheItems), "response.output_item.added", "later" },
        { nameof(APartIsOpenWhileItSpeaks), "response.content_part.added", "never" },
        { nameof(AnItemClosesInOrder), "response.content_part.done", "later" },
        { nameof(DeltasAddUp), "response.output_audio_transcript.delta", "never" },
        { nameof(AResponseHasOneModality), "response.created", "\"output_modalities\":[\"audio\"]=\"output_modalities\":[\"text\"]" },
    };

    [Fact]
    public void A_conversation_that_keeps_the_rules_breaks_none() => Assert.Empty(OrderChecker.Check(Good));

    [Theory]
    [MemberData(nameof(Spoilings))]
    public void A_spoilt_conversation_breaks_the_rule(string rule, string type, string how) =>
        Assert.Contains(OrderChecker.Check(Spoil(type, how)), violation => violation.StartsWith(rule + " ", StringComparison.Ordinal));

    [Fact]
    public void Every_rule_is_broken_once() => Assert.Equal(OrderChecker.Rules.Select(rule => rule.Name), Spoilings.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    private static List<Entry> Spoil(string type, string how)
    {
        List<Entry> timeline = [.. Good];
        string[] texts = how.Split('=');
        int place = timeline.FindIndex(entry => entry is Entry.FromServer server && server.Event.Type == type && (texts.Length == 1 || server.Event.ToString().Contains(texts[0], StringComparison.Ordinal)));
        Entry entry = timeline[place];
        switch (how)
        {
            case "never": timeline.RemoveAt(place); break;
            case "twice": timeline.Insert(place, entry); break;
            case "later": (timeline[place], timeline[place + 1]) = (timeline[place + 1], entry); break;
            case "behind cancel": timeline.Insert(timeline.FindLastIndex(e => e is Entry.FromClient { Event: ClientEvent.ResponseCancel }) + 1, entry); break;
            default: timeline[place] = new Entry.FromServer(ServerEvent.Read(Encoding.UTF8.GetBytes(entry.ToString()![2..].Replace(texts[0], texts[1], StringComparison.Ordinal)))); break;
        }

        return timeline;
    }

    private static IReadOnlyList<Entry> Converse()
    {
        Script script = new() { Hear = _ => new Hearing.Words("How are you?"), Answer = Answer };
        Talk talk = new(script, new RealtimePace { BetweenDeltas = TimeSpan.FromMilliseconds(20) });
        talk.Send(Saying.Transcribe);
        talk.Send(Saying.Text("Hello"));
        talk.Send(Saying.Respond);
        talk.Wait(TimeSpan.FromSeconds(2));
        talk.Send("""{"type":"response.cancel","event_id":"mine"}""");
        talk.Send(Speech.Loud(1000));
        talk.Send(Speech.Silent(300));
        talk.Wait(TimeSpan.FromMilliseconds(50));
        talk.Send(Speech.Loud(1000));
        talk.Send(Speech.Silent(300));
        talk.Wait(TimeSpan.FromSeconds(2));
        talk.Send("""{"type":"conversation.item.delete","item_id":"item_0001"}""");
        talk.Send("""{"type":"response.create","response":{"conversation":"none"}}""");
        talk.Wait(TimeSpan.FromSeconds(2));
        talk.Send(Saying.AnswerInText);
        talk.Send(Saying.Respond);
        talk.Wait(TimeSpan.FromMilliseconds(30));
        talk.Send("""{"type":"response.cancel"}""");
        talk.Send("""{"type":"session.update","session":{"type":"realtime","tools":[{"type":"mcp","server_label":"docs","server_url":"https://example.com/mcp"}]}}""");
        talk.Send(Saying.Respond);
        talk.Wait(TimeSpan.FromSeconds(2));
        return talk.Timeline;
    }

    private static Answer Answer(AnswerRequest request) => request.Tools.OfType<Tool.Mcp>().FirstOrDefault() is { } server
        ? new Answer([new AnswerPart.McpCall(server.ServerLabel, "search", """{"q":"prices"}""", "Five euros.", null)])
        : EchoAnswers.To(request);
}
