using RealtimeGen.Behaviour.Beta;

namespace RealtimeGen.Behaviour.Configuration;

/// <summary>Every error names the key that whoever configures the program wrote.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("speed", "9", "Session:speed must be at most 1.5, but is 9")]
    [InlineData("Speed", "fast", "Session:Speed must be a number, but is \"fast\"")]
    [InlineData("speed", "", "Session:speed must be a number, but is \"\"")]
    [InlineData("speed", "1,1", "Session:speed must be a number, but is \"1,1\"")]
    [InlineData("speed:0", "1", "Session:speed must be a number, but is an array")]
    [InlineData("modalities", "audio", "Session:modalities must be an array, but is \"audio\"")]
    [InlineData("tools:0:strict", "maybe", "Session:tools:0 must have the member \"name\"")]
    public void A_value_that_does_not_fit_is_named_by_its_key(string key, string value, string error) =>
        Assert.Contains(error, Settings.Errors(() => RealtimeSession.FromConfiguration(Settings.Of((key, value)))));

    [Fact]
    public void Every_error_is_reported() => Assert.Equal(
        ["Realtime:Session:speed must be at most 1.5, but is 9", "Realtime:Session:temperature must be a number, but is \"hot\""],
        Settings.Errors(() => RealtimeSession.FromConfiguration(Settings.Session("""{"speed":9,"temperature":"hot"}"""))));

    [Fact]
    public void An_error_has_the_key_and_no_line()
    {
        SchemaValidationException refused = Assert.Throws<SchemaValidationException>(
            () => RealtimeSession.FromConfiguration(Settings.Session("""{"speed":9}""")));

        ValidationError error = Assert.Single(refused.Report.Errors);
        Assert.Equal(("Realtime:Session:speed", "/speed", 0, 0), (error.ConfigurationKey, error.InstancePath, error.Line, error.Column));
        Assert.StartsWith("The configuration does not satisfy its schema: Realtime:Session:speed ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_is_not_there_is_an_error() => Assert.Equal(
        ["Session is missing or empty"], Settings.Errors(() => RealtimeSession.FromConfiguration(Settings.Of())));
}
