using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Beta;
using RealtimeGen.Behaviour.Samples;

namespace RealtimeGen.Behaviour.Faults;

public sealed class FaultTests
{
    private static readonly Dictionary<string, Fault> ByName = FaultCatalog.All.DistinctBy(f => f.ToString()).ToDictionary(f => f.ToString());

    public static TheoryData<string> Names => [.. ByName.Keys];

    [Fact]
    public void The_sample_without_a_fault_is_valid() => Assert.Empty(RealtimeSession.Validate(Utf8(ValidSample.Of(SessionSchema.Root))).Errors);

    [Fact]
    public void Every_field_has_faults()
    {
        IEnumerable<string> fields = SessionSchema.Root["properties"]!.AsObject().Select(p => "/" + p.Key);

        Assert.All(fields, field => Assert.Contains(FaultCatalog.All, f => f.InstancePath == field));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_is_invalid(string name) => Assert.False(RealtimeSession.IsValid(Utf8(ByName[name].Document)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_is_one_error_with_its_path_and_keyword(string name)
    {
        Fault fault = ByName[name];

        ValidationError error = Assert.Single(RealtimeSession.Validate(Utf8(fault.Document)).Errors);

        Assert.Equal((fault.InstancePath, fault.Keyword), (error.InstancePath, error.Keyword));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Parsing_reports_the_same_as_validating(string name)
    {
        byte[] json = Utf8(ByName[name].Document);

        bool isParsed = RealtimeSession.TryParse(json, out _, out ValidationReport report);

        Assert.False(isParsed);
        Assert.Equal(RealtimeSession.Validate(json).Errors, report.Errors);
    }

    private static byte[] Utf8(JsonNode? document) => Encoding.UTF8.GetBytes(document?.ToJsonString() ?? "null");
}
