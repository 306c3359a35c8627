using System.Text;
using CsCheck;
using RealtimeGen.Server.Random;
using RealtimeGen.Testing.Conversation;
using RealtimeGen.Testing.Conversation.Beta;

namespace RealtimeGen.Server;

/// <summary>Whatever text a client sends, it is answered; nothing is thrown.</summary>
[Collection(nameof(AllProcessors))]
public class HostileTextTests
{
    private const int Texts = 20_000;

    [Fact]
    public void Any_text_is_answered_in_GA() =>
        HostileText.Of([
            """{"type":"session.update","event_id":"e","session":{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","threshold":0.5}},"output":{"voice":"alloy"}},"tools":[{"type":"function","name":"f"}],"tracing":null}}""",
            """{"type":"conversation.item.create","event_id":"e","item":{"id":"a","type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}}""",
            """{"type":"response.create","event_id":"e","response":{"output_modalities":["text"],"metadata":{"a":"b"},"max_output_tokens":9,"input":[]}}""",
            """{"type":"conversation.item.truncate","event_id":"e","item_id":"a","content_index":0,"audio_end_ms":0}""",
        ]).AssertEach("SERVER_SEED", Texts, text => AssertAnswered(new GaDialogue(new Engine(Testing.Session.Ga.EffectiveSession.Default("sess_0001", "gpt-realtime"))), text));

    [Fact]
    public void Any_text_is_answered_in_the_beta() =>
        HostileText.Of([
            """{"type":"session.update","event_id":"e","session":{"turn_detection":{"type":"server_vad","threshold":0.5},"tools":[{"type":"function","name":"f"}],"tracing":null,"voice":"alloy"}}""",
            """{"type":"conversation.item.create","event_id":"e","item":{"id":"a","type":"message","role":"assistant","content":[{"type":"text","text":"Hi"}]}}""",
            """{"type":"response.create","event_id":"e","response":{"modalities":["text"],"metadata":{"a":"b"},"max_response_output_tokens":9,"voice":"sage","input":[]}}""",
        ]).AssertEach(
            "SERVER_SEED",
            Texts,
            text => AssertAnswered(
                new BetaDialogue(
                    new Engine(Testing.Session.Ga.EffectiveSession.Default("sess_0001", "gpt-realtime")),
                    new ConversationSession(Testing.Session.Beta.EffectiveSession.Default("sess_0001", "gpt-4o-realtime-preview"))),
                text));

    private static void AssertAnswered(IDialogue dialogue, string text) => Assert.NotEmpty(dialogue.Receive(Encoding.UTF8.GetBytes(text)));
}
