using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Unit.Evaluation;

/// <summary>Constraints with partial instances (see <see cref="Partial"/>) of each verdict.</summary>
internal sealed record PartialCase(string Name, params Constraint[] Constraints)
{
    public string[] Valid { get; init; } = [];

    public string[] Undecided { get; init; } = [];

    public string[] Invalid { get; init; } = [];
}

internal static class PartialCases
{
    private static readonly Constraint Text = new TypeConstraint("/type", JsonTypes.String);
    private static readonly Constraint Small = new NumberBound("/maximum", BoundKind.Maximum, "5");
    private static readonly Constraint Never = new Impossible("/false");

    public static IEnumerable<PartialCase> All { get; } = [.. Any(), .. Scalars(), .. Arrays(), .. Objects(), .. Choices(), .. Coverages()];

    private static IEnumerable<PartialCase> Any() =>
    [
        new("Type", new TypeConstraint("/type", JsonTypes.String | JsonTypes.Integer)) { Valid = ["\"?string\"", "\"?string|integer\""], Undecided = ["\"?\"", "\"?number\"", "\"?string|null\""], Invalid = ["\"?fraction|null\"", "\"?object\""] },
        new("Values", new AllowedValues("/enum", [new JsonString("a"), JsonNull.Instance])) { Valid = ["\"?null\"", "\"a\""], Undecided = ["\"?\"", "\"?string\"", "\"?string|number\""], Invalid = ["\"?number|object\"", "\"b\""] },
        new("NumericValue", new AllowedValues("/const", [new JsonNumber("1.5")])) { Undecided = ["\"?number\"", "\"?fraction\""], Invalid = ["\"?integer\""] },
        new("ArrayValue", new AllowedValues("/const", [Json("[1,2]")])) { Valid = ["[1,2.0]"], Undecided = ["[1,\"?\"]", "[1,\"...\"]", "[\"...\",2]", "\"?array\""], Invalid = ["[\"?\"]", "[\"?\",1]", "[1,2,\"...\",2]", "[\"?string\",2]"] },
        new("ObjectValue", new AllowedValues("/const", [Json("""{"a":1,"b":2}""")]))
        {
            Valid = ["""{"b":2,"a":1}"""],
            Undecided = ["""{"a":1,"...":0}""", """{"a":1,"?b":2}""", """{"a":1,"b":2,"?c":1}""", """{"a":"?","b":2}"""],
            Invalid = ["""{"a":1}""", """{"a":1,"?b":3}""", """{"-a":1,"...":0}""", """{"c":1,"...":0}"""],
        },
        new("Nothing", Never) { Invalid = ["\"?\"", "{\"...\":0}"] },
        new("NullOr", new NullOr("", Set(Text))) { Valid = ["\"?null\"", "\"?string|null\""], Undecided = ["\"?\"", "\"?null|number\""], Invalid = ["\"?number\""] },
        new("NullOrChoice", new NullOr("", Set(new Not("/not", Set(Text))))) { Valid = ["\"?null\"", "\"?null|number\""], Undecided = ["\"?null|string\""], Invalid = ["\"?string\""] },
        new("Not", new Not("/not", Set(Text))) { Valid = ["\"?number\""], Undecided = ["\"?\""], Invalid = ["\"?string\""] },
        new("Conditional", new Conditional("/if", Set(Text), Set(new LengthBound("/then/maxLength", true, 1)), Set(Small)))
        {
            Valid = ["\"a\"", "1"], Undecided = ["\"?\"", "\"?string\""], Invalid = ["\"ab\"", "6"],
        },
        new("ConditionThatDoesNotMatter", new Conditional("/if", Set(new Required("/if/required", ["a"])), Set(new MemberCountBound("/then", true, 1)), Set(new MemberCountBound("/else", true, 1))))
        {
            Valid = ["""{"?a":1}"""], Undecided = ["""{"?a":1,"?b":1}"""], Invalid = ["""{"?a":1,"b":1,"c":1}"""],
        },
        new("UnknownReference", new Reference("/$ref", new("", "Missing"))) { Undecided = ["1", "\"?\""] },
    ];

    private static IEnumerable<PartialCase> Scalars() =>
    [
        new("Bound", Small) { Valid = ["\"?string\""], Undecided = ["\"?\"", "\"?integer\""] },
        new("MultipleOf", new MultipleOf("/multipleOf", "2")) { Valid = ["\"?string\""], Undecided = ["\"?integer\""] },
        new("Length", new LengthBound("/maxLength", true, 3)) { Valid = ["\"?number\""], Undecided = ["\"?string\""] },
        new("Pattern", new Pattern("/pattern", "^a")) { Valid = ["\"?number\""], Undecided = ["\"?string\""] },
        new("PatternThatIsNone", new Pattern("/pattern", "(")) { Valid = ["1"], Undecided = ["\"a\""] },
        new("PatternThatRunsAway", new Pattern("/pattern", "^(([a-z])+.)+[A-Z]([a-z])+$")) { Undecided = [$"\"{new string('a', 60)}\""] },
        new("Format", new Format("/format", "date")) { Valid = ["\"2026-02-28\"", "\"?number\""], Undecided = ["\"?string\""], Invalid = ["\"2026-02-29\""] },
    ];

    private static IEnumerable<PartialCase> Arrays() =>
    [
        new("MinItems", new ItemCountBound("/minItems", false, 2)) { Valid = ["[1,\"...\",2]", "\"?null\""], Undecided = ["[\"...\"]", "\"?array\""], Invalid = ["[\"?\"]"] },
        new("MaxItems", new ItemCountBound("/maxItems", true, 1)) { Valid = ["[\"?\"]"], Undecided = ["[\"...\"]", "[1,\"...\"]"], Invalid = ["[1,\"...\",2]"] },
        new("Items", new Items("/items", Set(Text))) { Valid = ["[\"?string\"]", "[]"], Undecided = ["[\"?\"]", "[\"a\",\"...\"]"], Invalid = ["[\"?\",1]", "[\"...\",1]"] },
        new("AnyItems", new Items("/items", Set())) { Valid = ["[\"?\",\"...\"]"] },
        new("Prefix", new Items("/prefixItems", [Set(Text), Set(Small)], null)) { Valid = ["[\"a\",1,\"...\",9]", "[\"?string\"]"], Undecided = ["[\"...\",9]", "[\"a\",\"...\"]"], Invalid = ["[1,\"...\"]"] },
        new("PrefixAndRest", new Items("/prefixItems", [Set(Text)], Set(Small))) { Undecided = ["[\"...\",9,1]", "[\"a\",\"...\",1]"], Invalid = ["[\"a\",\"...\",9]", "[\"...\",1,9]"] },
        new("Contains", new Contains("/contains", Set(Text), 1, "/contains", 2, "/maxContains"))
        {
            Valid = ["[\"a\",1]"], Undecided = ["[\"a\",\"...\"]", "[\"?\"]", "[\"a\",\"a\",\"?\"]"], Invalid = ["[1]", "[\"?number\"]", "[\"a\",\"...\",\"b\",\"c\"]"],
        },
        new("Unique", new UniqueItems("/uniqueItems")) { Valid = ["[\"?\"]", "[1,[2]]", "[{\"...\":0}]"], Undecided = ["[1,\"?\"]", "[1,\"...\"]", "[{\"?a\":1},{}]"], Invalid = ["[1,\"?\",1.0]", "[1,\"...\",1]", "[{\"a\":1,\"b\":[2]},{\"b\":[2],\"a\":1}]"] },
    ];

    private static IEnumerable<PartialCase> Objects() =>
    [
        new("Required", new Required("/required", ["a"])) { Valid = ["""{"a":"?","...":0}"""], Undecided = ["""{"?a":1}""", """{"...":0}"""], Invalid = ["{}", """{"-a":1,"...":0}"""] },
        new("MinMembers", new MemberCountBound("/minProperties", false, 1)) { Valid = ["""{"a":"?"}"""], Undecided = ["""{"?a":1}""", """{"...":0}"""], Invalid = ["""{"-a":1}"""] },
        new("MaxMembers", new MemberCountBound("/maxProperties", true, 1)) { Valid = ["""{"?a":1}"""], Undecided = ["""{"a":1,"?b":1}""", """{"...":0}"""], Invalid = ["""{"a":1,"b":1,"...":0}"""] },
        new("Named", new Members("/properties", [new NamedMember("a", Set(Small))], null, null)) { Valid = ["""{"a":1,"...":0}""", """{"?b":9}"""], Undecided = ["""{"...":0}""", """{"?a":9}""", """{"a":"?"}"""], Invalid = ["""{"a":9,"...":0}"""] },
        new("Closed", new Members("/properties", [new NamedMember("a", Set())], null, "/closed")) { Valid = ["""{"?a":1}""", """{"-b":1}"""], Undecided = ["""{"...":0}""", """{"?b":1}"""], Invalid = ["""{"b":"?","...":0}"""] },
        new("Others", new Members("/properties", [], Set(Small), null)) { Undecided = ["""{"...":0}""", """{"?b":9}"""], Invalid = ["""{"b":9,"...":0}"""] },
        new("Patterns", new Members("/patternProperties", [], [new PatternMember("^x", Set(Small))], null, "/closed")) { Valid = ["""{"?x1":1}"""], Undecided = ["""{"?x1":9}""", """{"x1":1,"...":0}"""], Invalid = ["""{"x1":9,"...":0}""", """{"y":"?"}"""] },
        new("MembersOfNoPattern", new Members("/patternProperties", [], [new PatternMember("(", Set(Small))], null, "/closed")) { Valid = ["{}"], Undecided = ["""{"x":1}""", """{"x":9}"""] },
        new("Names", new PropertyNames("/propertyNames", Set(new LengthBound("/maxLength", true, 1)))) { Valid = ["""{"a":"?"}"""], Undecided = ["""{"?ab":1}""", """{"...":0}"""], Invalid = ["""{"ab":"?","...":0}"""] },
        new("DependentRequired", new DependentRequired("/dependentRequired/a", "a", ["b"])) { Valid = ["""{"?b":1}""", """{"a":1,"b":"?"}""", """{"?a":1,"b":1}"""], Undecided = ["""{"?a":1}""", """{"a":1,"?b":1}""", """{"...":0}"""], Invalid = ["""{"a":"?"}"""] },
        new("DependentSchema", new DependentSchema("/dependentSchemas/a", "a", Set(new MemberCountBound("/max", true, 1)))) { Valid = ["""{"?a":1}""", """{"b":1,"c":1}"""], Undecided = ["""{"?a":1,"b":1,"c":1}""", """{"a":1,"...":0}"""], Invalid = ["""{"a":1,"b":1,"...":0}"""] },
    ];

    private static IEnumerable<PartialCase> Choices() =>
    [
        new("ByType", new Choice("/anyOf", false, [Set(Text), Set(new TypeConstraint("/1/type", JsonTypes.Integer), Small)], [new SingleRoute(JsonTypes.String, 0), new SingleRoute(JsonTypes.Integer, 1)], "x"))
        {
            Valid = ["\"?string\""], Undecided = ["\"?\"", "\"?integer\"", "\"?string|null\"", "\"?number\""], Invalid = ["\"?null|object\"", "\"?fraction\"", "9"],
        },
        new("ByTag", new Choice("/oneOf", true, [Tagged("x"), Tagged("y")], [new TagRoute("kind", [new TagArm("x", 0), new TagArm("y", 1)], "/kind", "/required")], "x"))
        {
            Valid = ["""{"kind":"x","x":"?"}"""],
            Undecided = ["""{"kind":"?","x":1}""", """{"?kind":"x","x":1}""", """{"...":0}""", """{"kind":"x","?x":1}""", "\"?object\""],
            Invalid = ["""{"kind":"x"}""", """{"kind":"z","...":0}""", """{"kind":"?number","...":0}""", """{"x":1}""", """{"kind":"?"}"""],
        },
        new("ByTrialOfOne", new Choice("/oneOf", true, [Set(Small), Set(new NumberBound("/minimum", BoundKind.Minimum, "3"))], [new TrialRoute(JsonTypes.Any, [0, 1])], "x"))
        {
            Valid = ["1"], Undecided = ["\"?\"", "\"?number\""], Invalid = ["4", "\"?string\""],
        },
        new("ByTrialOfAny", new Choice("/anyOf", false, [Set(new Required("/a", ["a"])), Set(new Required("/b", ["b"]))], [new TrialRoute(JsonTypes.Any, [0, 1])], "x"))
        {
            Valid = ["""{"a":1,"...":0}"""], Undecided = ["""{"?a":1}"""], Invalid = ["""{"-a":1,"-b":1,"...":0}"""],
        },
    ];

    private static IEnumerable<PartialCase> Coverages() =>
    [
        new("UnevaluatedMembers", new UnevaluatedMembers("/unevaluatedProperties", Coverage.Nothing with { Names = ["a"], Patterns = ["^x"] }, Set(Never)))
        {
            Valid = ["""{"?a":1,"x1":"?"}"""], Undecided = ["""{"?b":1}""", """{"...":0}"""], Invalid = ["""{"b":"?","...":0}"""],
        },
        new("MembersByBranch", new UnevaluatedMembers("/unevaluatedProperties", When(new Satisfies(Set(new Required("/required", ["a"]))), Coverage.Nothing with { Names = ["a", "b"] }), Set(Never)))
        {
            Valid = ["""{"a":1,"b":"?"}"""], Undecided = ["""{"?a":1,"b":1}"""], Invalid = ["""{"b":1}""", """{"?a":1,"c":1}"""],
        },
        new("MembersByPresence", new UnevaluatedMembers("/unevaluatedProperties", When(new HasMember("a"), Coverage.Nothing with { All = true }), Set(Small)))
        {
            Valid = ["""{"a":9,"...":0}""", """{"?a":1,"b":1}"""], Undecided = ["""{"?a":9}""", """{"?a":1,"b":9}"""], Invalid = ["""{"b":9}"""],
        },
        new("UnevaluatedItems", new UnevaluatedItems("/unevaluatedItems", Coverage.Nothing with { Prefix = 1, Contains = [Set(Text)] }, Set(Small)))
        {
            Valid = ["[9,\"?string\",1]"], Undecided = ["[\"...\",9]", "[1,\"?\"]", "[1,\"...\"]"], Invalid = ["[1,9,\"...\"]", "[1,\"...\",9]"],
        },
    ];

    private static Coverage When(CoverageCondition condition, Coverage coverage) => Coverage.Nothing with { Branches = [new CoverageBranch(condition, coverage)] };

    private static ConstraintSet Tagged(string tag) => Set(
        new TypeConstraint("/type", JsonTypes.Object),
        new Required("/required", ["kind", tag]),
        new Members("/properties", [new NamedMember("kind", Set(new AllowedValues("/const", [new JsonString(tag)])))], null, null));

    private static JsonValue Json(string json) => Generator.Syntax.JsonParser.Parse(json).Root!.ToValue();

    private static ConstraintSet Set(params Constraint[] constraints) => new("", constraints.ToEquatableArray());
}
