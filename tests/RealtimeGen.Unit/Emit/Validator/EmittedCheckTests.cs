using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Unit.Emit.Models;

namespace RealtimeGen.Unit.Emit.Validator;

/// <summary>Definitions without a C# type: their codecs are validators alone, and may come back to themselves in any way.</summary>
public class EmittedCheckTests
{
    /// <summary>The runtime's limit on nesting.</summary>
    private const int MaxDepth = 256;

    private const int Abyss = 10_000;

    /// <summary>Of a thread on Windows.</summary>
    private const int StackBytes = 1 << 20;

    private static readonly ConstraintSet Itself = Refer("Deep");

    private static readonly ConstraintSet ThroughA = Set(new Members("/properties", [new NamedMember("a", Itself)], null, null));

    private static readonly Dictionary<string, Constraint[]> Recursive = new(StringComparer.Ordinal)
    {
        ["Items"] = [new TypeConstraint("/type", JsonTypes.Array), new Items("/items", Itself)],
        ["Prefix"] = [new Items("/prefixItems", [Itself], null)],
        ["Contains"] = [new Contains("/contains", Itself, 0, "/contains", 1, "/maxContains")],
        ["Not"] = [new Not("/not", Set(new Not("/not", Set(new Items("/items", Itself)))))],
        ["Conditional"] = [new Conditional("/if", Set(new Items("/items", Itself)), null, Set(new Impossible("/else")))],
        ["Choice"] = [new Choice("/anyOf", false, [Set(new TypeConstraint("", JsonTypes.String)), Set(new Items("/items", Itself))], [new TrialRoute(JsonTypes.Any, [0, 1])], "deep")],
        ["UnevaluatedItems"] = [new UnevaluatedItems("/unevaluatedItems", Coverage.Nothing, Itself)],
        ["EvaluatedItems"] = [new UnevaluatedItems("/u", Coverage.Nothing with { Branches = [new(new Satisfies(Set(new Items("/items", Itself))), Coverage.Nothing with { All = true })] }, Set(new Impossible("/u")))],
        ["Members"] = [new Members("/additionalProperties", [], Itself, null)],
        ["Patterns"] = [new Members("/patternProperties", [], [new PatternMember("a", Itself), new PatternMember("b", Itself)], null, null)],
        ["DependentSchema"] = [new DependentSchema("/dependentSchemas", "a", Set(new Members("/properties", [new NamedMember("a", Itself)], null, null)))],
        ["BranchesThatEvaluate"] =
        [
            new Members("/properties", [], null, null),
            new Choice("/anyOf", false, [Set(new Impossible("/never")), ThroughA], [new TrialRoute(JsonTypes.Object, [0, 1])], "deep"),
            new UnevaluatedMembers("/u", Coverage.Nothing with { Branches = [new(new Satisfies(ThroughA), Coverage.Nothing with { Names = ["a"] })] }, Set(new Impossible("/u"))),
        ],
        ["ConditionsThatEvaluate"] =
        [
            new Members("/properties", [], null, null),
            new Conditional("/if", ThroughA, null, Set(new Impossible("/else"))),
            new UnevaluatedMembers("/u", Coverage.Nothing with { Branches = [new(new Satisfies(ThroughA), Coverage.Nothing with { Names = ["a"] })] }, Set(new Impossible("/u"))),
        ],
        ["UnevaluatedMembers"] = [new UnevaluatedMembers("/unevaluatedProperties", Coverage.Nothing, Itself)],
    };

    public static TheoryData<string> Names => [.. Recursive.Keys];

    [Fact]
    public void Are_called_for_items_and_by_name()
    {
        CompiledModel compiled = new(
            Build.Raw("Root") with { Constraints = Set(new Members("/properties", [new NamedMember("list", Set(new TypeConstraint("/type", JsonTypes.Array), new Items("/items", Refer("Tree")))), new NamedMember("one", Refer("Tree"))], null, null)) },
            Build.Check("Tree", new NullOr("", Set(new TypeConstraint("/tree/type", JsonTypes.Array), new Items("/tree/items", Refer("Tree"))))));
        ICompiledType root = compiled.Type(Build.Name("Root"));

        Assert.Empty(root.Errors("""{"list":[[[]],null],"one":[[null]]}"""));
        Assert.Equal(["/list/0/1 /tree/type must be an array or null, but is 5", "/one/0 /tree/type must be an array or null, but is \"\""], root.Errors("""{"list":[[[],5]],"one":[""]}"""));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Answer_at_every_depth(string name)
    {
        ICompiledType deep = new CompiledModel(Build.Raw("Root") with { Constraints = Itself }, Build.Check("Deep", Recursive[name])).Type(Build.Name("Root"));
        (bool IsValid, int Errors)? deepest = null, beyond = null, open = null;

        Thread thread = new(
            () =>
            {
                deepest = Judge(Nested(MaxDepth));
                beyond = Judge(Nested(Abyss));
                open = Judge(string.Concat(Enumerable.Repeat("{\"a\":", Abyss)));
            },
            StackBytes);
        thread.Start();
        thread.Join();

        Assert.Equal(((true, 0), (false, 1), (false, 1)), (deepest, beyond, open));

        (bool, int) Judge(string json) => (deep.IsValid(json), deep.Errors(json).Length);

        string Nested(int depth) => Recursive[name][0].AppliesTo == JsonTypes.Object
            ? string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1)
            : new string('[', depth) + new string(']', depth);
    }

    private static ConstraintSet Refer(string name) => Set(new Reference("/$ref", Build.CheckName(name)));

    private static ConstraintSet Set(params Constraint[] constraints) => new("", constraints.ToEquatableArray());
}
