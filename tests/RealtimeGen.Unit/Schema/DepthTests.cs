using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Unit.Schema;

public class DepthTests
{
    /// <summary>A pool thread of a compiler has 1.5 MB, and others of its methods stand on the stack already.</summary>
    private const int Stack = 1024 * 1024;

    [Fact]
    public void The_deepest_schema_that_is_JSON_is_read_compared_and_indexed()
    {
        const int Depth = JsonParser.MaximumDepth - 1;
        string text = string.Concat(Enumerable.Repeat("{\"items\":", Depth)) + "{\"$ref\":\"#\"}" + new string('}', Depth);
        bool isEqual = false;
        bool isResolved = false;

        Thread thread = new(
            () =>
            {
                SchemaReading one = SchemaReader.Read("a.schema.json", JsonParser.Parse(text));
                SchemaReading other = SchemaReader.Read("a.schema.json", JsonParser.Parse(text));
                isEqual = one.Equals(other) && one.GetHashCode() == other.GetHashCode();
                SchemaNode deepest = one.Document.At(string.Concat(Enumerable.Repeat("/items", Depth)));
                isResolved = new ReferenceResolver([one.Document]).Resolve(one.Document, deepest, "#", out _, out _);
            },
            Stack);
        thread.Start();
        thread.Join();

        Assert.True(isEqual);
        Assert.True(isResolved);
    }

    [Fact]
    public void The_deepest_value_that_is_JSON_is_kept()
    {
        const int Depth = JsonParser.MaximumDepth - 1;
        string text = "{\"default\":" + new string('[', Depth) + new string(']', Depth) + "}";
        SchemaNode? root = null;

        Thread thread = new(() => root = SchemaReader.Read("a.schema.json", JsonParser.Parse(text)).Document.Root, Stack);
        thread.Start();
        thread.Join();

        Assert.True(root!.Has("default"));
    }
}
