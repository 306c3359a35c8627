using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server.Beta;

public class HostileTextTests
{
    private const string Valid =
        """{"type":"session.update","event_id":"e","session":{"turn_detection":{"type":"server_vad","threshold":0.5},"tools":[{"type":"function","name":"f"}],"tracing":null,"voice":"alloy"}}""";

    [Fact]
    public async Task Whatever_a_client_says_is_answered_and_the_session_goes_on()
    {
        int seed = TestSeed.Of("BEHAVIOUR_SEED");
        System.Random random = new(seed);
        await using RealtimeTestServer server = await TestServers.BetaAsync();
        await using WireClient client = await WireClient.GreetedAsync(server);

        for (int i = 0; i < 2_000; i++)
        {
            string text = Mutate(random);
            JsonObject answer = await client.AskAsync(text);
            // The answer is not printed: with half a surrogate pair of the client's in it, System.Text.Json cannot.
            string? type = (string?)answer["type"];
            Assert.True(type is "session.updated" or "error", $"seed {seed}: {text} was answered with {type}");
        }
    }

    private static string Mutate(System.Random random)
    {
        StringBuilder text = new(Valid);
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            int at = random.Next(text.Length);
            string piece = Pieces[random.Next(Pieces.Length)];
            switch (random.Next(3))
            {
                case 0: text.Insert(at, piece); break;
                case 1: text.Remove(at, Math.Min(random.Next(1, 10), text.Length - at)); break;
                default: text[at] = piece[0]; break;
            }
        }

        return text.ToString();
    }

    private static readonly string[] Pieces = ["{", "}", "[", "]", "\"", ",", ":", "null", "1e999", "-", "\\ud800", "\\", "\u0001", "é", "\"type\":5,", "\"session\":{},", "\"~/a\":1,"];
}
