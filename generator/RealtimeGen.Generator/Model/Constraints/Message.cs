using System.Globalization;

namespace RealtimeGen.Generator.Model.Constraints;

/// <summary>What a constraint demands, in words that complete "the value ...": of emitted validators and of the evaluator alike.</summary>
internal static class Message
{
    private static readonly (JsonTypes Type, string Words)[] TypeWords =
    [
        (JsonTypes.Object, "an object"),
        (JsonTypes.Array, "an array"),
        (JsonTypes.String, "a string"),
        (JsonTypes.Number, "a number"),
        (JsonTypes.Integer, "an integer"),
        (JsonTypes.Boolean, "a boolean"),
        (JsonTypes.Null, "null"),
    ];

    public const string Forbidden = "is not allowed";

    /// <summary>Of a condition that is not known to hold, where what follows is broken either way.</summary>
    public const string Unconditional = "fits neither what follows from the condition nor what follows from its opposite";

    public const string Closed = "is not a member that the schema allows";

    public const string ClosedItems = "is not an item that the schema allows";

    public const string Unique = "must have no two equal items";

    public const string Several = "must fit only one of the alternatives";

    public static string Types(JsonTypes types)
    {
        List<string> words = [];
        foreach ((JsonTypes type, string name) in TypeWords)
        {
            if ((types & type) != type) continue;
            words.Add(name);
            types &= ~type;
        }

        string last = words.LastOrDefault() ?? "absent";
        return "must be " + (words.Count < 2 ? last : string.Join(", ", words.Take(words.Count - 1)) + " or " + last);
    }

    public static string OneOf(IReadOnlyList<string> values) => (values.Count == 1 ? "must be " : "must be one of ") + string.Join(", ", values);

    public static string Missing(string name) => $"must have the member {JsonText.OfString(name)}";

    public static string Expected(Choice choice) => "must be " + choice.Expected;

    public static string Bound(NumberBound bound) => "must be " + bound.Kind switch
    {
        BoundKind.Minimum => "at least ",
        BoundKind.Maximum => "at most ",
        BoundKind.ExclusiveMinimum => "greater than ",
        _ => "less than ",
    } + bound.Limit;

    public static string MultipleOf(string divisor) => $"must be a multiple of {divisor}";

    public static string Pattern(string expression) => $"must match the pattern {expression}";

    public static string Format(string name) => $"must be a {name}";

    public static string MissingBeside(string name, string other) => $"{Missing(name)} because it has {JsonText.OfString(other)}";

    /// <summary>What <c>not</c> rules out, in words where it is one plain thing.</summary>
    public static string Not(ConstraintSet schema)
    {
        // Beside another demand, the type only says what that demand is about.
        Constraint[] demands = [.. schema.Constraints.Where(c => schema.Constraints.Count == 1 || c is not TypeConstraint)];
        string? demand = demands switch
        {
            [TypeConstraint type] => Types(type.Types),
            [AllowedValues values] => OneOf([.. values.Values.Select(JsonText.Of)]),
            [Required { Names: [string name] }] => Missing(name),
            [Pattern pattern] => Pattern(pattern.Expression),
            _ => null,
        };
        return "must not" + (demand?.Substring("must".Length) ?? " satisfy the schema under \"not\"");
    }

    public static string Containing(bool isMaximum, long limit) => Count(isMaximum, limit, "item that satisfies", "items that satisfy") + " \"contains\"";

    public static string Length(bool isMaximum, long limit) => Count(isMaximum, limit, "character", "characters");

    public static string Items(bool isMaximum, long limit) => Count(isMaximum, limit, "item", "items");

    public static string Members(bool isMaximum, long limit) => Count(isMaximum, limit, "member", "members");

    private static string Count(bool isMaximum, long limit, string one, string many) =>
        $"must have at {(isMaximum ? "most" : "least")} {limit.ToString(CultureInfo.InvariantCulture)} {(limit == 1 ? one : many)}";
}
