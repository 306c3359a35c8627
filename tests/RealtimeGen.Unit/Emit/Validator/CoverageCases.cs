using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Unit.Emit.Validator;

/// <summary>What nothing else evaluates, under each kind of coverage.</summary>
internal static class CoverageCases
{
    private const string Member = " /unevaluatedProperties is not a member that the schema allows";
    private const string Item = " /unevaluatedItems is not an item that the schema allows";

    private static readonly ConstraintSet Anything = new("", []);
    private static readonly ConstraintSet Text = Set(new TypeConstraint("/t/type", JsonTypes.String));
    private static readonly ConstraintSet Whole = Set(new TypeConstraint("/i/type", JsonTypes.Integer));
    private static readonly ConstraintSet HasA = Set(new Required("/a", ["a"]));
    private static readonly ConstraintSet HasB = Set(new Required("/b", ["b"]));
    private static readonly ConstraintSet StartsWithText = Set(new TypeConstraint("/type", JsonTypes.Array), new Items("/prefixItems", [Text], null), new ItemCountBound("/minItems", false, 1));

    public static IEnumerable<ConstraintCase> All { get; } = [.. Members(), .. Items(), .. Beside()];

    private static IEnumerable<ConstraintCase> Members() =>
    [
        new("Unevaluated", Closed(Coverage.Nothing)) { Valid = ["{}", "1"], Invalid = [("""{"a":1}""", "/a" + Member)] },
        new("UnevaluatedOfAType", new UnevaluatedMembers("/unevaluatedProperties", Names("a"), Set(new NullOr("", Text)))) { Valid = ["""{"a":1,"b":"","c":null}"""], Invalid = [("""{"b":1}""", "/b /t/type must be a string or null, but is 1")] },
        new("EvaluatedByName", Closed(Names("a", "é"))) { Valid = ["""{"a":1,"é":[]}"""], Invalid = [("""{"a":1,"b":{}}""", "/b" + Member)] },
        new("EvaluatedByPattern", Closed(Names("a") with { Patterns = ["^x", "y$"] })) { Valid = ["""{"a":1,"x1":1,"1y":2}"""], Invalid = [("""{"yx":1}""", "/yx" + Member)] },
        new("EvaluatedAll", Closed(Coverage.Nothing with { All = true })) { Valid = ["""{"a":1}"""] },
        new("EvaluatedByBranch", Closed(Names("a") with { Branches = [If(new Satisfies(HasA), Names("x")), If(new Satisfies(HasB), Names("b", "x", "y"))] }))
        {
            Valid = ["""{"a":1,"x":1}""", """{"x":1,"b":1,"y":1}""", """{"a":1}"""],
            Invalid = [("""{"x":1}""", "/x" + Member), ("""{"a":1,"y":1}""", "/y" + Member)],
        },
        new("EvaluatedByThenOrElse", Closed(Coverage.Nothing with { Branches = [If(new Satisfies(HasA), Names("a", "x")), If(new Violates(HasA), Names("y") with { Patterns = ["^p"] })] }))
        {
            Valid = ["""{"a":1,"x":1}""", """{"y":1,"p1":1}"""], Invalid = [("""{"x":1}""", "/x" + Member), ("""{"a":1,"y":1}""", "/y" + Member)],
        },
        new("EvaluatedAllByBranch", Closed(Coverage.Nothing with { Branches = [If(new HasMember("a"), Coverage.Nothing with { All = true })] })) { Valid = ["""{"b":1,"a":1}""", "{}"], Invalid = [("""{"b":1}""", "/b" + Member)] },
        new("EvaluatedByNestedBranches", Closed(Names("a", "b") with
        {
            Branches =
            [
                If(new Satisfies(HasA), Coverage.Nothing with { Branches = [If(new Violates(HasB), Names("x")), If(new HasMember("y"), Names("y", "z"))] }),
                If(new Violates(Anything), Names("n")), If(new Satisfies(Anything), Names("s")),
            ],
        }))
        {
            Valid = ["""{"a":1,"x":1,"s":1}""", """{"a":1,"b":1,"y":1,"z":1}"""],
            Invalid = [("""{"x":1}""", "/x" + Member), ("""{"a":1,"b":1,"x":1}""", "/x" + Member), ("""{"y":1,"b":1}""", "/y" + Member), ("""{"n":1}""", "/n" + Member)],
        },
        new("EvaluatedByOneConditionTwice", Closed(Names("a", "b") with { Branches = [If(new HasMember("a"), Names("x")), If(new Satisfies(HasB), Coverage.Nothing with { Branches = [If(new HasMember("a"), Names("z"))] })] }))
        {
            Valid = ["""{"a":1,"x":1}""", """{"a":1,"b":1,"z":1}"""], Invalid = [("""{"a":1,"z":1}""", "/z" + Member), ("""{"b":1,"z":1}""", "/z" + Member)],
        },
        new("UnevaluatedBesideMembers", new Members("/properties", [new NamedMember("a", Whole)], null, null), Closed(Names("a")))
        {
            Valid = ["""{"a":1}"""], Invalid = [("""{"a":""}""", "/a /i/type must be an integer, but is \"\""), ("""{"b":1}""", "/b" + Member)],
        },
    ];

    private static IEnumerable<ConstraintCase> Items() =>
    [
        new("UnevaluatedItems", ClosedItems(Coverage.Nothing)) { Valid = ["[]", "{}"], Invalid = [("[1]", "/0" + Item)] },
        new("UnevaluatedItemsOfAType", new UnevaluatedItems("/unevaluatedItems", Prefix(1), Text)) { Valid = ["[1,\"\"]"], Invalid = [("[1,2]", "/1 /t/type must be a string, but is 2")] },
        new("EvaluatedPrefix", ClosedItems(Prefix(2))) { Valid = ["[1,2]", "[]"], Invalid = [("[1,2,[]]", "/2" + Item)] },
        new("EvaluatedItems", ClosedItems(Coverage.Nothing with { All = true })) { Valid = ["[1,2]"] },
        new("EvaluatedByContains", ClosedItems(Prefix(1) with { Contains = [Text, Set(new NullOr("", Whole))] })) { Valid = ["[{},\"\",1,null]"], Invalid = [("[{},\"\",true]", "/2" + Item)] },
        new("EvaluatedItemsByBranch", ClosedItems(Coverage.Nothing with { Branches = [If(new Satisfies(StartsWithText), Prefix(2)), If(new Violates(StartsWithText), Coverage.Nothing with { Contains = [Whole] })] }))
        {
            Valid = ["[\"\",{}]", "[1,2,3]"], Invalid = [("[\"\",1,2]", "/2" + Item), ("[1,\"\"]", "/1" + Item)],
        },
        new("EvaluatedAllItemsByBranch", ClosedItems(Prefix(1) with { Branches = [If(new Satisfies(StartsWithText), Coverage.Nothing with { All = true })] })) { Valid = ["[\"\",1,2]", "[1]"], Invalid = [("[1,2]", "/1" + Item)] },
    ];

    private static IEnumerable<ConstraintCase> Beside() =>
    [
        new("EvaluatedByAnyOf", new TypeConstraint("/type", JsonTypes.Object), new Choice("/anyOf", false, [HasA, HasB], [new TrialRoute(JsonTypes.Any, [0, 1])], "an a or a b"), ByAOrB)
        {
            Valid = ["""{"a":1,"x":1}""", """{"b":1,"a":2,"x":3}"""],
            Invalid = [("{}", " /anyOf must be an a or a b, but is an object"), ("""{"b":1,"x":1}""", "/x" + Member), ("[]", " /type must be an object, but is an array")],
        },
        new("EvaluatedByOneOf", new Choice("/oneOf", true, [HasA, HasB, Text], [new TrialRoute(JsonTypes.Object, [0, 1]), new SingleRoute(JsonTypes.String, 2)], "an a, a b or a string"), ByAOrB)
        {
            Valid = ["""{"a":1,"x":1}""", """{"b":1}""", "\"x\""],
            Invalid =
            [
                ("{}", " /oneOf must be an a, a b or a string, but is an object"), ("""{"a":1,"b":1}""", " /oneOf must fit only one of the alternatives, but is an object"),
                ("""{"b":1,"x":1}""", "/x" + Member), ("1", " /oneOf must be an a, a b or a string, but is 1"),
            ],
        },
        new("EvaluatedByTag", new Choice("/oneOf", true, [Tagged("p"), Tagged("q")], [new TagRoute("k", [new("p", 0), new("q", 1)], "/p/const", "/p/required")], "an object"), Closed(Names("k") with { Branches = [If(new Satisfies(Tagged("p")), Names("x")), If(new Satisfies(Tagged("q")), Names("y"))] }))
        {
            Valid = ["""{"k":"p","x":1}""", """{"y":1,"k":"\u0071"}"""], Invalid = [("""{"k":"p","y":1}""", "/y" + Member), ("[]", " /oneOf must be an object, but is an array")],
        },
        new("EvaluatedByType", new Choice("/anyOf", false, [Text, HasA], [new SingleRoute(JsonTypes.String, 0), new SingleRoute(JsonTypes.Object, 1)], "a string or an object"), ByAOrB)
        {
            Valid = ["\"x\"", """{"a":1,"x":1}""", """{"a":1,"b":1}"""], Invalid = [("1", " /anyOf must be a string or an object, but is 1"), ("""{"a":1,"y":1}""", "/y" + Member)],
        },
        new("EvaluatedByIf", new Conditional("/if", HasA, HasB, Set(new Required("/y", ["y"]))), Closed(Names("b", "z") with { Branches = [If(new Satisfies(HasA), Names("a")), If(new Violates(HasA), Names("y"))] }))
        {
            Valid = ["""{"a":1,"b":1}""", """{"y":1}"""],
            Invalid = [("""{"a":1}""", " /b must have the member \"b\""), ("""{"a":1,"b":1,"y":1}""", "/y" + Member), ("""{"z":1}""", " /y must have the member \"y\"")],
        },
        new("ItemsEvaluatedByBoth", new Conditional("/if", StartsWithText, null, Set(new Required("/y", ["y"]))), ClosedItems(Coverage.Nothing with { Branches = [If(new Satisfies(StartsWithText), Prefix(2))] }), Closed(Names("y") with { Branches = [If(new Violates(StartsWithText), Names("z"))] }))
        {
            Valid = ["[\"\",1]", """{"y":1,"z":1}""", "[]"], Invalid = [("[\"\",1,2]", "/2" + Item), ("[1]", "/0" + Item), ("""{"y":1,"x":1}""", "/x" + Member), ("""{"z":1}""", " /y must have the member \"y\"")],
        },
    ];

    private static UnevaluatedMembers ByAOrB => Closed(Coverage.Nothing with { Branches = [If(new Satisfies(HasA), Names("a", "x")), If(new Satisfies(HasB), Names("b"))] });

    private static ConstraintSet Tagged(string tag) => Set(new Members("/p", [new NamedMember("k", Set(new AllowedValues($"/{tag}/const", [new JsonString(tag)])))], null, null), new Required($"/{tag}/required", ["k"]));

    private static UnevaluatedMembers Closed(Coverage evaluated) => new("/unevaluatedProperties", evaluated, Set(new Impossible("/unevaluatedProperties")));

    private static UnevaluatedItems ClosedItems(Coverage evaluated) => new("/unevaluatedItems", evaluated, Set(new Impossible("/unevaluatedItems")));

    private static Coverage Names(params string[] names) => Coverage.Nothing with { Names = names.ToEquatableArray() };

    private static Coverage Prefix(int count) => Coverage.Nothing with { Prefix = count };

    private static CoverageBranch If(CoverageCondition condition, Coverage coverage) => new(condition, coverage);

    private static ConstraintSet Set(params Constraint[] constraints) => new("", constraints.ToEquatableArray());
}
