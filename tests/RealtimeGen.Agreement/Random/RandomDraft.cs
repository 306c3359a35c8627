using CsCheck;
using static RealtimeGen.Agreement.Random.RandomJson;

namespace RealtimeGen.Agreement.Random;

/// <summary>What random schemas of a draft are made of.</summary>
/// <param name="Definitions">Where references lead.</param>
/// <param name="Constant">The keyword for one value.</param>
/// <param name="Recursive">A reference with a dynamic target; null where the draft has none.</param>
/// <param name="Holders">Keywords with schemas in them, beside those of all drafts.</param>
internal sealed record RandomDraft(
    string Uri, string Definitions, string Constant, bool HasBooleanSchemas, bool HasExclusiveFlags, string? Recursive, IReadOnlyList<RandomHolder> Holders)
{
    private static readonly Gen<string> Names = Array(Quoted(Name), 1, 2).Select(a => "[" + string.Join(",", a[1..^1].Split(',').Distinct()) + "]");

    private static readonly RandomHolder[] SinceDraft6 =
    [
        new(2, s => RandomSchemas.One("contains", s)),
        new(1, s => RandomSchemas.One("propertyNames", s)),
    ];

    private static readonly RandomHolder Conditional = new(2, s => Gen.Select(s, s, s).Select((a, b, c) => new[] { ("if", a), ("then", b), ("else", c) }));

    private static readonly RandomHolder[] UntilDraft201909 =
    [
        new(2, s => RandomSchemas.One("items", Array(s, 1, 3))),
        new(2, s => Gen.Select(Array(s, 1, 2), s).Select((items, rest) => new[] { ("items", items), ("additionalItems", rest) })),
    ];

    private static readonly RandomHolder Dependencies = new(1, s => RandomSchemas.One("dependencies", Object(Name, Gen.OneOf(s, Names), 1, 2)));

    private static readonly RandomHolder[] SinceDraft201909 =
    [
        new(1, s => RandomSchemas.One("dependentRequired", Object(Name, Names, 1, 2))),
        new(1, s => RandomSchemas.One("dependentSchemas", Object(Name, s, 1, 2))),
        new(1, s => Gen.Select(s, Gen.OneOf("0", "1", "2"), Gen.OneOf("1", "2")).Select((a, b, c) => new[] { ("contains", a), ("minContains", b), ("maxContains", c) })),
        new(2, s => RandomSchemas.One("unevaluatedProperties", Gen.OneOf(Gen.Const("false"), s))),
        new(2, s => RandomSchemas.One("unevaluatedItems", Gen.OneOf(Gen.Const("false"), s))),
    ];

    private static readonly RandomHolder[] SinceDraft202012 =
    [
        new(2, s => RandomSchemas.One("prefixItems", Array(s, 1, 3))),
        new(2, s => Gen.Select(Array(s, 1, 2), s).Select((prefix, rest) => new[] { ("prefixItems", prefix), ("items", rest) })),
    ];

    public static readonly Gen<RandomDraft> Any = Gen.Frequency(
        (1, Gen.Const(new RandomDraft("http://json-schema.org/draft-04/schema#", "definitions", "enum", false, true, null, [Dependencies, .. UntilDraft201909]))),
        (1, Gen.Const(new RandomDraft(
            "http://json-schema.org/draft-06/schema#", "definitions", "const", true, false, null, [Dependencies, .. UntilDraft201909, .. SinceDraft6]))),
        (2, Gen.Const(new RandomDraft(
            "http://json-schema.org/draft-07/schema#", "definitions", "const", true, false, null, [Dependencies, .. UntilDraft201909, .. SinceDraft6, Conditional]))),
        (2, Gen.Const(new RandomDraft(
            "https://json-schema.org/draft/2019-09/schema", "$defs", "const", true, false, "$recursiveRef",
            [.. UntilDraft201909, .. SinceDraft6, Conditional, .. SinceDraft201909]))),
        (6, Gen.Const(new RandomDraft(
            "https://json-schema.org/draft/2020-12/schema", "$defs", "const", true, false, "$dynamicRef",
            [.. SinceDraft6, Conditional, .. SinceDraft201909, .. SinceDraft202012]))));
}

/// <param name="Keyword">The keyword, perhaps with siblings, from a generator of schemas.</param>
internal sealed record RandomHolder(int Weight, Func<Gen<string>, Gen<(string Name, string Value)[]>> Keyword);
