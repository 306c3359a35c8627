using RealtimeGen.Behaviour.Beta;

namespace RealtimeGen.Behaviour.Types;

/// <summary>Absent, null and a value are three things on the wire, and a server acts on each differently.</summary>
public sealed class ThreeStates
{
    [Fact]
    public void What_was_not_set_is_not_written() => Assert.Equal("{}", new RealtimeSession().ToString());

    [Fact]
    public void An_explicit_null_is_written() => Assert.Equal("""{"turn_detection":null}""", new RealtimeSession { TurnDetection = null }.ToString());

    [Fact]
    public void The_builder_takes_an_explicit_null() =>
        Assert.Equal("""{"turn_detection":null}""", RealtimeSession.Create().TurnDetection(null).Build().ToString());

    [Fact]
    public void The_builder_takes_default_as_absent() => Assert.Equal("{}", RealtimeSession.Create().TurnDetection(default).Build().ToString());

    [Fact]
    public void Null_is_read_as_null() => Assert.True(RealtimeSession.Parse("""{"tracing":null}""").Tracing.IsNull);

    [Fact]
    public void An_absent_member_is_read_as_absent() => Assert.False(RealtimeSession.Parse("{}").Tracing.IsSet);

    [Fact]
    public void A_copied_member_stays_absent()
    {
        RealtimeSession source = new();

        RealtimeSession copy = new RealtimeSession { TurnDetection = null } with { TurnDetection = source.TurnDetection };

        Assert.Equal("{}", copy.ToString());
    }

    [Fact]
    public void No_default_of_the_schema_reaches_the_wire() =>
        Assert.Equal("""{"turn_detection":{"type":"server_vad"}}""", RealtimeSession.Create().TurnDetection(t => t.ServerVad()).Build().ToString());

    [Fact]
    public void Patterns_tell_the_three_apart()
    {
        static string Describe(RealtimeSession session) => session.TurnDetection switch
        {
            { Value: RealtimeSessionTurnDetection.ServerVad { Threshold: > 0.4 } vad } => "loud " + vad.Threshold,
            { Value: { } other } => other.Type,
            { IsNull: true } => "off",
            _ => "unchanged",
        };

        Assert.Equal(
            ["loud 0.5", "semantic_vad", "off", "unchanged"],
            [
                Describe(RealtimeSession.Parse("""{"turn_detection":{"type":"server_vad","threshold":0.5}}""")),
                Describe(RealtimeSession.Parse("""{"turn_detection":{"type":"semantic_vad"}}""")),
                Describe(RealtimeSession.Parse("""{"turn_detection":null}""")),
                Describe(RealtimeSession.Parse("{}")),
            ]);
    }
}
