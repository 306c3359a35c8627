using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Beta;
using Xunit.Abstractions;

namespace RealtimeGen.Behaviour.Random;

public sealed class RandomTests(ITestOutputHelper output)
{
    private const int Documents = 5_000;

    [Fact]
    public void The_validator_agrees_with_another_implementation() => ForEach(static json =>
        Assert.Equal(Referee.IsValid(json), RealtimeSession.IsValid(Encoding.UTF8.GetBytes(json))));

    [Fact]
    public void The_report_agrees_with_the_flag() => ForEach(static json =>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Assert.Equal(RealtimeSession.IsValid(utf8), RealtimeSession.Validate(utf8).IsValid);
    });

    [Fact]
    public void Parsing_accepts_what_is_valid_and_nothing_else() => ForEach(static json =>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Assert.Equal(RealtimeSession.Validate(utf8).Errors, Report(utf8).Errors);
    });

    [Fact]
    public void Reading_and_writing_gives_equal_json() => ForEach(static json =>
    {
        RealtimeSession session = RealtimeSession.Read(Encoding.UTF8.GetBytes(json));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(session.ToUtf8Json())), $"wrote {session}");
    });

    [Fact]
    public void Parsing_and_writing_gives_equal_json() => ForEach(static json =>
    {
        if (!RealtimeSession.TryParse(json, out RealtimeSession? session, out _)) return;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(session.ToUtf8Json())), $"wrote {session}");
    });

    [Fact]
    public void Two_readings_of_one_text_are_equal() => ForEach(static json =>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Assert.Equal(RealtimeSession.Read(utf8), RealtimeSession.Read(utf8));
    });

    private static ValidationReport Report(byte[] utf8)
    {
        _ = RealtimeSession.TryParse(utf8, out _, out ValidationReport report);
        return report;
    }

    private void ForEach(Action<string> check)
    {
        int seed = TestSeed.Of("BEHAVIOUR_SEED");
        output.WriteLine($"seed {seed}");
        NearbyDocuments documents = new(seed);
        for (int i = 0; i < Documents; i++)
        {
            string json = documents.Next()?.ToJsonString() ?? "null";
            try
            {
                check(json);
            }
            catch (Exception failure)
            {
                Assert.Fail($"seed {seed}, document {i}: {json}\n{failure.Message}");
            }
        }
    }
}
