namespace RealtimeGen.Runtime.Unit.Json;

public class JsonListTests
{
    [Fact]
    public void A_collection_expression_makes_one()
    {
        JsonList<string> list = ["a", "b"];
        JsonList<string> more = [.. list, "c"];

        Assert.Equal(["a", "b", "c"], more);
        Assert.Same(JsonList<string>.Empty, (JsonList<string>)[]);
    }

    [Fact]
    public void List_patterns_take_it_apart()
    {
        JsonList<int> list = [1, 2, 3, 4];

        Assert.True(list is [1, .. var middle, 4] && middle == (JsonList<int>)[2, 3]);
        Assert.True(list is { Count: 4 } and [.., 4]);
    }

    [Fact]
    public void Equality_is_that_of_the_items_in_order()
    {
        JsonList<JsonList<string>> one = [["a"], ["b", "c"]];
        JsonList<JsonList<string>> same = [["a"], ["b", "c"]];
        JsonList<JsonList<string>> other = [["b", "c"], ["a"]];

        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != other);
        Assert.False(one == null);
        Assert.True((JsonList<string>?)null == null);
    }

    [Fact]
    public void Arrays_and_lists_convert_by_copy()
    {
        string[] array = ["a"];
        JsonList<string> fromArray = array;
        JsonList<string> fromList = new List<string> { "a" };
        array[0] = "changed";

        Assert.Equal(["a"], fromArray);
        Assert.True(fromArray == fromList);
    }

    [Fact]
    public void Add_leaves_the_list_alone()
    {
        JsonList<int> list = [1];

        Assert.Equal([1, 2], list.Add(2));
        Assert.Equal([1], list);
    }

    [Fact]
    public void It_prints_its_items() => Assert.Equal("[1, 2]", ((JsonList<int>)[1, 2]).ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void The_builder_keeps_every_item_in_order(int count)
    {
        JsonListBuilder<int> builder = default;
        for (int i = 0; i < count; i++)
        {
            builder.Add(i);
        }

        Assert.Equal(Enumerable.Range(0, count), builder.ToList());
    }

    [Fact]
    public void Enumeration_by_foreach_allocates_nothing()
    {
        JsonList<int> list = [1, 2, 3];
        Assert.Equal(0, Allocations.Of(() =>
        {
            int sum = 0;
            foreach (int item in list)
            {
                sum += item;
            }

            return sum == 6;
        }));
    }
}
