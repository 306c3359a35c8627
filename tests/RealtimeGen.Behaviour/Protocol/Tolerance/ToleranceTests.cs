using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Samples;

namespace RealtimeGen.Behaviour.Protocol.Tolerance;

/// <summary>
/// Servers break their own schema, each in its own way. Whatever stands in an event whose <c>type</c> is known, it is read into the type of its name,
/// nothing throws, and what is written back is equal.
/// </summary>
public sealed class ToleranceTests
{
    private const int Shown = 10;

    public static TheoryData<string, string> Kinds
    {
        get
        {
            TheoryData<string, string> kinds = [];
            foreach (string api in (string[])["ga", "beta"])
            {
                foreach (string kind in Deviation.Kinds.Keys) kinds.Add(api, kind);
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_event_that_deviates_keeps_its_type_and_loses_nothing(string api, string kind)
    {
        int looked = 0;
        List<string> faults = [];
        foreach (JsonNode received in ReceivedEvents.Of(api))
        {
            string name = EventSide.NameOf(received["type"]!.GetValue<string>());
            foreach (Deviation deviation in Deviation.Kinds[kind](received))
            {
                looked++;
                if (Fault(api, name, deviation.Json) is { } fault) faults.Add($"{received["type"]}: {deviation.What}: {fault}\n{deviation.Json}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} of {looked}:\n{string.Join("\n\n", faults.Take(Shown))}");
        Assert.NotEqual(0, looked);
    }

    /// <summary>A list holds items of one type, so an item of another takes its list along; a member takes nothing along.</summary>
    [Theory]
    [InlineData("ga")]
    [InlineData("beta")]
    public void A_member_that_does_not_fit_deep_within_an_event_leaves_its_members_typed(string api) =>
        Assert.Empty((
            from received in ReceivedEvents.Of(api)
            let kept = EventSide.Unread(api, received)
            from deep in Place.Of(received).Where(place => place.Steps is [_, .., string])
            let changed = deep.Replaced(received, JsonNode.Parse("[null]"))
            let lost = EventSide.Unread(api, changed).Except(kept).ToArray()
            where lost.Length > 0
            select $"{received["type"]}: {deep}: {string.Join(", ", lost)}\n{changed.ToJsonString()}").Take(Shown));

    [Theory]
    [InlineData("\"never.heard_of\"")]
    [InlineData("\"\"")]
    [InlineData("\"Response.Done\"")]
    [InlineData("\"response.done \"")]
    [InlineData("\"response.don\\u0000e\"")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("[\"response.done\"]")]
    public void An_event_of_no_known_type_is_kept_as_it_is(string type)
    {
        foreach (string api in (string[])["ga", "beta"])
        {
            foreach (JsonNode received in ReceivedEvents.Of(api))
            {
                JsonNode unknown = received.DeepClone();
                unknown["type"] = JsonNode.Parse(type);
                Assert.Null(Fault(api, "Unknown", unknown.ToJsonString()));
            }
        }
    }

    [Theory]
    [InlineData("""{"type":"response.done","event_id":7,"event_id":"e"}""", """{"type":"response.done","event_id":"e"}""")]
    [InlineData("""{"type":"response.done","event_id":"e","event_id":7}""", """{"type":"response.done","event_id":7}""")]
    [InlineData("""{"type":"response.done","later":1,"\u0065vent_id":7,"next":2,"event_id":"e"}""", """{"type":"response.done","event_id":"e","later":1,"next":2}""")]
    [InlineData("""{"type":"response.done","response":[],"response":{}}""", """{"type":"response.done","response":{}}""")]
    public void Of_members_with_one_name_the_last_wins_whichever_fits(string received, string written) =>
        Assert.Equal(written, Ga.ServerEvent.Read(Encoding.UTF8.GetBytes(received)).ToString());

    [Fact]
    public void A_value_that_fits_leaves_every_other_member_that_was_kept()
    {
        string others = string.Join(',', Enumerable.Range(0, 40).Select(i => $"\"later{i}\":{i}"));
        string received = $$"""{"type":"response.done","event_id":7,{{others}},"event_id":"e","later39":[],"later3":[],"last":1}""";
        string written = $$"""{"type":"response.done","event_id":"e",{{others.Replace(":39", ":[]").Replace("r3\":3", "r3\":[]")}},"last":1}""";
        Assert.Equal(written, Ga.ServerEvent.Read(Encoding.UTF8.GetBytes(received)).ToString());
    }

    /// <summary>No text can hold it, so the JSON is kept.</summary>
    [Theory]
    [InlineData("""{"type":"response.done","event_id":"\ud800"}""")]
    [InlineData("""{"type":"response.done","response":{"status":"a\udc00b"}}""")]
    public void Half_of_a_surrogate_pair_is_written_back(string received) =>
        Assert.Equal(received, Ga.ServerEvent.Read(Encoding.UTF8.GetBytes(received)).ToString());

    private static string? Fault(string api, string name, string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        try
        {
            EventReading reading = api == "ga" ? EventReading.Of<Ga.ServerEvent>(utf8) : EventReading.Of<Beta.ServerEvent>(utf8);
            return reading.Type.Name != name ? $"became {reading.Type.Name}"
                : JsonElement.DeepEquals(JsonElement.Parse(utf8), JsonElement.Parse(reading.Written)) ? null
                : $"was written as {Encoding.UTF8.GetString(reading.Written)}";
        }
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
    }
}
