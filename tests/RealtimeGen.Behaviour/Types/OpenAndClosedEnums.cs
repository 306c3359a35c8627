using RealtimeGen.Behaviour.Beta;

namespace RealtimeGen.Behaviour.Types;

public sealed class OpenAndClosedEnums
{
    [Fact]
    public void A_text_converts() => Assert.Equal(Voice.Alloy, (Voice)"alloy");

    [Fact]
    public void A_text_compares() => Assert.True(new RealtimeSession { Voice = Voice.Alloy }.Voice == "alloy");

    [Fact]
    public void An_unknown_value_says_so() => Assert.False(((Voice)"nova3").IsKnown);

    [Fact]
    public void An_unknown_value_of_an_open_enum_is_valid() => Assert.True(RealtimeSession.IsValid("""{"voice":"nova3"}"""u8));

    [Fact]
    public void An_unknown_value_of_a_closed_enum_is_invalid() => Assert.False(RealtimeSession.IsValid("""{"output_audio_format":"mp3"}"""u8));

    [Fact]
    public void An_unknown_value_of_a_closed_enum_is_kept() =>
        Assert.Equal("mp3", RealtimeSession.Read("""{"output_audio_format":"mp3"}"""u8).OutputAudioFormat?.Value);

    [Fact]
    public void Constants_serve_as_case_labels() => Assert.Equal(1, Voice.Echo.Value switch { Voice.Values.Echo => 1, _ => 0 });

    [Fact]
    public void A_known_value_is_one_object() => Assert.Same(RealtimeSession.Read("""{"voice":"ash"}"""u8).Voice, Voice.Ash);

    [Fact]
    public void Null_does_not_convert() => Assert.Throws<ArgumentNullException>(() => (Voice)(string)null!);
}
