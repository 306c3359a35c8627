using RealtimeGen.Behaviour.Beta;

namespace RealtimeGen.Behaviour.Configuration;

/// <summary>A configuration holds text; what the text becomes, the schema says.</summary>
public sealed class ConversionTests
{
    [Theory]
    [InlineData("speed", "1.1", "1.1")]
    [InlineData("max_response_output_tokens", "800", "800")]
    [InlineData("max_response_output_tokens", "inf", "\"inf\"")]
    [InlineData("instructions", "800", "\"800\"")]
    [InlineData("instructions", "true", "\"true\"")]
    [InlineData("instructions", "null", "\"null\"")]
    [InlineData("instructions", "", "\"\"")]
    [InlineData("turn_detection", null, "null")]
    [InlineData("turn_detection", "", "null")]
    [InlineData("tools", "", "[]")]
    [InlineData("turn_detection:create_response", "False", "false")]
    [InlineData("tracing:metadata:retries", "3", "3")]
    [InlineData("tracing:metadata:verbose", "true", "true")]
    [InlineData("tracing:metadata:team", "07", "\"07\"")]
    [InlineData("tracing:metadata:labels", null, "{}")]
    [InlineData("tracing:metadata:note", "", "\"\"")]
    [InlineData("tracing", null, "null")]
    public void A_text_is_what_the_schema_allows(string key, string? text, string json)
    {
        string start = key.StartsWith("turn_detection:", StringComparison.Ordinal) ? """{"turn_detection":{"type":"server_vad"}}""" : "{}";
        RealtimeSession session = RealtimeSession.FromConfiguration(Settings.Session(start, b => b.AddInMemoryCollection([new("Realtime:Session:" + key, text)])));

        Assert.Contains($"\"{key.Split(':')[^1]}\":{json}", session.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_know_no_case() => Assert.Equal(
        RealtimeSession.Parse("""{"voice":"sage","turn_detection":{"type":"server_vad","threshold":0.5}}"""),
        RealtimeSession.FromConfiguration(Settings.Of(("VOICE", "sage"), ("Turn_Detection:TYPE", "server_vad"), ("turn_detection:Threshold", "0.5"))));

    [Fact]
    public void Indexes_make_an_array_in_their_order() => Assert.Equal(
        """{"modalities":["text","audio"]}""",
        RealtimeSession.FromConfiguration(Settings.Of(("modalities:10", "audio"), ("modalities:9", "text"))).ToString());

    [Fact]
    public void A_tag_tells_what_the_texts_beside_it_are() => Assert.Equal(
        RealtimeSession.Parse("""{"turn_detection":{"type":"semantic_vad","eagerness":"high","create_response":false}}"""),
        RealtimeSession.FromConfiguration(Settings.Of(
            ("turn_detection:type", "semantic_vad"), ("turn_detection:eagerness", "high"), ("turn_detection:create_response", "false"))));

    [Fact]
    public void Environment_variables_override_a_file()
    {
        string prefix = "T" + Guid.NewGuid().ToString("N") + "_";
        Environment.SetEnvironmentVariable(prefix + "REALTIME__SESSION__SPEED", "1.25");
        Environment.SetEnvironmentVariable(prefix + "REALTIME__SESSION__TOOLS__0__NAME", "other");

        RealtimeSession session = RealtimeSession.FromConfiguration(Settings.Session(
            """{"speed":1,"tools":[{"type":"function","name":"f"}]}""", b => b.AddEnvironmentVariables(prefix)));

        Assert.Equal(RealtimeSession.Parse("""{"speed":1.25,"tools":[{"type":"function","name":"other"}]}"""), session);
    }

    [Fact]
    public void The_configuration_itself_can_be_the_section() => Assert.Equal(
        "marin", Ga.RealtimeSession.FromConfiguration(new ConfigurationBuilder()
            .AddInMemoryCollection([new("type", "realtime"), new("audio:output:voice", "marin")]).Build()).Audio?.Output?.Voice?.ToString().Trim('"'));
}
