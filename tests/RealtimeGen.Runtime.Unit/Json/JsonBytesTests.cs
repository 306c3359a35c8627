namespace RealtimeGen.Runtime.Unit.Json;

public class JsonBytesTests
{
    [Fact]
    public void Equality_is_that_of_the_content()
    {
        JsonBytes one = new byte[] { 1, 2, 3 };
        JsonBytes same = new ReadOnlyMemory<byte>([0, 1, 2, 3])[1..];

        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != default);
        Assert.True(default(JsonBytes) == Array.Empty<byte>());
    }

    [Fact]
    public void It_prints_as_base64() => Assert.Equal("AQID", new JsonBytes(new byte[] { 1, 2, 3 }).ToString());
}
