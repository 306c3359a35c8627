using System.Globalization;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Server.Playing;
using RealtimeGen.Server.Random;
using RealtimeGen.Server.Rules;
using RealtimeGen.Testing.Conversation.Beta;

namespace RealtimeGen.Server;

/// <summary>
/// Random conversations: whatever a client says, the server neither throws nor falls silent, says nothing invalid, and keeps every order rule. A tenth of
/// the full run unless <c>SERVER_CONVERSATIONS</c> names another number.
/// </summary>
[Collection(nameof(AllProcessors))]
public class RandomConversationTests
{
    private static readonly int Conversations = int.Parse(Environment.GetEnvironmentVariable("SERVER_CONVERSATIONS") ?? "1000", CultureInfo.InvariantCulture);

    [Fact]
    public void Whatever_a_client_says_the_server_keeps_the_rules() => RandomConversations.Any.AssertEach(
        "SERVER_SEED",
        Conversations,
        conversation =>
        {
            Talk talk = RandomConversations.Hold(conversation.Seed, conversation.Steps);
            IReadOnlyList<string> broken = OrderChecker.Check(talk.Timeline);
            Assert.True(broken.Count == 0, $"{string.Join('\n', broken)}\n\n{talk.Print()}");
        });

    [Fact]
    public void Whatever_the_server_says_is_valid_in_the_beta_too() => RandomConversations.Any.AssertEach(
        "SERVER_SEED",
        Conversations / 10,
        conversation =>
        {
            foreach (ServerEvent said in RandomConversations.Hold(conversation.Seed, conversation.Steps).Heard.Where(IsOfBeta))
            {
                if (BetaNames.FromGa(said) is { } json) OpenAI.Beta.ServerEvent.Parse(json);
            }
        });

    /// <summary>Sessions are the beta's own, and its clients have no images and no tools of servers.</summary>
    private static bool IsOfBeta(ServerEvent said) =>
        said is not (ServerEvent.SessionCreated or ServerEvent.SessionUpdated)
        && !said.ToString().Contains("input_image", StringComparison.Ordinal)
        && !said.ToString().Contains("mcp_", StringComparison.Ordinal);
}
