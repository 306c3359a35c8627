using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace RealtimeGen.Behaviour.Sessions;

/// <summary>Differences against the protocol's rule of merging, written once more over JSON.</summary>
public sealed class RandomDiffTests(ITestOutputHelper output)
{
    private const int Pairs = 2_000;

    /// <summary>Off by default, so that leaving them out turns them off.</summary>
    private static readonly string[] OffUnlessSet =
        ["input_audio_transcription", "input_audio_noise_reduction", "audio/input/transcription", "audio/input/noise_reduction", "prompt"];

    [Fact]
    public void A_beta_difference_makes_the_next_session() => ForEachBeta(
        static (previous, next, difference) => AssertSame(Wanted(previous, next), Merged(previous, difference)));

    [Fact]
    public void A_ga_difference_makes_the_next_session() => ForEachGa(
        static (previous, next, difference) => AssertSame(Wanted(previous, next), Merged(previous, difference)));

    [Fact]
    public void A_beta_difference_can_do_without_no_member() => ForEachBeta(AssertMinimal);

    [Fact]
    public void A_ga_difference_can_do_without_no_member() => ForEachGa(AssertMinimal);

    [Fact]
    public void A_session_does_not_differ_from_itself() => ForEachGa(static (previous, next, _) =>
    {
        OpenAI.Ga.RealtimeSession session = OpenAI.Ga.RealtimeSession.Parse(next.ToJsonString());
        Assert.Equal(new OpenAI.Ga.RealtimeSession(), OpenAI.Ga.RealtimeSession.Diff(session, OpenAI.Ga.RealtimeSession.Parse(next.ToJsonString())));
    });

    [Fact]
    public void The_difference_of_valid_sessions_is_valid() => ForEachGa(static (_, _, difference) =>
    {
        ValidationReport report = OpenAI.Ga.RealtimeSession.Validate(System.Text.Encoding.UTF8.GetBytes(difference.ToJsonString()));
        Assert.True(report.IsValid, report.ToString());
    });

    private static void AssertMinimal(JsonObject previous, JsonObject next, JsonObject difference)
    {
        foreach (string member in Leaves(difference, ""))
        {
            JsonObject less = SessionJson.Without(difference, [member]);
            Assert.False(JsonNode.DeepEquals(Wanted(previous, next), Merged(previous, less)), $"{member} changes nothing");
        }
    }

    private static IEnumerable<string> Leaves(JsonObject difference, string path) => difference
        .Where(member => path.Length > 0 || member.Key != "type")
        .SelectMany(member => IsMerged($"{path}/{member.Key}") && member.Value is JsonObject inner ? Leaves(inner, $"{path}/{member.Key}") : [$"{path}/{member.Key}"]);

    /// <summary>The next session, with what it leaves out as it was, or off.</summary>
    private static JsonObject Wanted(JsonObject previous, JsonObject next)
    {
        JsonObject wanted = Merged(previous, next);
        foreach (string path in OffUnlessSet)
        {
            if (Has(previous, path) && !Has(next, path)) SessionJson.Set(wanted, path, null);
        }

        if (previous.ContainsKey("id")) wanted["id"] = previous["id"]!.DeepClone();
        else wanted.Remove("id");
        return wanted;
    }

    private static bool Has(JsonObject session, string path)
    {
        JsonNode? node = session;
        foreach (string step in path.Split('/')[..^1]) node = node?[step];
        return node is JsonObject owner && owner.ContainsKey(path.Split('/')[^1]);
    }

    private static JsonObject Merged(JsonObject session, JsonObject update, string path = "")
    {
        JsonObject merged = session.DeepClone().AsObject();
        foreach ((string name, JsonNode? value) in update)
        {
            merged[name] = IsMerged($"{path}/{name}") && value is JsonObject inner
                ? Merged(merged[name] as JsonObject ?? [], inner, $"{path}/{name}")
                : value?.DeepClone();
        }

        return merged;
    }

    private static bool IsMerged(string path) => path is "/audio" or "/audio/input" or "/audio/output";

    private static void AssertSame(JsonObject expected, JsonObject actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"expected {expected.ToJsonString()}\nbut got {actual.ToJsonString()}");

    private void ForEachBeta(Action<JsonObject, JsonObject, JsonObject> check) =>
        ForEach(random => random.NextBeta(), OpenAI.Beta.RealtimeSession.Diff, check);

    private void ForEachGa(Action<JsonObject, JsonObject, JsonObject> check) =>
        ForEach(random => random.NextGa(), OpenAI.Ga.RealtimeSession.Diff, check);

    private void ForEach<T>(Func<RandomSessions, T> session, Func<T, T, T> diff, Action<JsonObject, JsonObject, JsonObject> check)
        where T : IJsonModel<T>
    {
        int seed = TestSeed.Of("BEHAVIOUR_SEED");
        output.WriteLine($"seed {seed}");
        RandomSessions random = new(seed);
        for (int i = 0; i < Pairs; i++)
        {
            T previous = session(random);
            T next = session(random);
            T difference = diff(previous, next);
            try
            {
                check(SessionJson.Of(previous), SessionJson.Of(next), SessionJson.Of(difference));
            }
            catch (Exception failure)
            {
                Assert.Fail($"seed {seed}, pair {i}: {previous}\n{next}\ngave {difference}\n{failure.Message}");
            }
        }
    }
}
