using CsCheck;
using static RealtimeGen.Agreement.Random.RandomJson;

namespace RealtimeGen.Agreement.Random;

/// <summary>
/// Schemas in the words that NJsonSchema 11.6.2 understands: draft 4, each with one <c>type</c> and keywords of that type alone. Beside another type it
/// takes <c>required</c> to speak of arrays; without one, <c>minimum</c> to speak of strings. No <c>uniqueItems</c>: it compares items as texts.
/// </summary>
internal static class RefereeSchemas
{
    private static readonly Gen<string> Small = Gen.OneOf("0", "1", "2", "3", "10", "-1", "0.5", "1.5");
    private static readonly Gen<string> Count = Gen.OneOf("0", "1", "2", "3");

    // A maximum of 0 is none to it.
    private static readonly Gen<string> Most = Gen.OneOf("1", "2", "3");

    public static readonly Gen<string> Any = Gen.Select(Schema(3), Object(Gen.OneOf("a", "b"), Schema(1), 1, 2))
        .Select((root, definitions) => $"{{\"$schema\":\"http://json-schema.org/draft-04/schema#\",\"definitions\":{definitions},{root[1..]}");

    private static Gen<string> Schema(int depth) => depth == 0
        ? Gen.OneOf(Text(), Number("number"), Number("integer"), Typed("boolean"))
        : Gen.Frequency((2, Schema(0)), (4, Members(depth - 1)), (2, Items(depth - 1)), (2, Branches(depth - 1)));

    private static Gen<string> Text() => Typed(
        "string", ("minLength", Count), ("maxLength", Most), ("pattern", Quoted(Gen.OneOf("^a", "b$", "^[a-z]+$", "^.{1,2}$"))), ("enum", Array(RandomJson.Text, 1, 3)));

    private static Gen<string> Number(string type) => Typed(
        type, ("minimum", Small), ("maximum", Small), ("multipleOf", Gen.OneOf("1", "2", "0.5")), ("enum", Array(Gen.OneOf("1", "2", "10"), 1, 3)));

    private static Gen<string> Members(int depth) => Typed(
        "object",
        ("properties", Object(Name, Schema(depth), 1, 3)),
        ("additionalProperties", Gen.OneOf(Gen.Const("false"), Schema(depth))),
        ("required", Array(Quoted(Name), 1, 1)),
        ("minProperties", Count),
        ("maxProperties", Most));

    private static Gen<string> Items(int depth) => Typed(
        "array", ("items", Schema(depth)), ("minItems", Count), ("maxItems", Most));

    private static Gen<string> Branches(int depth) => Gen.OneOf("allOf", "anyOf", "oneOf")
        .SelectMany(keyword => Array(Schema(depth), 1, 3).Select(branches => $"{{\"{keyword}\":{branches}}}"));

    private static Gen<string> Typed(string type, params (string Name, Gen<string> Value)[] keywords)
    {
        Gen<(string Name, string Value)[]> some = keywords.Length == 0
            ? Gen.Const(System.Array.Empty<(string, string)>())
            : Gen.OneOf([.. keywords.Select(k => k.Value.Select(v => (k.Name, v)))]).Array[0, 3];
        return some.Select(k => Object([("type", $"\"{type}\""), .. k]));
    }
}
