using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Unit.Emit.Models;
using static RealtimeGen.Unit.Emit.Models.Build;
using ValueType = RealtimeGen.Generator.Model.Types.ValueType;

namespace RealtimeGen.Unit.Emit.Reader;

/// <summary>An object for every kind of value, in every presence, and the types that they refer to, with the constraints that schemas would have.</summary>
internal static class HolderModels
{
    private static readonly ValueType[] Scalars = [.. System.Enum.GetValues<ScalarKind>().Select(Scalar)];

    private static readonly NamedType[] NamedTypes =
    [
        Named("Part", NamedKind.Object), Named("Shape", NamedKind.Union), Named("Color", NamedKind.Enum), Named("Size", NamedKind.Variant),
        Named("Anything", NamedKind.Raw),
    ];

    public static IReadOnlyList<ObjectModel> Holders { get; } = [.. Properties().Select((p, i) => Demanding(Object("Holder" + i, p)))];

    public static IReadOnlyList<TypeModel> All { get; } =
    [
        .. Holders,
        Demanding(Object("Part", Required("id", "Id", Scalar(ScalarKind.Int32)) with { Slot = Typed(Scalar(ScalarKind.Int32), false) })),
        Union("Shape", "kind", Case(0, "Circle", "circle", "NeedsRadius"), Case(1, "Square", "square", "Ready")) with
        {
            Constraints = Set(
                new TypeConstraint("/type", JsonTypes.Object),
                new Choice(
                    "/oneOf", true, [Refer(Name("Circle", "Shape")), Refer(Name("Square", "Shape"))],
                    [new TagRoute("kind", [new TagArm("circle", 0), new TagArm("square", 1)], "/kind/const", "/required")], "a shape")),
        },
        Demanding(Build.Case("Shape", "Circle", Tag("kind", "Type", "circle"), Typed("radius", "Radius", Scalar(ScalarKind.Double), Presence.Required))),
        Demanding(Build.Case("Shape", "Square", Tag("kind", "Type", "square"))),
        Build.Enum("Color", ("red", "Red"), ("green", "Green")) with
        {
            IsOpen = false,
            Constraints = Set(
                new TypeConstraint("/type", JsonTypes.String), new AllowedValues("/enum", [new JsonString("red"), new JsonString("green")])),
        },
        Variant(
            "Size", [("auto", "Auto")], Branch("Number", JsonTypes.Number, Scalar(ScalarKind.Double)), Branch("String", JsonTypes.String, Text),
            Branch("Part", JsonTypes.Object, NamedTypes[0]), Branch("List", JsonTypes.Array, List(Text))) with
        {
            Constraints = Set(new Choice(
                "/anyOf", false,
                [Typed(Scalar(ScalarKind.Double), false).Constraints, Set(new AllowedValues("/const", [new JsonString("auto")])), Refer(Name("Part")), Typed(List(Text), false).Constraints],
                [new SingleRoute(JsonTypes.Number, 0), new SingleRoute(JsonTypes.String, 1), new SingleRoute(JsonTypes.Object, 2), new SingleRoute(JsonTypes.Array, 3)],
                "a size")),
        },
        Raw("Anything"),
    ];

    private static IEnumerable<PropertyModel[]> Properties()
    {
        ValueType[] values =
        [
            .. Scalars, .. NamedTypes, RawType.Instance, .. Scalars.Where((_, i) => i % 4 == 0).Select(List), .. NamedTypes.Select(List), List(List(Text)), List(RawType.Instance),
            new MapType(Slot(Text)), new MapType(Slot(NamedTypes[0])), new MapType(Slot(List(Scalar(ScalarKind.Int64)))), new ListType(Slot(Text, true)),
            new ListType(Slot(Scalar(ScalarKind.Double), true)), new ListType(Slot(NamedTypes[0], true)), new ListType(Slot(NamedTypes[3], true)),
        ];
        foreach (ValueType value in values)
        {
            yield return
            [
                Typed("optional", "Optional", value, Presence.Optional), Typed("threeState", "ThreeState", value, Presence.Optional, isNullable: true),
                Typed("required", "Required", value, Presence.Required), Typed("requiredNullable", "RequiredNullable", value, Presence.Required, isNullable: true),
            ];
        }

        yield return
        [
            Constant("text", "TextConstant", Text, new JsonString("a\"é")), Constant("number", "NumberConstant", Scalar(ScalarKind.Int32), new JsonNumber("1.0")),
            Constant("flag", "FlagConstant", Scalar(ScalarKind.Boolean), new JsonBoolean(true)),
            Constant("list", "ListConstant", RawType.Instance, new JsonArray([new JsonNumber("1")])),
        ];
    }

    /// <summary>The same with what a schema would say of members; constants are demanded by their values.</summary>
    public static ObjectModel Demanding(ObjectModel type, params Constraint[] more) => type with
    {
        Constraints = Set(
        [
            new TypeConstraint("/type", JsonTypes.Object),
            new Members(
                "/properties",
                [.. type.Properties.Select(p => new NamedMember(p.JsonName, p.Constant is null ? p.Slot.Constraints : Set(new AllowedValues($"/{p.JsonName}/const", [p.Constant]))))],
                null, null),
            new Required("/required", [.. type.Properties.Where(p => p.Presence is Presence.Required or Presence.Tag).Select(p => p.JsonName)]),
            .. more,
        ]),
    };

    public static PropertyModel Typed(string json, string name, ValueType type, Presence presence, bool isNullable = false) =>
        Property(json, name, Typed(type, isNullable, "/" + json), presence);

    private static Slot Typed(ValueType type, bool isNullable, string at = "")
    {
        ConstraintSet value = type switch
        {
            ScalarType { Kind: ScalarKind.Boolean } => Set(new TypeConstraint(at + "/type", JsonTypes.Boolean)),
            ScalarType { Kind: ScalarKind.Int32 or ScalarKind.Int64 } => Set(new TypeConstraint(at + "/type", JsonTypes.Integer)),
            ScalarType { Kind: ScalarKind.Double or ScalarKind.Decimal } => Set(new TypeConstraint(at + "/type", JsonTypes.Number)),
            ScalarType => Set(new TypeConstraint(at + "/type", JsonTypes.String)),
            NamedType named => Refer(named.Name),
            ListType list => Set(new TypeConstraint(at + "/type", JsonTypes.Array), new Items(at + "/items", Contents(list.Item, at + "/items")), new ItemCountBound(at + "/maxItems", true, 2)),
            MapType map => Set(new TypeConstraint(at + "/type", JsonTypes.Object), new Members(at + "/additionalProperties", [], Contents(map.Value, at + "/additionalProperties"), null)),
            _ => Set(),
        };
        ConstraintSet constraints = isNullable && !value.IsEmpty ? Set(new NullOr(at, value)) : value;
        return new Slot(type, isNullable, constraints, IsFused: true);
    }

    private static ConstraintSet Contents(Slot slot, string at) => Typed(slot.Type, slot.IsNullable, at).Constraints;

    private static ConstraintSet Refer(TypeName type) => Set(new Reference("/$ref", type));

    private static CaseModel Case(int branch, string name, string tag, string firstStage) =>
        NestedCase("Shape", name, tag, firstStage) with { Branch = branch };

    private static ConstraintSet Set(params Constraint[] constraints) => new("", constraints.ToEquatableArray());
}
