using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Samples;
using RealtimeGen.Behaviour.Sessions;
using Xunit.Abstractions;

namespace RealtimeGen.Behaviour.Configuration;

/// <summary>A session in a settings file is the session that its JSON is.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Sessions = 500;

    private readonly int _seed = TestSeed.Of("BEHAVIOUR_SEED");

    [Fact]
    public void A_session_with_every_member_is_read_as_parsed() =>
        AssertAgreement(Beta.RealtimeSession.Parse, Beta.RealtimeSession.FromConfiguration, ValidSample.Of(SessionSchema.Root)!.AsObject());

    [Fact]
    public void Random_beta_sessions_are_read_as_parsed() =>
        ForEach(random => AssertAgreement(Beta.RealtimeSession.Parse, Beta.RealtimeSession.FromConfiguration, SessionJson.Of(random.NextBeta())));

    [Fact]
    public void Random_ga_sessions_are_read_as_parsed() =>
        ForEach(random => AssertAgreement(Ga.RealtimeSession.Parse, Ga.RealtimeSession.FromConfiguration, SessionJson.Of(random.NextGa())));

    private static void AssertAgreement<T>(Func<string, T> parse, Func<IConfiguration, T> configure, JsonObject session)
        where T : IJsonModel<T>
    {
        if (session.Count == 0) return;
        string json = session.ToJsonString();
        JsonObject read = SessionJson.Of(configure(Settings.Session(json)));
        Assert.True(IsHeld(SessionJson.Of(parse(json)), read), $"{json}\nbecame\n{read.ToJsonString()}");
    }

    /// <summary>A configuration has one spelling for null and an empty object, and one for an empty text and an empty array.</summary>
    private static bool IsHeld(JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (null, JsonObject { Count: 0 }) or (JsonObject { Count: 0 }, null) => true,
        (JsonArray { Count: 0 }, JsonValue text) => text.ToString().Length == 0,
        (JsonObject left, JsonObject right) => left.Count == right.Count && left.All(m => right.ContainsKey(m.Key) && IsHeld(m.Value, right[m.Key])),
        (JsonArray left, JsonArray right) => left.Count == right.Count && left.Zip(right).All(pair => IsHeld(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(expected, actual),
    };

    private void ForEach(Action<RandomSessions> assert)
    {
        output.WriteLine($"seed {_seed}");
        RandomSessions random = new(_seed);
        for (int i = 0; i < Sessions; i++) assert(random);
    }
}
