using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Protocol;

/// <summary>Every event of both protocols, by samples of our own.</summary>
public sealed class EventTests
{
    public static TheoryData<string, string> Sides => EventFile.Sides;

    [Theory]
    [InlineData("ga", "client", 11)]
    [InlineData("ga", "server", 46)]
    [InlineData("beta", "client", 12)]
    [InlineData("beta", "server", 35)]
    public void A_union_has_as_many_events_as_the_protocol(string api, string side, int count) =>
        Assert.Equal(count, EventFile.TypesOf(api, side).Distinct().Count());

    [Theory]
    [MemberData(nameof(Sides))]
    public void Every_event_has_a_sample(string api, string side) =>
        Assert.Empty(EventFile.TypesOf(api, side).Except(EventFile.Read($"{api}-{side}.jsonl").Select(e => e["type"]!.GetValue<string>())));

    [Theory]
    [MemberData(nameof(Sides))]
    public void A_sample_is_valid(string api, string side) =>
        Assert.Empty(
            from sample in EventFile.Read($"{api}-{side}.jsonl")
            let report = EventSide.Read(api, side, sample).Report
            where !report.IsValid
            select $"{sample.ToJsonString()}\n{string.Join('\n', report.Errors)}");

    [Theory]
    [MemberData(nameof(Sides))]
    public void An_event_is_read_into_the_type_of_its_name(string api, string side) =>
        Assert.Empty(
            from sample in EventFile.Read($"{api}-{side}.jsonl")
            let type = sample["type"]!.GetValue<string>()
            let read = EventSide.Read(api, side, sample).Type.Name
            where read != EventSide.NameOf(type)
            select $"{type} became {read}");

    [Theory]
    [MemberData(nameof(Sides))]
    public void An_event_is_told_by_a_type_that_comes_last(string api, string side) =>
        Assert.Empty(
            from sample in EventFile.Read($"{api}-{side}.jsonl")
            let type = sample["type"]!.GetValue<string>()
            where EventSide.Read(api, side, TypeLast(sample)).Type.Name != EventSide.NameOf(type)
            select type);

    [Theory]
    [MemberData(nameof(Sides))]
    public void An_event_is_written_back_as_it_came(string api, string side) =>
        Assert.Empty(
            from sample in EventFile.Read($"{api}-{side}.jsonl")
            let written = JsonNode.Parse(EventSide.Read(api, side, sample).Written)
            where !JsonNode.DeepEquals(sample, written)
            select $"{sample.ToJsonString()}\nbecame\n{written?.ToJsonString()}");

    private static JsonObject TypeLast(JsonNode sample)
    {
        JsonObject moved = sample.DeepClone().AsObject();
        JsonNode? type = moved["type"]!.DeepClone();
        moved.Remove("type");
        moved["type"] = type;
        return moved;
    }
}
