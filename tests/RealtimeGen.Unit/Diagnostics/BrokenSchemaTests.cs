using RealtimeGen.Harness;

namespace RealtimeGen.Unit.Diagnostics;

public class BrokenSchemaTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "1", "-", "true", "null", "{}", "[]", "\"\"", "\"a\"",
        "\"type\"", "\"$ref\":\"#\",", "\"items\":", "\"anyOf\":[", "\"enum\":",
    ];

    /// <summary>Nothing throws into the compiler: any input ends in diagnostics at its characters.</summary>
    [Fact]
    public void Whatever_a_schema_holds_is_never_our_bug()
    {
        string[] schemas =
        [
            Repository.Text("schemas", "beta", "session.schema.json"),
            """
            {
              "$defs": { "a": { "type": "object", "required": ["t"], "properties": { "t": { "const": "x" }, "n": { "anyOf": [{ "type": "integer" }, { "const": "inf" }] } } } },
              "oneOf": [{ "$ref": "#/$defs/a" }, { "type": "object", "properties": { "t": { "const": "y" }, "l": { "items": { "$ref": "#" } } } }]
            }
            """,
        ];
        int seed = TestSeed.Of("UNIT_SEED");
        Random random = new(seed);
        for (int run = 0; run < 200; run++)
        {
            string text = schemas[random.Next(schemas.Length)];
            for (int edits = random.Next(1, 5); edits > 0; edits--) text = Edit(text, random);

            GeneratorRun generated = GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "a.schema.json", text));

            Assert.True(generated.Result.Results[0].Exception is null, $"seed {seed}: {text}");
            Assert.True(generated.Reported.All(diagnostic => diagnostic.Id != "RTG0999"), $"seed {seed}: {text}");
        }
    }

    [Theory]
    [InlineData("""{"uniqueItems": [|fals|]}""")]
    [InlineData("""{"minLength": [|True|]}""")]
    [InlineData("""{"type": [|strin|]}""")]
    public void A_word_that_is_no_json_is_reported_once(string marked)
    {
        Markup markup = Markup.Parse(marked);

        var reported = Assert.Single(GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "a.schema.json", markup.Text)).Reported);

        Assert.Equal("RTG1001", reported.Id);
        Assert.Equal(marked, Markup.Mark(markup.Text, [reported.Location.SourceSpan]));
    }

    [Theory]
    [InlineData("{\"items\":", "}")]
    [InlineData("{\"properties\":{\"a\":", "}}")]
    [InlineData("{\"anyOf\":[{\"type\":\"null\"},", "]}")]
    [InlineData("{\"allOf\":[", "]}")]
    [InlineData("{\"additionalProperties\":", "}")]
    public void The_deepest_schema_is_generated_from_on_the_stack_of_a_pool_thread(string open, string close)
    {
        int depth = 510 / close.Length;
        string text = string.Concat(Enumerable.Repeat(open, depth)) + "{}" + string.Concat(Enumerable.Repeat(close, depth));
        GeneratorRun? generated = null;
        Thread thread = new(
            () => generated = GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "a.schema.json", text)),
            maxStackSize: 1536 * 1024);
        thread.Start();
        thread.Join();

        Assert.DoesNotContain(generated!.Reported, diagnostic => diagnostic.Id == "RTG0999");
    }

    private static string Edit(string text, Random random)
    {
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(12), text.Length - at);
        string piece = Pieces[random.Next(Pieces.Length)];
        return random.Next(3) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, piece),
            _ => text.Remove(at, length).Insert(at, piece),
        };
    }
}
