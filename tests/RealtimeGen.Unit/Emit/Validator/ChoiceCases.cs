using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Unit.Emit.Validator;

/// <summary>Every way from an instance to the branch that its author meant.</summary>
internal static class ChoiceCases
{
    private static readonly ConstraintSet Text = Set("/s", new TypeConstraint("/s/type", JsonTypes.String), new AllowedValues("/s/const", [new JsonString("inf")]));
    private static readonly ConstraintSet Whole = Set("/i", new TypeConstraint("/i/type", JsonTypes.Integer), new NumberBound("/i/minimum", BoundKind.Minimum, "1"));
    private static readonly ConstraintSet Null = Set("/n", new TypeConstraint("/n/type", JsonTypes.Null));
    private static readonly ConstraintSet Small = Set("/a", new NumberBound("/a/maximum", BoundKind.Maximum, "5"));
    private static readonly ConstraintSet Large = Set("/b", new NumberBound("/b/minimum", BoundKind.Minimum, "3"));

    public static IEnumerable<ConstraintCase> All { get; } =
    [
        new("ByType", new Choice("/oneOf", true, [Whole, Text], [new SingleRoute(JsonTypes.Integer, 0), new SingleRoute(JsonTypes.String, 1)], "an integer or \"inf\""))
        {
            Valid = ["1", "2.0", "\"inf\""],
            Invalid =
            [
                ("0", " /i/minimum must be at least 1, but is 0"), ("\"x\"", " /s/const must be \"inf\", but is \"x\""),
                ("1.5", " /oneOf must be an integer or \"inf\", but is 1.5"), ("null", " /oneOf must be an integer or \"inf\", but is null"),
            ],
        },
        new("WithNull", new Choice("/anyOf", false, [Null, Text], [new SingleRoute(JsonTypes.Null, 0), new SingleRoute(JsonTypes.String, 1)], "null or \"inf\""))
        {
            Valid = ["null", "\"inf\""], Invalid = [("1", " /anyOf must be null or \"inf\", but is 1"), ("\"x\"", " /s/const must be \"inf\", but is \"x\"")],
        },
        new("ByFraction", new Choice("/anyOf", false, [Whole, Small], [new SingleRoute(JsonTypes.Integer, 0), new SingleRoute(JsonTypes.Fraction, 1)], "a number"))
        {
            Valid = ["7", "4.5"], Invalid = [("0", " /i/minimum must be at least 1, but is 0"), ("5.5", " /a/maximum must be at most 5, but is 5.5")],
        },
        new("ByTag", new Choice("/oneOf", true, [Tagged("x"), Tagged("y")], [new TagRoute("kind", [new TagArm("x", 0), new TagArm("y", 1)], "/x/kind/const", "/x/required")], "an object"))
        {
            Valid = ["""{"kind":"x","x":1}""", """{"y":1,"kind":"y"}""", """{"\u006bind":"\u0079","y":1}"""],
            Invalid =
            [
                ("""{"kind":"x"}""", " /x/required must have the member \"x\""), ("{}", " /x/required must have the member \"kind\""),
                ("""{"a":{"kind":"x"},"kind":"z"}""", "/kind /x/kind/const must be one of \"x\", \"y\", but is \"z\""),
                ("""{"kind":null}""", "/kind /x/kind/const must be one of \"x\", \"y\", but is null"), ("[]", " /oneOf must be an object, but is an array"),
            ],
        },
        new("ByTrialOfMarked", new Choice(
            "/oneOf",
            true,
            [Set("", new Required("/a", ["x"])), Set("", new Required("/b", ["y"]))],
            [new TrialRoute(JsonTypes.Object, [0, 1]) { Marks = [new TrialMark(0, "x"), new TrialMark(1, "y")] }],
            "an object"))
        {
            Valid = ["""{"x":1}""", """{"y":1}"""],
            Invalid = [("{}", " /oneOf must be an object, but is an object"), ("""{"x":1,"y":1}""", " /oneOf must fit only one of the alternatives, but is an object"), ("1", " /oneOf must be an object, but is 1")],
        },
        new("ByTrialOfAny", new Choice("/anyOf", false, [Small, Large], [new TrialRoute(JsonTypes.Any, [0, 1])], "at most 5 or at least 3")) { Valid = ["4", "1", "9", "\"x\""] },
        new("ByTrialOfOne", new Choice("/oneOf", true, [Small, Large], [new TrialRoute(JsonTypes.Any, [0, 1])], "at most 5 or at least 3"))
        {
            Valid = ["1", "9"], Invalid = [("4", " /oneOf must fit only one of the alternatives, but is 4")],
        },
        new("ByTrialThatFails", new Choice("/anyOf", false, [Text, Whole], [new TrialRoute(JsonTypes.Any, [0, 1])], "\"inf\" or an integer"))
        {
            Valid = ["1", "\"inf\""], Invalid = [("[{}]", " /anyOf must be \"inf\" or an integer, but is an array")],
        },
        new("TwoChoices", new Choice("/anyOf", false, [Small], [new SingleRoute(JsonTypes.Any, 0)], "x"), new Choice("/oneOf", true, [Large], [new SingleRoute(JsonTypes.Any, 0)], "y"))
        {
            Valid = ["4"], Invalid = [("6", " /a/maximum must be at most 5, but is 6"), ("2", " /b/minimum must be at least 3, but is 2")],
        },
        new("TypeBesideChoice", new TypeConstraint("/type", JsonTypes.Number), new Choice("/anyOf", false, [Small], [new SingleRoute(JsonTypes.Number, 0)], "x"))
        {
            Valid = ["1"], Invalid = [("\"\"", " /type must be a number, but is \"\""), ("6", " /a/maximum must be at most 5, but is 6")],
        },
        new("NullOrChoice", new NullOr("", Set("", new Choice("/anyOf", false, [Text], [new SingleRoute(JsonTypes.String, 0)], "\"inf\""))))
        {
            Valid = ["null", "\"inf\""], Invalid = [("1", " /anyOf must be \"inf\", but is 1")],
        },
    ];

    private static ConstraintSet Tagged(string tag) => Set(
        "/" + tag,
        new TypeConstraint($"/{tag}/type", JsonTypes.Object),
        new Members($"/{tag}/properties", [new NamedMember("kind", Set("", new AllowedValues($"/{tag}/kind/const", [new JsonString(tag)])))], null, null),
        new Required($"/{tag}/required", [tag]));

    private static ConstraintSet Set(string location, params Constraint[] constraints) => new(location, constraints.ToEquatableArray());
}
