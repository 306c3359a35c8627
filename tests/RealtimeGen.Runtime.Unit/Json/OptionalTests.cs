namespace RealtimeGen.Runtime.Unit.Json;

public class OptionalTests
{
    [Fact]
    public void Absent_null_and_a_value_are_three_things()
    {
        Optional<double?> absent = default;
        Optional<double?> none = null;
        Optional<double?> value = 0.5;

        Assert.Equal((false, false, false, null), (absent.IsSet, absent.IsNull, absent.HasValue, absent.Value));
        Assert.Equal((true, true, false, null), (none.IsSet, none.IsNull, none.HasValue, none.Value));
        Assert.Equal((true, false, true, 0.5), (value.IsSet, value.IsNull, value.HasValue, value.Value));
        Assert.Equal(3, new HashSet<Optional<double?>> { absent, none, value }.Count);
    }

    [Fact]
    public void Comparison_with_null_means_an_explicit_null()
    {
        Optional<string?> absent = default;
        Optional<string?> none = null;

        Assert.False(absent == null);
        Assert.True(none == null);
        Assert.True(absent != none);
    }

    [Fact]
    public void Equality_is_that_of_the_value()
    {
        Optional<string?> one = "a";
        Optional<string?> other = new string('a', 1);

        Assert.True(one == other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one == "b");
    }

    [Fact]
    public void Patterns_take_it_apart()
    {
        static string Describe(Optional<string?> value) => value switch
        {
            { Value: { Length: > 3 } text } => text,
            { HasValue: true } => "short",
            (true, null) => "null",
            _ => "absent",
        };

        Assert.Equal(["long text", "short", "null", "absent"], [Describe("long text"), Describe("a"), Describe(null), Describe(default)]);
    }

    [Fact]
    public void TryGetValue_gives_a_value_that_is_not_null()
    {
        Optional<string?> value = "a";
        Optional<string?> none = null;

        Assert.True(value.TryGetValue(out string? text) && text.Length == 1);
        Assert.False(none.TryGetValue(out _));
    }

    [Fact]
    public void It_prints_as_its_value()
    {
        Optional<string?>[] values = [default, null, "a"];

        Assert.Equal(["(absent)", "null", "a"], values.Select(value => value.ToString()));
    }
}
