using RealtimeGen.Behaviour.Beta;

namespace RealtimeGen.Behaviour.Types;

public sealed class Values
{
    private const string Json =
        """{"modalities":["text"],"turn_detection":{"type":"server_vad","threshold":0.5},"tools":[{"type":"function","name":"f","parameters":{"a":1,"b":2}}],"future":[1]}""";

    [Fact]
    public void Records_compare_by_content() => Assert.Equal(RealtimeSession.Parse(Json), RealtimeSession.Parse(Json));

    [Fact]
    public void Equal_records_have_equal_hash_codes() => Assert.Equal(RealtimeSession.Parse(Json).GetHashCode(), RealtimeSession.Parse(Json).GetHashCode());

    [Fact]
    public void The_order_of_free_members_does_not_matter() => Assert.Equal(
        RealtimeSession.Parse(Json), RealtimeSession.Parse(Json.Replace("""{"a":1,"b":2}""", """{"b":2.0,"a":1}""")));

    [Fact]
    public void A_changed_copy_differs() => Assert.NotEqual(RealtimeSession.Parse(Json), RealtimeSession.Parse(Json) with { Speed = 1 });

    [Fact]
    public void A_builder_may_be_forked()
    {
        RealtimeSession.Builder.Ready stem = RealtimeSession.Create().Speed(1);

        string[] forks = [stem.Voice(Voice.Ash).Build().ToString(), stem.Voice(Voice.Coral).Build().ToString(), stem.Build().ToString()];

        Assert.Equal(["""{"voice":"ash","speed":1}""", """{"voice":"coral","speed":1}""", """{"speed":1}"""], forks);
    }

    [Fact]
    public void A_list_takes_a_collection_expression() => Assert.Equal(
        """{"tools":[{"type":"function","name":"f"}]}""", new RealtimeSession { Tools = [new() { Name = "f" }] }.ToString());

    [Fact]
    public void The_builder_appends_to_a_list() => Assert.Equal(
        ["a", "b"], RealtimeSession.Create().AddToTools(t => t.Name("a")).AddToTools(new Tool { Name = "b" }).Build().Tools!.Select(t => t.Name));

    [Fact]
    public void A_member_that_the_schema_does_not_know_can_be_set() =>
        Assert.Equal("""{"prompt":{"id":"p"}}""", RealtimeSession.Create().With("prompt", """{"id":"p"}""").Build().ToString());

    [Fact]
    public void Building_reports_every_error_of_nested_values_too()
    {
        RealtimeSession.Create().Speed(9).TurnDetection(t => t.ServerVad().Threshold(2)).TryBuild(out _, out ValidationReport report);

        Assert.Equal(["/turn_detection/threshold", "/speed"], report.Errors.Select(e => e.InstancePath));
    }

    [Fact]
    public void Building_an_invalid_value_throws_with_its_report()
    {
        SchemaValidationException error = Assert.Throws<SchemaValidationException>(() => RealtimeSession.Create().Temperature(3).Build());

        Assert.Equal("maximum", Assert.Single(error.Report.Errors).Keyword);
    }

    [Fact]
    public void An_instance_is_checked_as_it_would_be_sent() => Assert.Equal("/tools/0/type", Assert.Single(
        new RealtimeSession { Tools = [new() { Name = "f", Type = "mcp" }] }.Validate().Errors).InstancePath);

    [Fact]
    public void The_report_knows_line_and_column()
    {
        ValidationError error = Assert.Single(RealtimeSession.Validate("{\n  \"speed\": 9\n}"u8).Errors);

        Assert.Equal((2, 12, "must be at most 1.5, but is 9"), (error.Line, error.Column, error.Message));
    }
}
