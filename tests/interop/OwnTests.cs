using System.Text;
using RealtimeGen.Interop.Faults;
using RealtimeGen.Interop.Values;

namespace RealtimeGen.Interop;

/// <summary>What our own types say of the events that the published ones judge.</summary>
public sealed class OwnTests
{
    [Fact]
    public void Our_types_refuse_the_same_faults() => Findings.None(
        from fault in GaFaults.All.Concat(BetaFaults.All)
        where fault.Union.Read(Encoding.UTF8.GetBytes(fault.Event)).Report.IsValid == fault.IsOurs
        select $"{fault}: {(fault.IsOurs ? "accepted" : "refused, though the list says otherwise")}");

    [Fact]
    public void Our_types_accept_what_the_published_cannot_say() =>
        Assert.All(Oracle.AllLimits, limit => Value.Of(limit.Union, limit.ToString(), System.Text.Json.Nodes.JsonNode.Parse(limit.Example)!));
}
