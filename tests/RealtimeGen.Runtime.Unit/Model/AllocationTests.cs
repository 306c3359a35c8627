using System.Text;
using RealtimeGen.Runtime.Unit.Json;

namespace RealtimeGen.Runtime.Unit.Model;

public class AllocationTests
{
    public static readonly TheoryData<string> Documents =
    [
        """{"name":"root","index":1,"size":1.25,"parts":[{"name":"a","index":2}],"more":{"free":[1,2.5e3,null,"text"]}}""",
        """{"\u006eame":"r\u00f6\u00f6t","index":20.0,"size":0.5000000000000000000000001}""",
    ];

    public static readonly TheoryData<string> MalformedDocuments =
    [
        "{\"name\":\"root\",\"index\":1",
        "{\"name\":\"root\",\"index\":01}",
        "{\"name\":\"\\x\"}",
        "{\"name\":\"root\",,}",
        "",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Validating_a_valid_document_allocates_nothing(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);

        Assert.Equal(0, Allocations.Of(() => Part.IsValid(utf8)));
        Assert.Equal(0, Allocations.Of(() => Part.Validate(utf8).IsValid));
    }

    [Theory]
    [MemberData(nameof(MalformedDocuments))]
    public void IsValid_on_malformed_text_allocates_nothing(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);

        Assert.Equal(0, Allocations.Of(() => !Part.IsValid(utf8)));
    }

    [Fact]
    public void IsValid_on_an_invalid_document_allocates_nothing() =>
        Assert.Equal(0, Allocations.Of(() => !Part.IsValid("""{"name":5,"index":1}"""u8)));

    [Fact]
    public void Validating_an_instance_allocates_nothing()
    {
        Part part = Part.Parse("""{"name":"root","index":1,"size":1.25,"more":{"free":[1]}}""");

        Assert.Equal(0, Allocations.Of(() => part.Validate().IsValid));
    }

    [Fact]
    public void Comparing_json_values_allocates_nothing() => Assert.Equal(0, Allocations.Of(() =>
        JsonCheck.Equal("""{"a":[1,{"b":"\u0061"}],"c":2}"""u8, """{"c":2.0,"a":[1,{"b":"a"}]}"""u8)
            && JsonCheck.ItemsAreUnique("""["a","b","c",{"a":1},{"a":2}]"""u8)));
}
