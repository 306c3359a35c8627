using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Unit.Emit.Reader;

/// <summary>Each member of an object with everything, holding each of many values, fitting or not.</summary>
public class EmittedReaderTests
{
    private static readonly Lazy<CompiledModel> Compiled = new(() => new(HolderModels.All));

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "1.5", "-0", "1e400", "12345678901234567890", "0.1234567890123456789", "\"\"", "\"red\"", "\"x\\u00e9\\ud83d\\ude00\"", "\"auto\"",
        "\"2030-12-31\"", "\"23:59:59\"", "\"2030-12-31T23:59:59Z\"", "\"2030-12-31t23:59:59.50+01:00\"", "\"01234567-89ab-cdef-0123-456789abcdef\"",
        "\"AbCd\"", "\"https://localhost/a b\"", "[]", "[null]", "[1,2]", "[1,2,3]", "[true]", "[\"red\",\"blue\"]", "[[\"a\"],[]]", "[{\"id\":1}]", "[{},5]",
        "[{\"kind\":\"circle\",\"radius\":1}]", "{}", "{\"id\":1}", "{\"id\":\"1\",\"new\":2}", "{\"id\":1.5}", "{\"a\":\"b\"}", "{\"a\":null,\"b\":1}", "{\"a\":{\"id\":1},\"\\u0061b\":{\"id\":2}}",
        "{\"a\":[1]}", "{\"kind\":\"circle\",\"radius\":1.5}", "{\"radius\":\"1\",\"kind\":\"circle\"}", "{\"kind\":\"square\",\"x\":[]}", "{\"kind\":\"other\"}", "{\"kind\":5}",
        "\"a\\\"\\u00e9\"", "1.0", "[1]", "[1.0]",
    ];

    public static IEnumerable<object[]> Members =>
        HolderModels.Holders.SelectMany((holder, i) => holder.Properties.Select(p => new object[] { i, p.Slot.CSharp, p.JsonName }));

    [Theory]
    [MemberData(nameof(Members))]
    public void Give_back_equal_JSON(int holder, string type, string member) => Assert.All(Values, value =>
    {
        string json = $$"""{"unknown":[1],"{{member}}":{{value}}}""";

        string rewritten = Holder(holder).Rewritten(json);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(rewritten)), $"{json} as {type} became {rewritten}");
    });

    [Theory]
    [MemberData(nameof(Members))]
    public void Check_on_the_way_what_the_validator_checks(int holder, string type, string member) => Assert.All(Values, value =>
    {
        string json = $$"""{"{{member}}":{{value}}}""";

        string[] expected = [type, .. Holder(holder).Errors(json).Order(StringComparer.Ordinal)];
        string[] actual = [type, .. Holder(holder).ErrorsOfReading(json).Order(StringComparer.Ordinal)];
        Assert.Equal(expected, actual);
    });

    [Fact]
    public void Give_back_what_is_no_object() => Assert.All(Values, json => Assert.True(
        JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(Holder(0).Rewritten(json)).RootElement), json));

    [Fact]
    public void Give_back_names_that_need_escapes() =>
        Assert.Equal("""{"\"\n":1}""", Holder(0).Rewritten("""{"\"\u000a":1}""").Replace("\\u0022", "\\\"", StringComparison.Ordinal));

    [Theory]
    [InlineData(33)]
    [InlineData(65)]
    [InlineData(129)]
    public void Note_any_number_of_required_members(int count)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(i => "m" + i)];
        ObjectModel model = HolderModels.Demanding(Models.Build.Object(
            "Wide", [.. names.Select(n => HolderModels.Typed(n, n.ToUpperInvariant(), new ScalarType(ScalarKind.Boolean), Presence.Optional))]),
            new Required("/required", names.ToEquatableArray()));
        ICompiledType wide = new CompiledModel(model).Type(model.Name);

        Assert.True(wide.IsValid("{" + string.Join(",", names.Select(n => $"\"{n}\":true")) + "}"));
        Assert.All(names, missing =>
        {
            string json = "{" + string.Join(",", names.Where(n => n != missing).Select(n => $"\"{n}\":true")) + "}";
            Assert.Equal([$" /required must have the member \"{missing}\""], wide.Errors(json));
            Assert.Equal(wide.Errors(json), wide.ErrorsOfReading(json));
            Assert.Equal(json, wide.Rewritten(json));
        });
    }

    private static ICompiledType Holder(int number) => Compiled.Value.Type(HolderModels.Holders[number].Name);
}
