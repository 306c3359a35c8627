using RealtimeGen.Behaviour.Beta;

namespace RealtimeGen.Behaviour.Types;

/// <summary>Real servers break their own schema; reading must neither throw nor lose anything.</summary>
public sealed class TolerantReading
{
    [Theory]
    [InlineData("""{"speed":"fast"}""")]
    [InlineData("""{"speed":null}""")]
    [InlineData("""{"tools":[1,{"type":"function","name":"f"}]}""")]
    [InlineData("""{"tools":[{"type":"mcp","server_label":"x"}]}""")]
    [InlineData("""{"tools":[{"name":"no type"}]}""")]
    [InlineData("""{"turn_detection":{"type":"none"}}""")]
    [InlineData("""{"turn_detection":{"type":"server_vad","idle_timeout_ms":null}}""")]
    [InlineData("""{"turn_detection":7}""")]
    [InlineData("""{"max_response_output_tokens":1e30}""")]
    [InlineData("""{"max_response_output_tokens":[]}""")]
    [InlineData("""{"voice":{"id":"custom"}}""")]
    [InlineData("""{"object":"realtime.session","expires_at":0,"client_secret":{"value":"x"}}""")]
    [InlineData("""[1,2]""")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void Whatever_came_is_written_back(string json) => Assert.Equal(json, RealtimeSession.Read(System.Text.Encoding.UTF8.GetBytes(json)).ToString());

    [Fact]
    public void What_does_not_fit_is_kept_under_its_name() =>
        Assert.Equal("\"fast\"", RealtimeSession.Read("""{"speed":"fast"}"""u8).AdditionalProperties["speed"].ToString());

    [Fact]
    public void What_does_not_fit_leaves_its_property_unset() => Assert.Null(RealtimeSession.Read("""{"speed":"fast"}"""u8).Speed);

    [Fact]
    public void Members_of_a_newer_server_are_kept_in_order() => Assert.Equal(
        ["object", "expires_at"],
        RealtimeSession.Read("""{"object":"realtime.session","voice":"ash","expires_at":0}"""u8).AdditionalProperties.Keys);

    [Fact]
    public void An_unknown_event_keeps_its_type()
    {
        ServerEvent.Unknown unknown = Assert.IsType<ServerEvent.Unknown>(ServerEvent.Read("""{"event_id":"e","type":"ping"}"""u8));

        Assert.Equal(("ping", """{"event_id":"e","type":"ping"}"""), (unknown.Type, unknown.Json.ToString()));
    }

    [Fact]
    public void The_discriminator_may_stand_anywhere() =>
        Assert.IsType<ServerEvent.SessionCreated>(ServerEvent.Read("""{"session":{"tools":[{"type":"x"}]},"event_id":"e","type":"session.created"}"""u8));

    [Fact]
    public void An_error_with_missing_members_is_an_error_event()
    {
        ServerEvent.Error error = Assert.IsType<ServerEvent.Error>(ServerEvent.Read("""{"type":"error","error":{"code":null}}"""u8));

        Assert.True(error.ErrorValue.Code.IsNull);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{} {}")]
    public void Only_text_that_is_no_json_throws(string text) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => RealtimeSession.Read(System.Text.Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_root_schema_reference_is_no_member_and_is_not_written() =>
        Assert.Equal("""{"speed":1}""", RealtimeSession.Parse("""{"$schema":"../session.schema.json","speed":1}""").ToString());

    [Fact]
    public void An_event_is_parsed_strictly()
    {
        bool isValid = ServerEvent.TryParse("""{"type":"session.created","session":{}}"""u8, out ServerEvent? received, out ValidationReport report);

        Assert.Equal((false, null, "/required"), (isValid, received, report.Errors[0].SchemaPath[^9..]));
    }
}
