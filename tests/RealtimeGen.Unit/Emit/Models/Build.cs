using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using ValueType = RealtimeGen.Generator.Model.Types.ValueType;

namespace RealtimeGen.Unit.Emit.Models;

/// <summary>Hand-made models, in the fewest words.</summary>
internal static class Build
{
    public const string Namespace = "Sample.App";

    public static readonly TypeName Root = new(Namespace, "Session");

    public static TypeName Name(string name, string? container = null) => new(Namespace, name, container);

    public static ConstraintSet Nothing => new("", []);

    public static Documentation Says(string summary, params string[] remarks) => new(summary, remarks.ToEquatableArray(), null);

    public static SchemaReference At(string pointer) => new(null, Root, pointer);

    public static ScalarType Text => new(ScalarKind.String);

    public static ScalarType Scalar(ScalarKind kind) => new(kind);

    public static ListType List(ValueType item) => new(Slot(item));

    public static NamedType Named(string name, NamedKind kind, string? firstStage = null, string? of = null) =>
        new(Name(name), kind, firstStage is null ? null : new FirstStage(Name(of ?? name), firstStage));

    public static Slot Slot(ValueType type, bool isNullable = false) => new(type, isNullable, Nothing, true);

    public static PropertyModel Required(string json, string name, ValueType type, bool isNullable = false) =>
        Property(json, name, Slot(type, isNullable), Presence.Required);

    public static PropertyModel Optional(string json, string name, ValueType type) => Property(json, name, Slot(type), Presence.Optional);

    public static PropertyModel ThreeState(string json, string name, ValueType type) => Property(json, name, Slot(type, true), Presence.Optional);

    public static PropertyModel Constant(string json, string name, ValueType type, JsonValue value) =>
        Property(json, name, Slot(type), Presence.Constant, value);

    public static PropertyModel Tag(string json, string name, string value) =>
        Property(json, name, Slot(Text), Presence.Tag, new JsonString(value));

    public static PropertyModel Property(string json, string name, Slot slot, Presence presence, JsonValue? constant = null) =>
        new(json, name, Local(name), slot, presence, constant, Says($"The member {json}."));

    private static string Local(string property)
    {
        string local = char.ToLowerInvariant(property[0]) + property[1..];
        return ReservedNames.Locals.Contains(local) ? local + "Value" : local;
    }

    public static ObjectModel Object(string name, params PropertyModel[] properties) => new()
    {
        Name = Name(name),
        Accessibility = "public",
        SchemaFile = "session.schema.json",
        HintPrefix = Namespace + "." + name,
        Documentation = Says($"A {name}."),
        Schema = At("/$defs/" + name),
        Constraints = Nothing,
        Properties = properties.ToEquatableArray(),
        IsFused = true,
    };

    public static ObjectModel Case(string union, string name, params PropertyModel[] properties) => Object(name, properties) with
    {
        Name = Name(name, union),
        Union = Name(union),
        HintPrefix = $"{Namespace}.{union}.{name}",
    };

    public static UnionModel Union(string name, string? tag, params CaseModel[] cases) => new()
    {
        Name = Name(name),
        Accessibility = "public",
        SchemaFile = "session.schema.json",
        HintPrefix = Namespace + "." + name,
        Documentation = Says($"One of the kinds of {name}."),
        Schema = At("/$defs/" + name),
        Constraints = Nothing,
        Tag = tag,
        TagProperty = tag is null ? null : "Type",
        Cases = cases.ToEquatableArray(),
    };

    public static CaseModel NestedCase(string union, string name, string tagValue, string firstStage = "Ready") =>
        new(name, 0, Name(name, union), tagValue, null, new FirstStage(Name(name, union), firstStage), Says($"The case {tagValue}."));

    public static CaseModel WrappedCase(string union, string name, string tagValue, string wraps, string firstStage = "Ready") =>
        new(name, 0, Name(name, union), tagValue, Name(wraps), new FirstStage(Name(wraps), firstStage), Says($"The case {tagValue}."));

    public static EnumModel Enum(string name, params (string Value, string Name)[] values) => new()
    {
        Name = Name(name),
        Accessibility = "public",
        SchemaFile = "session.schema.json",
        HintPrefix = Namespace + "." + name,
        Documentation = Says($"A {name}."),
        Schema = At("/$defs/" + name),
        Constraints = Nothing,
        IsOpen = true,
        Values = values.Select(v => new EnumValue(v.Value, v.Name)).ToEquatableArray(),
    };

    public static VariantModel Variant(string name, (string Value, string Name)[] constants, params VariantBranch[] branches) => new()
    {
        Name = Name(name),
        Accessibility = "public",
        SchemaFile = "session.schema.json",
        HintPrefix = Namespace + "." + name,
        Documentation = Says($"A {name}."),
        Schema = At("/$defs/" + name),
        Constraints = Nothing,
        Branches = branches.ToEquatableArray(),
        Constants = constants.Select(v => new EnumValue(v.Value, v.Name)).ToEquatableArray(),
    };

    public static VariantBranch Branch(string name, JsonTypes types, ValueType type) => new(name, types, Slot(type));

    /// <summary>A definition with a validator alone.</summary>
    public static CheckModel Check(string name, params Constraint[] constraints) => new()
    {
        Name = CheckName(name),
        SchemaFile = "session.schema.json",
        HintPrefix = Namespace + "." + name,
        Constraints = new ConstraintSet("", constraints.ToEquatableArray()),
    };

    public static TypeName CheckName(string name) => new(Namespace, name, IsCheck: true);

    public static RawModel Raw(string name) => new()
    {
        Name = Name(name),
        Accessibility = "public",
        SchemaFile = "session.schema.json",
        HintPrefix = Namespace + "." + name,
        Documentation = Says($"A {name}."),
        Schema = new SchemaReference("true", null, ""),
        Constraints = Nothing,
    };
}
