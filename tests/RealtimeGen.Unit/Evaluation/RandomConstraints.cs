using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Unit.Evaluation;

/// <summary>Sets of constraints of every kind over a small vocabulary, so that documents of <see cref="RandomInstances"/> meet many of them.</summary>
internal sealed class RandomConstraints(Random random)
{
    /// <summary>The one name that references use.</summary>
    public static readonly TypeName Named = new("", "Named");

    private static readonly JsonTypes[] Atoms =
        [JsonTypes.Null, JsonTypes.Boolean, JsonTypes.Integer, JsonTypes.Number, JsonTypes.String, JsonTypes.Array, JsonTypes.Object];

    public ConstraintSet Set(int depth)
    {
        Constraint[] constraints = new Constraint[random.Next(depth <= 0 ? 2 : 4)];
        for (int i = 0; i < constraints.Length; i++) constraints[i] = depth <= 0 ? Simple() : Any(depth - 1);
        return new ConstraintSet("", constraints.ToEquatableArray());
    }

    private Constraint Any(int depth) => random.Next(17) switch
    {
        0 => new NullOr("/nullOr", Set(depth)),
        1 => new Not("/not", Set(depth)),
        2 => new Conditional("/if", Set(depth), OrNull(depth), OrNull(depth)),
        3 => new Items("/items", [.. Sets(random.Next(3), depth)], OrNull(depth)),
        4 => Contains(depth),
        5 => new UnevaluatedItems("/unevaluatedItems", Coverage(depth), Set(depth)),
        6 => Members(depth),
        7 => Members(depth),
        8 => new PropertyNames("/propertyNames", Set(0)),
        9 => new DependentSchema("/dependentSchemas/a", Name(), Set(depth)),
        10 => new UnevaluatedMembers("/unevaluatedProperties", Coverage(depth), Set(depth)),
        11 => Trial(depth),
        12 => ByType(depth),
        13 => ByTag(depth),
        14 => new Reference("/$ref", Named),
        _ => Simple(),
    };

    private Constraint Simple() => random.Next(12) switch
    {
        0 => new TypeConstraint("/type", Atom() | Atom()),
        1 => new AllowedValues("/enum", [Value(), Value()]),
        2 => new NumberBound("/bound", (BoundKind)random.Next(4), Number()),
        3 => new MultipleOf("/multipleOf", random.Next(2) == 0 ? "2" : "0.5"),
        4 => new LengthBound("/length", random.Next(2) == 0, random.Next(3)),
        5 => new Pattern("/pattern", random.Next(2) == 0 ? "^a" : "b$"),
        6 => new ItemCountBound("/count", random.Next(2) == 0, random.Next(4)),
        7 => new UniqueItems("/uniqueItems"),
        8 => new MemberCountBound("/members", random.Next(2) == 0, random.Next(4)),
        9 => new Required("/required", [Name()]),
        10 => new DependentRequired("/dependentRequired", Name(), [Name()]),
        _ => random.Next(4) == 0 ? new Impossible("/false") : new TypeConstraint("/type", Without(Atom())),
    };

    private Contains Contains(int depth)
    {
        int minimum = random.Next(3);
        long? maximum = random.Next(2) == 0 ? null : minimum + random.Next(2);
        return new Contains("/contains", Set(depth), minimum, "/minContains", maximum, maximum is null ? null : "/maxContains");
    }

    private Members Members(int depth) => new(
        "/properties",
        [.. "abc".Where(_ => random.Next(2) == 0).Select(name => new NamedMember(name.ToString(), Set(depth)))],
        random.Next(3) == 0 ? [new PatternMember("^a", Set(depth))] : [],
        OrNull(depth),
        random.Next(4) == 0 ? "/closed" : null);

    private Choice Trial(int depth) => new("/anyOf", random.Next(2) == 0, [.. Sets(2, depth)], [new TrialRoute(JsonTypes.Any, [0, 1])], "x");

    private Choice ByType(int depth) => new(
        "/oneOf",
        random.Next(2) == 0,
        [Typed(JsonTypes.Integer | JsonTypes.Object, depth), Typed(JsonTypes.String | JsonTypes.Boolean, depth)],
        [new SingleRoute(JsonTypes.Integer | JsonTypes.Object, 0), new SingleRoute(JsonTypes.String | JsonTypes.Boolean, 1)],
        "x");

    private Choice ByTag(int depth) => new(
        "/oneOf",
        true,
        [Tagged("a", depth), Tagged("b", depth), Typed(JsonTypes.String, depth)],
        [new TagRoute("a", [new TagArm("a", 0), new TagArm("b", 1)], "/tag", "/required"), new SingleRoute(JsonTypes.String, 2)],
        "x");

    private ConstraintSet Typed(JsonTypes types, int depth)
    {
        ConstraintSet more = Set(depth);
        return more with { Constraints = more.Constraints.Prepend(new TypeConstraint("/type", types)).ToEquatableArray() };
    }

    private ConstraintSet Tagged(string tag, int depth)
    {
        ConstraintSet typed = Typed(JsonTypes.Object, depth);
        Constraint[] own =
        [
            new Required("/required", ["a"]),
            new Members("/properties", [new NamedMember("a", new ConstraintSet("", [new AllowedValues("/const", [new JsonString(tag)])]))], null, null),
        ];
        return typed with { Constraints = typed.Constraints.Concat(own).ToEquatableArray() };
    }

    private Coverage Coverage(int depth) => new(
        random.Next(8) == 0,
        random.Next(2) == 0 ? [Name()] : [],
        random.Next(3) == 0 ? ["^a"] : [],
        random.Next(3),
        random.Next(3) == 0 ? [Set(depth)] : [],
        depth > 0 && random.Next(2) == 0 ? [new CoverageBranch(Condition(depth), Coverage(depth - 1))] : []);

    private CoverageCondition Condition(int depth) => random.Next(3) switch
    {
        0 => new Satisfies(Set(depth)),
        1 => new Violates(Set(depth)),
        _ => new HasMember(Name()),
    };

    private ConstraintSet? OrNull(int depth) => random.Next(3) == 0 ? null : Set(depth);

    private ConstraintSet[] Sets(int count, int depth) => [.. Enumerable.Range(0, count).Select(_ => Set(depth))];

    // No schema allows fractions alone.
    private static JsonTypes Without(JsonTypes type) => JsonTypes.Any & ~(type == JsonTypes.Integer ? JsonTypes.Number : type);

    private JsonTypes Atom() => Atoms[random.Next(Atoms.Length)];

    private string Name() => RandomInstances.Names[random.Next(RandomInstances.Names.Length)];

    private string Number() => RandomInstances.Numbers[random.Next(RandomInstances.Numbers.Length)];

    private JsonValue Value() => random.Next(6) switch
    {
        0 => JsonNull.Instance,
        1 => new JsonBoolean(random.Next(2) == 0),
        2 => new JsonNumber(Number()),
        3 => new JsonString(Name()),
        4 => new JsonArray([new JsonNumber(Number())]),
        _ => new JsonObject([new JsonMember(Name(), new JsonNumber(Number()))]),
    };
}
