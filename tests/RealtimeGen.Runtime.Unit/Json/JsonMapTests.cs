namespace RealtimeGen.Runtime.Unit.Json;

public class JsonMapTests
{
    private static readonly JsonMap<int> Map = [new("b", 1), new("a", 2)];

    [Fact]
    public void Members_are_found_by_name_and_kept_in_order()
    {
        Assert.Equal(["b", "a"], Map.Keys);
        Assert.Equal([1, 2], Map.Values);
        Assert.Equal((2, 2, true), (Map.Count, Map["a"], Map.ContainsKey("b")));
        Assert.False(Map.TryGetValue("c", out _));
        Assert.Throws<KeyNotFoundException>(() => Map["c"]);
    }

    [Fact]
    public void Of_equal_names_the_last_wins()
    {
        JsonMap<int> map = [new("a", 1), new("b", 2), new("a", 3)];

        Assert.Equal([new("a", 3), new("b", 2)], map);
    }

    [Fact]
    public void Equality_takes_no_account_of_order()
    {
        JsonMap<int> same = [new("a", 2), new("b", 1)];

        Assert.True(Map == same);
        Assert.Equal(Map.GetHashCode(), same.GetHashCode());
        Assert.False(Map == same.With("a", 3));
        Assert.False(Map == same.With("c", 3));
        Assert.False(Map == same.Without("a").With("c", 2));
        Assert.False(Map == null);
    }

    [Fact]
    public void With_replaces_in_place_or_adds_at_the_end()
    {
        Assert.Equal([new("b", 5), new("a", 2)], Map.With("b", 5));
        Assert.Equal([new("b", 1), new("a", 2), new("c", 3)], Map.With("c", 3));
        Assert.Equal([new("b", 1), new("a", 2)], Map);
    }

    [Fact]
    public void Without_leaves_the_others()
    {
        Assert.Equal([new("a", 2)], Map.Without("b"));
        Assert.Same(Map, Map.Without("c"));
        Assert.Same(JsonMap<int>.Empty, Map.Without("a").Without("b"));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(1000)]
    public void Large_maps_find_every_member(int count)
    {
        JsonMap<int> map = JsonMap.Create<int>([.. Enumerable.Range(0, count * 2).Select(i => KeyValuePair.Create($"n{i % count}", i))]);

        Assert.Equal(count, map.Count);
        Assert.All(Enumerable.Range(0, count), i => Assert.Equal(i + count, map[$"n{i}"]));
        Assert.False(map.ContainsKey("n"));
    }

    [Fact]
    public void It_prints_its_members() => Assert.Equal("{b: 1, a: 2}", Map.ToString());
}
