using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Protocol;

/// <summary>What a server would refuse, refused before it is sent: one fault an event.</summary>
public sealed class EventFaults
{
    public static TheoryData<string, string> Faults
    {
        get
        {
            TheoryData<string, string> faults = [];
            foreach (string api in (string[])["ga", "beta"])
            {
                foreach (JsonNode line in EventFile.Read(api + "-client-faults.jsonl")) faults.Add(api, line["fault"]!.GetValue<string>());
            }

            return faults;
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_refused(string api, string fault) =>
        Assert.False(EventSide.Read(api, "client", Event(api, fault)).Report.IsValid);

    private static JsonNode Event(string api, string fault) =>
        EventFile.Read(api + "-client-faults.jsonl").Single(line => line["fault"]!.GetValue<string>() == fault)["event"]!;
}
