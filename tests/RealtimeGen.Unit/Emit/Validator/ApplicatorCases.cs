using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Unit.Emit.Validator;

/// <summary>Constraints that apply schemas: to the value itself, to some of its items or members, or to the names of these.</summary>
internal static class ApplicatorCases
{
    private static readonly ConstraintSet Anything = new("", []);
    private static readonly ConstraintSet Text = Set(new TypeConstraint("/t/type", JsonTypes.String));
    private static readonly ConstraintSet Whole = Set(new TypeConstraint("/i/type", JsonTypes.Integer));
    private static readonly ConstraintSet Never = Set(new Impossible("/never"));
    private static readonly ConstraintSet Small = Set(new NumberBound("/maximum", BoundKind.Maximum, "5"));
    private static readonly ConstraintSet Short = Set(new LengthBound("/maxLength", true, 2));

    public static IEnumerable<ConstraintCase> All { get; } = [.. Nots(), .. Conditionals(), .. Items(), .. Contained(), .. Patterns(), .. Names(), .. Dependents()];

    private static IEnumerable<ConstraintCase> Nots() =>
    [
        new("NotOfAType", new Not("/not", Text)) { Valid = ["1", "{}"], Invalid = [("\"x\"", " /not must not be a string")] },
        new("NotOfAValue", new Not("/not", Set(new TypeConstraint("", JsonTypes.String), new AllowedValues("", [new JsonString("a"), new JsonString("b")]))))
        {
            Valid = ["1", "\"c\""], Invalid = [("\"a\"", " /not must not be one of \"a\", \"b\"")],
        },
        new("NotOfAMember", new Not("/not", Set(new Required("", ["a"])))) { Valid = ["{}"], Invalid = [("""{"a":1}""", " /not must not have the member \"a\""), ("1", " /not must not have the member \"a\"")] },
        new("NotOfAPattern", new Not("/not", Set(new Pattern("", "^a")))) { Valid = ["\"b\""], Invalid = [("\"ab\"", " /not must not match the pattern ^a")] },
        new("NotOfMore", new Not("/not", Set(new NumberBound("", BoundKind.Minimum, "1"), new NumberBound("", BoundKind.Maximum, "2"))))
        {
            Valid = ["0", "3"], Invalid = [("1", " /not must not satisfy the schema under \"not\""), ("[]", " /not must not satisfy the schema under \"not\"")],
        },
        new("NotOfNot", new Not("/not", Set(new Not("/not/not", Text)))) { Valid = ["\"x\""], Invalid = [("1", " /not must not satisfy the schema under \"not\"")] },
        new("NotOfNullOr", new Not("/not", Set(new NullOr("", Text)))) { Valid = ["1"], Invalid = [("null", " /not must not satisfy the schema under \"not\"")] },
        new("NullOrNot", new NullOr("", Set(new Not("/not", Set(new TypeConstraint("", JsonTypes.Null | JsonTypes.String)))))) { Valid = ["null", "1"], Invalid = [("\"x\"", " /not must not be a string or null")] },
        new("NotOfAnything", new Not("/not", Anything)) { Invalid = [("1", " /not is not allowed")] },
        new("NotOfNothing", new Not("/not", Never)) { Valid = ["1", "[]"] },
        new("NotBesideOthers", new TypeConstraint("/type", JsonTypes.Integer), new Not("/not", Small), new Not("/not2", Set(new AllowedValues("", [new JsonNumber("9")]))))
        {
            Valid = ["6"], Invalid = [("4", " /not must not satisfy the schema under \"not\""), ("9", " /not2 must not be 9")],
        },
    ];

    private static IEnumerable<ConstraintCase> Conditionals() =>
    [
        new("IfThenElse", new Conditional("/if", Whole, Small, Text))
        {
            Valid = ["5", "\"x\""], Invalid = [("6", " /maximum must be at most 5, but is 6"), ("true", " /t/type must be a string, but is true")],
        },
        new("IfThen", new Conditional("/if", Whole, Small, null)) { Valid = ["5", "5.5", "\"x\""], Invalid = [("6", " /maximum must be at most 5, but is 6")] },
        new("IfElse", new Conditional("/if", Whole, null, Text)) { Valid = ["6", "\"x\""], Invalid = [("5.5", " /t/type must be a string, but is 5.5")] },
        new("IfAlone", new Conditional("/if", Whole, null, Anything)) { Valid = ["6", "\"x\""] },
        new("IfAlways", new Conditional("/if", Anything, Small, Text)) { Valid = ["5"], Invalid = [("6", " /maximum must be at most 5, but is 6")] },
        new("IfNullThenNullOr", new Conditional("/if", Set(new TypeConstraint("", JsonTypes.Null)), Anything, Set(new NullOr("", Text)))) { Valid = ["null", "\"x\""], Invalid = [("1", " /t/type must be a string or null, but is 1")] },
        new("TwoIfs", new Conditional("/if", Whole, Small, null), new Conditional("/if2", Text, Short, null))
        {
            Valid = ["5", "\"ab\"", "[]"], Invalid = [("6", " /maximum must be at most 5, but is 6"), ("\"abc\"", " /maxLength must have at most 2 characters, but has 3")],
        },
    ];

    private static IEnumerable<ConstraintCase> Items() =>
    [
        new("PrefixItems", new Items("/prefixItems", [Text, Anything, Whole], null))
        {
            Valid = ["[]", "[\"a\"]", "[\"a\",null,1,{}]", "1"], Invalid = [("[1]", "/0 /t/type must be a string, but is 1"), ("[\"a\",1,\"b\"]", "/2 /i/type must be an integer, but is \"b\"")],
        },
        new("PrefixAndRest", new Items("/prefixItems", [Text], Set(new NullOr("", Whole))), new ItemCountBound("/minItems", false, 2))
        {
            Valid = ["[\"a\",1,null]"], Invalid = [("[\"a\",1,\"b\"]", "/2 /i/type must be an integer or null, but is \"b\""), ("[\"a\"]", " /minItems must have at least 2 items, but has 1")],
        },
        new("PrefixAlone", new Items("/prefixItems", [Text], Never), new UniqueItems("/uniqueItems")) { Valid = ["[\"a\"]", "[]"], Invalid = [("[\"a\",1]", "/1 /never is not allowed")] },
        new("TwoPrefixes", new Items("/a", [Text], null), new Items("/b", [Short, Whole], null)) { Valid = ["[\"ab\",1]"], Invalid = [("[\"abc\"]", "/0 /maxLength must have at most 2 characters, but has 3"), ("[1]", "/0 /t/type must be a string, but is 1")] },
        new("CountsOfBoth", new ItemCountBound("/minItems", false, 1), new Items("/items", [Whole], null), new MemberCountBound("/minProperties", false, 1), new Required("/required", ["a"]))
        {
            Valid = ["[1]", """{"a":1}""", "1"], Invalid = [("[]", " /minItems must have at least 1 item, but has 0"), ("""{"b":1}""", " /required must have the member \"a\"")],
        },
    ];

    private static IEnumerable<ConstraintCase> Contained() =>
    [
        new("UpperCountsOfBoth", new ItemCountBound("/maxItems", true, 1), new MemberCountBound("/maxProperties", true, 2))
        {
            Valid = ["[1]", """{"a":1,"b":2}"""],
            Invalid = [("[1,2]", " /maxItems must have at most 1 item, but has 2"), ("""{"a":1,"b":2,"c":3}""", " /maxProperties must have at most 2 members")],
        },
        new("Contains", new Contains("/contains", Text, 1, "/contains", null, null)) { Valid = ["[1,\"a\",\"b\"]", "1"], Invalid = [("[]", " /contains must have at least 1 item that satisfies \"contains\""), ("[1]", " /contains must have at least 1 item that satisfies \"contains\"")] },
        new("ContainsWithin", new Contains("/contains", Text, 2, "/minContains", 3, "/maxContains"), new Items("/items", Set(new TypeConstraint("/items/type", JsonTypes.String | JsonTypes.Integer))))
        {
            Valid = ["[1,\"a\",\"b\"]", "[\"a\",\"b\",\"c\"]"],
            Invalid =
            [
                ("[1,\"a\"]", " /minContains must have at least 2 items that satisfy \"contains\""), ("[\"a\",\"b\",\"c\",1,\"d\",\"e\"]", " /maxContains must have at most 3 items that satisfy \"contains\""),
                ("[\"a\",\"b\",null]", "/2 /items/type must be a string or an integer, but is null"),
            ],
        },
        new("ContainsAny", new Contains("/contains", Anything, 2, "/minContains", null, null)) { Valid = ["[1,2]"], Invalid = [("[1]", " /minContains must have at least 2 items that satisfy \"contains\"")] },
        new("ContainsNone", new Contains("/contains", Text, 0, "/minContains", 0, "/maxContains")) { Valid = ["[]", "[1]"], Invalid = [("[\"a\"]", " /maxContains must have at most 0 items that satisfy \"contains\"")] },
        new("ContainsWhatever", new Contains("/contains", Text, 0, "/minContains", null, null)) { Valid = ["[]", "[1]"] },
        new("TwoContains", new Contains("/contains", Text, 1, "/contains", null, null), new Contains("/contains2", Set(new NullOr("", Whole)), 2, "/contains2", null, null))
        {
            Valid = ["[1,\"a\",null]"], Invalid = [("[1,2]", " /contains must have at least 1 item that satisfies \"contains\""), ("[1,\"a\"]", " /contains2 must have at least 2 items that satisfy \"contains\"")],
        },
    ];

    private static IEnumerable<ConstraintCase> Patterns() =>
    [
        new("PatternMembers", new Members("/patternProperties", [], [new PatternMember("^x-", Text)], null, null))
        {
            Valid = ["""{"x-a":"","a":1}""", """{"\u0078-a":""}"""], Invalid = [("""{"a":1,"x-a":1}""", "/x-a /t/type must be a string, but is 1")],
        },
        new("PatternsBesideNames", new Members("/properties", [new NamedMember("x-a", Anything), new NamedMember("b", Whole)], [new PatternMember("^x-", Text)], null, "/additionalProperties"))
        {
            Valid = ["""{"x-a":1,"b":1,"x-c":""}"""],
            Invalid = [("""{"x-c":1}""", "/x-c /t/type must be a string, but is 1"), ("""{"b":""}""", "/b /i/type must be an integer, but is \"\""), ("""{"c":1}""", "/c /additionalProperties is not a member that the schema allows")],
        },
        new("SeveralPatterns", new Members("/patternProperties", [new NamedMember("n", Whole)], [new PatternMember("a", Text), new PatternMember("b", Short), new PatternMember("c", Anything)], Set(new NullOr("", Whole)), null), new Required("/required", ["ab"]))
        {
            Valid = ["""{"ab":"12","b":1,"c":{},"d":null,"n":1}""", """{"ab":""}"""],
            Invalid =
            [
                ("""{"ab":"123"}""", "/ab /maxLength must have at most 2 characters, but has 3"), ("""{"ab":1}""", "/ab /t/type must be a string, but is 1"),
                ("""{"ab":"","d":""}""", "/d /i/type must be an integer or null, but is \"\""), ("{}", " /required must have the member \"ab\""),
            ],
        },
        new("TwoPatternTables", new Members("/p", [], [new PatternMember("a", Text)], null, null), new Members("/q", [], [new PatternMember("b", Short)], null, null))
        {
            Valid = ["""{"ab":"12","a":"123"}"""], Invalid = [("""{"ab":"123"}""", "/ab /maxLength must have at most 2 characters, but has 3")],
        },
        new("ForbiddenPattern", new Members("/patternProperties", [], [new PatternMember("é\\d", Never)], null, null)) { Valid = ["""{"é":1}"""], Invalid = [("""{"é1":1}""", "/é1 /never is not allowed")] },
    ];

    private static IEnumerable<ConstraintCase> Names() =>
    [
        new("PropertyNames", new PropertyNames("/propertyNames", Short))
        {
            Valid = ["""{"ab":1,"\u0061\u0062":2}""", "{}", "[1]"],
            Invalid = [("""{"a":"long","abc":[{}]}""", "/abc /maxLength has a name that must have at most 2 characters, but has 3"), ("""{"\u0061bcd" : 1}""", "/abcd /maxLength has a name that must have at most 2 characters, but has 4")],
        },
        new("NoNames", new PropertyNames("/propertyNames", Never)) { Valid = ["{}", "1"], Invalid = [("""{"a":1}""", "/a /never has a name that is not allowed")] },
        new("NamesBesideMembers", new PropertyNames("/propertyNames", Set(new AllowedValues("/enum", [new JsonString("a"), new JsonString("b")]))), new Members("/properties", [new NamedMember("a", Whole)], Text, null))
        {
            Valid = ["""{"a":1,"b":""}"""], Invalid = [("""{"a":"x"}""", "/a /i/type must be an integer, but is \"x\""), ("""{"c":""}""", "/c /enum has a name that must be one of \"a\", \"b\", but is \"c\"")],
        },
        new("TwoNames", new PropertyNames("/p", Short), new PropertyNames("/q", Set(new Pattern("/pattern", "^a")))) { Valid = ["""{"ab":1}"""], Invalid = [("""{"ba":1}""", "/ba /pattern has a name that must match the pattern ^a, but is \"ba\"")] },
        new("NamesOfNoType", new PropertyNames("/propertyNames", Set(new Not("/not", Text)))) { Valid = ["{}"], Invalid = [("""{"":1}""", "/ /not has a name that must not be a string")] },
    ];

    private static IEnumerable<ConstraintCase> Dependents() =>
    [
        new("DependentRequired", new DependentRequired("/dependentRequired", "a", ["b", "c"]))
        {
            Valid = ["{}", """{"b":1}""", """{"b":1,"c":2,"a":3}""", "1"], Invalid = [("""{"a":1,"b":1}""", " /dependentRequired must have the member \"c\" because it has \"a\"")],
        },
        new("DependentOnNothing", new DependentRequired("/dependentRequired", "a", [])) { Valid = ["""{"a":1}"""] },
        new("DependentBesideRequired", new Required("/required", ["a", "r"]), new DependentRequired("/dependentRequired", "a", ["b"]), new DependentRequired("/dependentRequired", "b", ["a"]), new Members("/properties", [new NamedMember("b", Whole)], Text, null))
        {
            Valid = ["""{"a":"","r":"","b":1}"""],
            Invalid = [("""{"a":"","r":""}""", " /dependentRequired must have the member \"b\" because it has \"a\""), ("""{"a":1,"r":"","b":1}""", "/a /t/type must be a string, but is 1"), ("""{"a":"","b":1}""", " /required must have the member \"r\"")],
        },
        new("DependentSchema", new DependentSchema("/dependentSchemas", "a", Set(new Members("/m", [new NamedMember("b", Whole)], null, null))))
        {
            Valid = ["{}", """{"b":""}""", """{"b":1,"\u0061":1}""", "\"a\""], Invalid = [("""{"b":"","\u0061":1}""", "/b /i/type must be an integer, but is \"\"")],
        },
        new("DependentNever", new DependentSchema("/dependentSchemas", "a", Never)) { Valid = ["{}", """{"b":{"a":1}}"""], Invalid = [("""{"a":1}""", " /never is not allowed")] },
        new("TwoDependentSchemas", new DependentSchema("/dependentSchemas", "a", Set(new MemberCountBound("/min", false, 2))), new DependentSchema("/dependentSchemas", "b", Set(new MemberCountBound("/max", true, 2))))
        {
            Valid = ["""{"a":1,"b":1}"""], Invalid = [("""{"a":1}""", " /min must have at least 2 members"), ("""{"a":1,"b":2,"c":3}""", " /max must have at most 2 members")],
        },
    ];

    private static ConstraintSet Set(params Constraint[] constraints) => new("", constraints.ToEquatableArray());
}
