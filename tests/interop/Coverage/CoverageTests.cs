using RealtimeGen.Interop.Published;
using RealtimeGen.Interop.Values;
using RealtimeGen.Interop.Values.Beta;
using RealtimeGen.Interop.Values.Ga;

namespace RealtimeGen.Interop.Coverage;

/// <summary>That the events which are held against the published types leave nothing out.</summary>
public sealed class CoverageTests
{
    /// <summary>Parts that a client's messages can hold and a client must not send, and the event that the published union forgets.</summary>
    private static readonly string[] LeftOut =
    [
        "Ga.ContentPart.Text", "Ga.ContentPart.Audio",
        "Beta.ContentPart.Audio", "Beta.ContentPart.ItemReference",
        "Beta.ServerEvent.TranscriptionSessionCreated",
    ];

    [Fact]
    public void The_builders_of_a_GA_client_make_every_case_and_every_member() => Check(EventUnion.GaClient, GaEvents.All());

    [Fact]
    public void The_builders_of_a_beta_client_make_every_case_and_every_member() => Check(EventUnion.BetaClient, BetaEvents.All());

    [Theory]
    [InlineData("ga")]
    [InlineData("beta")]
    public void Events_of_a_server_have_every_case_and_every_member(string api) =>
        Check(EventUnion.All.Single(union => union.Api == api && union.IsServer), Oracle.Events(seed: 1).Where(value => value.Union.Api == api && value.Union.IsServer));

    private static void Check(EventUnion union, IEnumerable<Value> values)
    {
        HashSet<string> set = [.. values.SelectMany(value => Members.SetIn(value.Model))];
        Findings.None(Members.Of(union.Root).Except(set).Where(member => !LeftOut.Any(type => member == type || member.StartsWith(type + ".", StringComparison.Ordinal))).Order());
    }
}
