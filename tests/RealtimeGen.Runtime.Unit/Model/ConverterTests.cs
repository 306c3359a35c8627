using System.Text.Json;

namespace RealtimeGen.Runtime.Unit.Model;

public class ConverterTests
{
    private const string Json = """{"name":"a","index":1,"more":{"kept":[1]}}""";

    private static readonly JsonSerializerOptions LooseOptions = new()
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    [Fact]
    public void System_Text_Json_reads_and_writes_a_generated_type()
    {
        Part part = JsonSerializer.Deserialize<Part>(Json)!;

        Assert.Equal(Part.Parse(Json), part);
        Assert.Equal(Json, JsonSerializer.Serialize(part));
        Assert.Null(JsonSerializer.Deserialize<Part>("null"));
    }

    [Fact]
    public void It_reads_within_other_types()
    {
        const string Within = $$"""{ "x": [ {{Json}}, {{Json}} ], "y": [] }""";
        Dictionary<string, Part[]> value = JsonSerializer.Deserialize<Dictionary<string, Part[]>>(Within)!;

        Assert.Equal([Part.Parse(Json), Part.Parse(Json)], value["x"]);
        Assert.Empty(value["y"]);
    }

    [Fact]
    public void It_reads_tolerantly() => Assert.Null(JsonSerializer.Deserialize<Part>("{}")!.Name);

    [Fact]
    public void Comments_and_trailing_commas_are_the_readers_matter()
    {
        const string Loose = """{"name":"a",/* one */"index":1,"more":{"kept":[1,],},}""";

        Assert.Equal(Part.Parse(Json), JsonSerializer.Deserialize<Part>(Loose, LooseOptions));
    }

    [Fact]
    public void A_reader_is_left_at_the_values_last_token()
    {
        Utf8JsonReader reader = new("""[{"name":"a","index":1},2]"""u8);
        reader.Read();
        reader.Read();
        Part.Read(ref reader);

        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.True(reader.Read() && reader.GetInt32() == 2);
    }
}
