using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Random;
using Xunit.Abstractions;

namespace RealtimeGen.Behaviour.Sessions;

public sealed class RandomMigrationTests(ITestOutputHelper output)
{
    private const int Sessions = 2_000;

    private readonly int _seed = TestSeed.Of("BEHAVIOUR_SEED");

    [Fact]
    public void A_valid_beta_session_becomes_a_valid_ga_session() => ForEach(
        random => random.NextBeta(),
        static beta => Assert.True(beta.ToGa().Validate().IsValid, $"{beta.ToGa().Validate()}: {beta.ToGa()}"));

    [Fact]
    public void A_valid_ga_session_becomes_a_valid_beta_session() => ForEach(
        random => random.NextGa(),
        static ga => Assert.True(ga.ToBeta().Validate().IsValid, $"{ga.ToBeta().Validate()}: {ga.ToBeta()}"));

    [Fact]
    public void A_beta_session_comes_back_but_for_what_the_report_names() => ForEach(
        random => random.NextBeta(),
        static beta =>
        {
            OpenAI.Beta.RealtimeSession back = beta.ToGa(out OpenAI.MigrationReport report).ToBeta(out OpenAI.MigrationReport way);
            Assert.True(way.IsLossless, way.ToString());
            AssertEqualBut(report, Sorted(SessionJson.Of(beta)), Sorted(SessionJson.Of(back)));
        });

    [Fact]
    public void A_ga_session_comes_back_but_for_what_the_report_names() => ForEach(
        random => random.NextGa(),
        static ga => AssertEqualBut(Report(ga, out OpenAI.Ga.RealtimeSession back), SessionJson.Of(ga), SessionJson.Of(back)));

    [Fact]
    public void Nothing_that_can_be_read_makes_a_migration_fail()
    {
        output.WriteLine($"seed {_seed}");
        NearbyDocuments documents = new(_seed);
        for (int i = 0; i < Sessions; i++)
        {
            byte[] json = Encoding.UTF8.GetBytes(documents.Next()?.ToJsonString() ?? "null");
            OpenAI.Beta.RealtimeSession.Read(json).ToGa().ToBeta().ToString();
            OpenAI.Ga.RealtimeSession.Read(json).ToBeta().ToGa().ToString();
        }
    }

    private static OpenAI.MigrationReport Report(OpenAI.Ga.RealtimeSession ga, out OpenAI.Ga.RealtimeSession back)
    {
        back = ga.ToBeta(out OpenAI.MigrationReport report).ToGa();
        return report;
    }

    /// <summary>The order of modalities, and naming one twice, means nothing.</summary>
    private static JsonObject Sorted(JsonObject beta)
    {
        if (beta["modalities"] is JsonArray forms) beta["modalities"] = new JsonArray([.. forms.Select(form => (string?)form).Distinct().Order().Select(form => JsonValue.Create(form))]);
        return beta;
    }

    private static void AssertEqualBut(OpenAI.MigrationReport report, JsonObject session, JsonObject back)
    {
        string[] lost = [.. report.Losses.Select(loss => loss.Path)];
        Assert.True(
            JsonNode.DeepEquals(SessionJson.Without(session, lost), SessionJson.Without(back, lost.Where(path => !path.StartsWith("/tools/", StringComparison.Ordinal)))),
            $"came back as {back.ToJsonString()}\n{report}");
    }

    private void ForEach<T>(Func<RandomSessions, T> next, Action<T> check)
    {
        output.WriteLine($"seed {_seed}");
        RandomSessions random = new(_seed);
        for (int i = 0; i < Sessions; i++)
        {
            T session = next(random);
            try
            {
                check(session);
            }
            catch (Exception failure)
            {
                Assert.Fail($"seed {_seed}, session {i}: {session}\n{failure.Message}");
            }
        }
    }
}
