using CsCheck;
using static RealtimeGen.Agreement.Random.RandomJson;
using Keyword = CsCheck.Gen<(string Name, string Value)[]>;

namespace RealtimeGen.Agreement.Random;

/// <summary>Schemas over all keywords of a draft. Most demand something that some document meets.</summary>
internal sealed class RandomSchemas
{
    private static readonly Gen<string> Count = Gen.OneOf("0", "1", "2", "3");
    private static readonly Gen<string> Type = Quoted(Gen.OneOf("null", "boolean", "integer", "number", "string", "array", "object"));
    private static readonly Gen<string> Pattern = Quoted(Gen.OneOf("^a", "b$", "^x-", "^[a-z]+$", "\\\\d", "é", "^.{1,2}$", "a|1", "^$"));

    private readonly RandomDraft _draft;

    private RandomSchemas(RandomDraft draft) => _draft = draft;

    /// <summary>A whole document, with two definitions that references lead to.</summary>
    public static Gen<string> Of(RandomDraft draft)
    {
        RandomSchemas schemas = new(draft);
        return Gen.Select(schemas.Keywords(2), schemas.Schema(1), schemas.Schema(1)).Select((root, a, b) => Object(
        [
            ("$schema", $"\"{draft.Uri}\""), .. root, (draft.Definitions, Object([("a", a), ("b", b)])),
        ]));
    }

    private Gen<string> Schema(int depth)
    {
        Gen<string> keywords = Keywords(depth).Select(k => Object(k));
        return _draft.HasBooleanSchemas ? Gen.Frequency((9, keywords), (1, Gen.OneOf("true", "false"))) : keywords;
    }

    private Keyword Keywords(int depth) => depth == 0
        ? Leaf().Array[1, 2].Select(k => k.SelectMany(g => g).ToArray())
        : Gen.Frequency((3, Leaf()), (4, Holder(depth - 1)), (1, Reference())).Array[1, 4].Select(k => k.SelectMany(g => g).ToArray());

    private Keyword Leaf() => Gen.Frequency(
        (6, One("type", Gen.Frequency((4, Type), (1, Array(Type, 1, 3).Select(Distinct))))),
        (1, One("enum", Array(Value, 1, 4))),
        (1, One(_draft.Constant, _draft.Constant == "const" ? Value : Array(Value, 1, 1))),
        (2, Gen.OneOf("minimum", "maximum").SelectMany(n => One(n, Number))),
        (1, _draft.HasExclusiveFlags ? One("minimum", Number).Select(m => m.Append(("exclusiveMinimum", "true")).ToArray()) : One("exclusiveMaximum", Number)),
        (1, One("multipleOf", Gen.OneOf("1", "2", "0.5", "0.01", "1.5", "1e-3", "3"))),
        (2, Gen.OneOf("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties").SelectMany(n => One(n, Count))),
        (1, One("pattern", Pattern)),
        (1, One("uniqueItems", Gen.OneOf("true", "false"))),
        (2, One("required", Array(Quoted(Name), 1, 2).Select(Distinct))));

    private Keyword Holder(int depth)
    {
        Gen<string> schema = Schema(depth);
        List<(int, IGen<(string Name, string Value)[]>)> holders =
        [
            (6, One("properties", Object(Name, schema, 1, 3))),
            (2, One("patternProperties", Object(Gen.OneOf("^a", "^x-", "b$", "^$"), schema, 1, 2))),
            (3, One("additionalProperties", Gen.Frequency((1, Gen.Const("false")), (2, schema)))),
            (3, One("items", schema)),
            (3, Gen.OneOf("allOf", "anyOf", "oneOf").SelectMany(n => One(n, Array(schema, 1, 3)))),
            (1, One("not", schema)),
            .. _draft.Holders.Select(h => (h.Weight, (IGen<(string, string)[]>)h.Keyword(schema))),
        ];
        return Gen.Frequency([.. holders]);
    }

    /// <summary>Also to what holds it: circles that consume nothing are reported, and mean the same to all judges.</summary>
    private Keyword Reference() => Gen.Frequency(
        (8, One("$ref", Quoted(Gen.OneOf("#", "#/" + _draft.Definitions + "/a", "#/" + _draft.Definitions + "/b")))),
        (_draft.Recursive is null ? 0 : 1, One(_draft.Recursive ?? "$ref", Quoted(Gen.Const("#")))));

    internal static Keyword One(string name, Gen<string> value) => value.Select(v => new[] { (name, v) });

    private static string Distinct(string array) => "[" + string.Join(",", array[1..^1].Split(',').Distinct()) + "]";
}
