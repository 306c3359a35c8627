using RealtimeGen.Generator.Emit.Validator;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using ValueType = RealtimeGen.Generator.Model.Types.ValueType;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>A place that a reader fills.</summary>
/// <param name="Constraints">What the validator checks there.</param>
/// <param name="Name">Of the place: <c>Tools</c>, <c>ToolsItem</c>; methods are named after it.</param>
internal sealed record ReadSlot(ValueType Type, bool IsNullable, bool IsFused, ConstraintSet Constraints, string Name)
{
    /// <summary>
    /// What the object says of a member may be more than its declaration does, which is all that the slot knows: then the check runs ahead.
    /// </summary>
    public static ReadSlot Of(Slot slot, ConstraintSet constraints, string name)
    {
        bool isAll = slot.Type is not (NamedType or ListType or MapType) || slot.Constraints.Equals(constraints);
        return new ReadSlot(slot.Type, slot.IsNullable, slot.IsFused && isAll, constraints, name);
    }

    /// <summary>The type of a local for the value, null where it was missing or did not fit.</summary>
    public string Nullable => Type.CSharp + "?";

    /// <summary>True where reading takes a method of its own: lists, maps, and what is checked ahead of being read.</summary>
    public bool NeedsMethod => Type is ListType or MapType || (Type is NamedType && !IsFused);

    /// <summary>True where any JSON fits.</summary>
    public bool FitsAnything => Type is RawType || (!NeedsMethod && Type is NamedType { Kind: NamedKind.Variant or NamedKind.Raw });

    /// <summary>For a named type: what it is read from; null where that is anything.</summary>
    public string? Kind => Type is NamedType named
        ? named.Kind switch
        {
            NamedKind.Object or NamedKind.Union => "JsonKind.Object",
            NamedKind.Enum => "JsonKind.String",
            _ => null,
        }
        : null;

    /// <summary>An expression of the slot's type, from a <see cref="Nullable"/> local that holds a value.</summary>
    public string Value(string local) => IsNullable ? local : Type.IsStruct ? $"{local}.GetValueOrDefault()" : local + "!";

    public string RawValue(string position) => IsNullable ? $"json.WasNull ? null : json.RawSince({position})" : $"json.RawSince({position})";
}

/// <summary>The method that is being printed.</summary>
/// <param name="Sink">The local that codecs and methods get as their sink.</param>
/// <param name="Checks">False where the value was checked before, ahead.</param>
internal sealed record ReadScope(SourceWriter Writer, CheckMethods Methods, ReadMethods Reads, string Sink = "sink", bool Checks = true)
{
    /// <summary>The check that consumes the value at the cursor.</summary>
    public CheckCall Check(ReadSlot slot) => Checks ? Methods.Call(slot.Constraints, "Check" + slot.Name) : default;

    /// <summary>The same where the value is known not to be null.</summary>
    public CheckCall CheckNotNull(ReadSlot slot) => Check(slot) with { OrNull = false };

    public string Codec(ReadSlot slot) => Methods.Codec(((NamedType)slot.Type).Name);

    public string Read(ReadSlot slot) => $"{Codec(slot)}.Read(ref json, ref {Sink})";

    /// <summary>An expression that reads a named type, or checks a value of another kind; true where it fits.</summary>
    public string TryRead(ReadSlot slot, string target) =>
        $"json.TryRead(ref {Sink}, default({Codec(slot)}), {(slot.Kind is null ? "" : slot.Kind + ", ")}{target})";

    /// <summary>An expression that reads a list of which only the items have demands; null for any other.</summary>
    public string? ListCall(ReadSlot slot, string target)
    {
        if (!Checks || slot is not { IsNullable: false, IsFused: true, Type: ListType { Item: var item } }) return null;
        if (item is not { IsNullable: false, IsFused: true, Type: NamedType named }) return null;
        EquatableArray<Constraint> demands = Conjunction.Flatten(slot.Constraints).Constraints;
        if (demands is not [TypeDemand { Types: JsonTypes.Array } array, Items { Prefix: [], Rest: { } rest }]) return null;
        ReadSlot contents = ReadSlot.Of(item, rest, slot.Name);
        return Methods.Codec(rest) == Methods.Codec(named.Name) && contents.Kind is { } kind
            ? $"json.TryReadList(ref {Sink}, default({Methods.Codec(named.Name)}), {kind}, {Methods.Paths.Of(array.Location)}, {target})"
            : null;
    }

    /// <param name="result">The type of the out parameter.</param>
    /// <param name="target">The argument: <c>out tools</c>.</param>
    public string Method(ReadSlot slot, string result, string target) =>
        $"{Reads.Call(slot, result, Checks)}(ref json, ref {Sink}, {target})";
}
