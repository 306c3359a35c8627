namespace RealtimeGen.Generator.Model.Types;

/// <summary>A JSON object as a sealed record, on its own or as a case nested in a union.</summary>
internal sealed record ObjectModel : TypeModel
{
    public override NamedKind Kind => NamedKind.Object;

    /// <summary>In schema order.</summary>
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>The union that this case derives from (its <see cref="TypeName.Container"/>), else null.</summary>
    public TypeName? Union { get; init; }

    /// <summary>
    /// Types that this object's builder can stand for, each with an implicit conversion from it: record-struct unions that have it as their
    /// only object branch, and unions whose case wraps it.
    /// </summary>
    public EquatableArray<TypeName> Variants { get; init; }

    /// <summary>
    /// JSON names that are valid, read over and never written: a root's <c>$schema</c>, which editors want in a file and no server does.
    /// </summary>
    public EquatableArray<string> Ignored { get; init; }

    /// <summary>True when reading checks all of <see cref="TypeModel.Constraints"/> on the way; see <see cref="Slot.IsFused"/>.</summary>
    public required bool IsFused { get; init; }

    /// <summary>The required properties that the caller must give, in the order of the builder's stages.</summary>
    public IEnumerable<PropertyModel> Stages => Properties.Where(p => p.Presence == Presence.Required);
}

internal enum Presence
{
    /// <summary><c>required T</c>: a builder stage.</summary>
    Required,

    /// <summary><c>T?</c>, or <c>Optional&lt;T?&gt;</c> where the slot is nullable.</summary>
    Optional,

    /// <summary>A <c>const</c>, or an <c>enum</c> of one value: filled in by itself, no setter in the builder, null when a server left it out.</summary>
    Constant,

    /// <summary>The discriminator of a case: a get-only override of the union's abstract property.</summary>
    Tag,
}

/// <param name="JsonName">As on the wire.</param>
/// <param name="Name">The C# property and builder method; unique in the type, a valid identifier (never a keyword).</param>
/// <param name="Parameter">A camelCase local in reader and builder; unique in the type, already escaped with @ where it is a keyword.</param>
/// <param name="Slot">The C# type and what is demanded.</param>
/// <param name="Constant">For <see cref="Presence.Constant"/> and <see cref="Presence.Tag"/>: the value; else null.</param>
internal sealed record PropertyModel(
    string JsonName, string Name, string Parameter, Slot Slot, Presence Presence, JsonValue? Constant, Documentation Documentation)
{
    /// <summary>Optional and nullable: absent, null and a value are three different things.</summary>
    public bool IsThreeState => Presence == Presence.Optional && Slot.IsNullable;

    /// <summary>The declared C# type. A constant of a struct type is null where a server left it out.</summary>
    public string CSharp => IsThreeState
        ? "global::RealtimeGen.Optional<" + Slot.CSharp + ">"
        : Presence == Presence.Optional || (Presence == Presence.Constant && Slot.Type.IsStruct) ? Slot.Type.CSharp + "?" : Slot.CSharp;
}
