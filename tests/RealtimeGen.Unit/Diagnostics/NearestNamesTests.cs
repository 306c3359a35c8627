using RealtimeGen.Generator.Diagnostics;

namespace RealtimeGen.Unit.Diagnostics;

public class NearestNamesTests
{
    [Theory]
    [InlineData("minLenght", "minLength")]
    [InlineData("MINLENGTH", "minLength")]
    [InlineData("minlen", null)]
    [InlineData("maxLengt", "maxLength")]
    [InlineData("itms", "items")]
    [InlineData("it", null)]
    [InlineData("", null)]
    [InlineData("wholly different", null)]
    public void A_slip_of_the_hand_is_understood(string name, string? expected) =>
        Assert.Equal(expected, NearestNames.Best(name, ["items", "minLength", "maxLength", "minItems"]));

    [Fact]
    public void The_nearest_come_first_and_few() =>
        Assert.Equal(["tool", "tools"], NearestNames.Find("Tool", ["tools", "tool", "toll", "stool"], 2));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a", "", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("abc", "cab", 2)]
    public void Distances_count_edits_and_swaps(string a, string b, int distance) =>
        Assert.Equal(distance, NearestNames.EditDistance(a, b, 10));
}
