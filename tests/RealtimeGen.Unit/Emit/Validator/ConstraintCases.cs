using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Unit.Emit.Validator;

/// <summary>Every kind of constraint, alone and beside others.</summary>
internal static class ConstraintCases
{
    private static readonly JsonString Auto = new("auto");

    public static IEnumerable<ConstraintCase> All { get; } = [.. Types(), .. Values(), .. Strings(), .. Numbers(), .. Arrays(), .. Objects(), .. Several(), .. ApplicatorCases.All, .. CoverageCases.All];

    private static IEnumerable<ConstraintCase> Types() =>
    [
        new("Anything") { Valid = ["1", "null", "[{}]"] },
        new("Nothing", new Impossible("/x")) { Invalid = [("1", " /x is not allowed")] },
        new("StringType", Type(JsonTypes.String)) { Valid = ["\"\""], Invalid = [("1", " /type must be a string, but is 1"), ("null", " /type must be a string, but is null")] },
        new("IntegerType", Type(JsonTypes.Integer)) { Valid = ["1", "20.0", "2e1", "-0"], Invalid = [("1.5", " /type must be an integer, but is 1.5"), ("\"1\"", " /type must be an integer, but is \"1\"")] },
        new("NumberType", Type(JsonTypes.Number)) { Valid = ["1", "1.5"], Invalid = [("true", " /type must be a number, but is true")] },
        new("SeveralTypes", Type(JsonTypes.String | JsonTypes.Integer | JsonTypes.Null))
        {
            Valid = ["\"\"", "1", "null"],
            Invalid = [("1.5", " /type must be a string, an integer or null, but is 1.5"), ("[]", " /type must be a string, an integer or null, but is an array")],
        },
        new("TypesThatExcludeOneAnother", new Items("/items", Set(Type(JsonTypes.None)))) { Valid = ["[]"], Invalid = [("[1]", "/0 /type must be absent, but is 1")] },
        new("NullableString", Type(JsonTypes.String | JsonTypes.Null), new LengthBound("/maxLength", true, 1))
        {
            Valid = ["null", "\"a\""],
            Invalid = [("\"ab\"", " /maxLength must have at most 1 character, but has 2"), ("1", " /type must be a string or null, but is 1")],
        },
        new("NullOrTyped", new NullOr("", Set(Type(JsonTypes.Integer), new NumberBound("/minimum", BoundKind.Minimum, "1"))))
        {
            Valid = ["null", "1"], Invalid = [("0", " /minimum must be at least 1, but is 0"), ("\"\"", " /type must be an integer or null, but is \"\"")],
        },
    ];

    private static IEnumerable<ConstraintCase> Values() =>
    [
        new("StringConstant", Type(JsonTypes.String), new AllowedValues("/const", [Auto])) { Valid = ["\"auto\"", "\"\\u0061uto\""], Invalid = [("\"x\"", " /const must be \"auto\", but is \"x\""), ("1", " /const must be \"auto\", but is 1")] },
        new("ValuesOfSeveralTypes", new AllowedValues("/enum", [Auto, new JsonNumber("1"), new JsonBoolean(true), JsonNull.Instance]))
        {
            Valid = ["\"auto\"", "1", "1.0", "true", "null"],
            Invalid = [("false", " /enum must be one of \"auto\", 1, true, null, but is false"), ("2", " /enum must be one of \"auto\", 1, true, null, but is 2"), ("{}", " /enum must be one of \"auto\", 1, true, null, but is an object")],
        },
        new("BooleanConstant", Type(JsonTypes.Boolean), new AllowedValues("/const", [new JsonBoolean(true)])) { Valid = ["true"], Invalid = [("false", " /const must be true, but is false"), ("1", " /type must be a boolean, but is 1")] },
        new("CompoundConstant", new AllowedValues("/const", [new JsonArray([new JsonNumber("1"), Auto])])) { Valid = ["[1, \"auto\"]", "[1.0,\"auto\"]"], Invalid = [("[1]", " /const must be [1,\"auto\"], but is an array")] },
        new("ManyStrings", Type(JsonTypes.String), new AllowedValues("/enum", [.. "a bb cc ddd é".Split(' ').Select(v => new JsonString(v))]))
        {
            Valid = ["\"a\"", "\"cc\"", "\"é\""], Invalid = [("\"b\"", " /enum must be one of \"a\", \"bb\", \"cc\", \"ddd\", \"é\", but is \"b\"")],
        },
        new("TypeThatRulesAValueOut", Type(JsonTypes.String), new AllowedValues("/enum", [Auto, new JsonNumber("1")])) { Valid = ["\"auto\""], Invalid = [("1", " /type must be a string, but is 1")] },
        new("NullThatNoValueAllows", Type(JsonTypes.String | JsonTypes.Null), new AllowedValues("/enum", [Auto])) { Valid = ["\"auto\""], Invalid = [("null", " /enum must be \"auto\", but is null"), ("1", " /type must be a string or null, but is 1")] },
    ];

    private static IEnumerable<ConstraintCase> Strings() =>
    [
        new("Lengths", new LengthBound("/minLength", false, 2), new LengthBound("/maxLength", true, 3))
        {
            Valid = ["\"ab\"", "\"😀é\"", "1", "null"],
            Invalid = [("\"a\"", " /minLength must have at least 2 characters, but has 1"), ("\"😀😀😀😀\"", " /maxLength must have at most 3 characters, but has 4")],
        },
        new("NoText", Type(JsonTypes.String), new LengthBound("/minLength", false, 1)) { Valid = ["\"a\""], Invalid = [("\"\"", " /minLength must have at least 1 character, but has 0")] },
        new("LengthsBeyondAnyText", new LengthBound("/minLength", false, 0), new LengthBound("/maxLength", true, long.MaxValue)) { Valid = ["\"a\""] },
        new("Pattern", new Pattern("/pattern", "^[a-z]+$")) { Valid = ["\"abc\"", "1"], Invalid = [("\"a\\n\"", " /pattern must match the pattern ^[a-z]+$, but is \"a\\n\"")] },
        new("PatternWithQuotes", new Pattern("/pattern", "^\"\\\\\\{$")) { Valid = ["\"\\\"\\\\{\""], Invalid = [("\"\"", " /pattern must match the pattern ^\"\\\\\\{$, but is \"\"")] },
        new("Format", new Format("/format", "date")) { Valid = ["\"2030-12-31\"", "1"], Invalid = [("\"x\"", " /format must be a date, but is \"x\"")] },
        new("UnknownFormat", new Format("/format", "no-such-format")) { Valid = ["\"x\"", "1"] },
    ];

    private static IEnumerable<ConstraintCase> Numbers() =>
    [
        new("Bounds", new NumberBound("/minimum", BoundKind.Minimum, "0.6"), new NumberBound("/exclusiveMaximum", BoundKind.ExclusiveMaximum, "1.2"))
        {
            Valid = ["0.6", "1.1999999", "\"x\""], Invalid = [("0.5", " /minimum must be at least 0.6, but is 0.5"), ("1.2", " /exclusiveMaximum must be less than 1.2, but is 1.2")],
        },
        new("ExclusiveMinimum", new NumberBound("/exclusiveMinimum", BoundKind.ExclusiveMinimum, "0")) { Valid = ["1e-300"], Invalid = [("0", " /exclusiveMinimum must be greater than 0, but is 0"), ("-0.0", " /exclusiveMinimum must be greater than 0, but is -0.0")] },
        new("BoundOfManyDigits", new NumberBound("/maximum", BoundKind.Maximum, "12345678901234567890.5")) { Valid = ["12345678901234567890.5"], Invalid = [("12345678901234567890.6", " /maximum must be at most 12345678901234567890.5, but is 12345678901234567890.6")] },
        new("HugeBound", new NumberBound("/maximum", BoundKind.Maximum, "1e400")) { Valid = ["1e399"], Invalid = [("1e401", " /maximum must be at most 1e400, but is 1e401")] },
        new("MultipleOf", new MultipleOf("/multipleOf", "0.01")) { Valid = ["19.99", "\"x\""], Invalid = [("0.001", " /multipleOf must be a multiple of 0.01, but is 0.001")] },
        new("BoundedInteger", Type(JsonTypes.Integer), new NumberBound("/maximum", BoundKind.Maximum, "5")) { Valid = ["5"], Invalid = [("6", " /maximum must be at most 5, but is 6"), ("5.5", " /type must be an integer, but is 5.5")] },
    ];

    private static IEnumerable<ConstraintCase> Arrays() =>
    [
        new("Items", Type(JsonTypes.Array), new Items("/items", Set(Type(JsonTypes.String, "/items")))) { Valid = ["[]", "[\"a\"]"], Invalid = [("[1]", "/0 /items/type must be a string, but is 1"), ("{}", " /type must be an array, but is an object")] },
        new("Counts", new ItemCountBound("/minItems", false, 1), new ItemCountBound("/maxItems", true, 2)) { Valid = ["[1]", "{}"], Invalid = [("[]", " /minItems must have at least 1 item, but has 0"), ("[1,2,3]", " /maxItems must have at most 2 items, but has 3")] },
        new("UniqueItems", new UniqueItems("/uniqueItems")) { Valid = ["[1,2]", "[]", "1"], Invalid = [("[1,{},1.0]", " /uniqueItems must have no two equal items")] },
        new("NestedItems", new Items("/items", new ConstraintSet("", [new Items("/items/items", Set(Type(JsonTypes.Integer)))]))) { Valid = ["[[1],[]]", "[1]"], Invalid = [("[[1,\"x\"]]", "/0/1 /type must be an integer, but is \"x\"")] },
    ];

    private static IEnumerable<ConstraintCase> Objects() =>
    [
        new("Required", new Required("/required", ["a", "é\"\\"])) { Valid = ["""{"a":1,"é\"\\":2}""", "1"], Invalid = [("""{"a":1}""", """ /required must have the member "é\"\\" """.TrimEnd())] },
        new("Closed", new Members("/properties", [new NamedMember("a", Set())], null, "/additionalProperties")) { Valid = ["""{"a":{}}"""], Invalid = [("""{"a":1,"b":[1]}""", "/b /additionalProperties is not a member that the schema allows")] },
        new("Others", new Members("/properties", [new NamedMember("a", Set(Type(JsonTypes.String)))], Set(Type(JsonTypes.Integer)), null)) { Valid = ["""{"a":"x","b":1}"""], Invalid = [("""{"b":"x"}""", "/b /type must be an integer, but is \"x\""), ("""{"a":1}""", "/a /type must be a string, but is 1")] },
        new("MemberCounts", new MemberCountBound("/minProperties", false, 1), new MemberCountBound("/maxProperties", true, 1)) { Valid = ["""{"a":1}""", "[]"], Invalid = [("{}", " /minProperties must have at least 1 member"), ("""{"a":1,"b":2}""", " /maxProperties must have at most 1 member")] },
        new("ForbiddenMember", new Members("/properties", [new NamedMember("a", Set(new Impossible("/properties/a")))], null, null)) { Valid = ["{}"], Invalid = [("""{"a":1}""", "/a /properties/a is not allowed")] },
        new("NamesOfOneLength", new Members("/properties", [.. "ab ba aa bb".Split(' ').Select(n => new NamedMember(n, Set(Type(JsonTypes.Null))))], null, null)) { Valid = ["""{"ab":null,"cc":1}"""], Invalid = [("""{"bb":1}""", "/bb /type must be null, but is 1")] },
        new("OddNames", new Members("/properties", [.. new[] { "", "\"", "\n", "\0", "é", "😀", "{0}", "\ud800" }.Select(n => new NamedMember(n, Set(Type(JsonTypes.Null))))], null, null))
        {
            Valid = ["""{"":null,"\"":null,"\n":null,"é":null,"\ud83d\ude00":null,"{0}":null}"""], Invalid = [("""{"":1}""", "/ /type must be null, but is 1"), ("""{"😀":1}""", "/😀 /type must be null, but is 1")],
        },
    ];

    private static IEnumerable<ConstraintCase> Several() =>
    [
        new("TwoItems", new Items("/a", Set(Type(JsonTypes.Integer))), new Items("/b", Set(new NumberBound("/minimum", BoundKind.Minimum, "2")))) { Valid = ["[2]"], Invalid = [("[1]", "/0 /minimum must be at least 2, but is 1")] },
        new("TwoMembers", new Members("/p", [], null, null), new Members("/q", [new NamedMember("a", Set())], null, "/closed")) { Valid = ["""{"a":1}"""], Invalid = [("""{"b":1}""", "/b /closed is not a member that the schema allows")] },
        new("StringAndNumber", new LengthBound("/maxLength", true, 1), new NumberBound("/maximum", BoundKind.Maximum, "1"), new Items("/items", Set(Type(JsonTypes.Null))), new Required("/required", ["a"]))
        {
            Valid = ["\"a\"", "1", "[null]", """{"a":1}""", "true"],
            Invalid = [("\"ab\"", " /maxLength must have at most 1 character, but has 2"), ("2", " /maximum must be at most 1, but is 2"), ("[1]", "/0 /type must be null, but is 1"), ("{}", " /required must have the member \"a\"")],
        },
    ];

    private static TypeConstraint Type(JsonTypes types, string at = "") => new(at + "/type", types);

    private static ConstraintSet Set(params Constraint[] constraints) => new("", constraints.ToEquatableArray());
}
