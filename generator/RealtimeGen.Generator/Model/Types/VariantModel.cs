namespace RealtimeGen.Generator.Model.Types;

/// <summary>A union with scalars (<c>integer | "inf"</c>, <c>"auto" | object</c>) as a record struct. At most one branch per JSON type.</summary>
internal sealed record VariantModel : TypeModel
{
    public override NamedKind Kind => NamedKind.Variant;

    /// <summary>In schema order. Objects of several shapes are one branch of a <see cref="UnionModel"/>.</summary>
    public required EquatableArray<VariantBranch> Branches { get; init; }

    /// <summary>A static per constant of the string branch, in schema order.</summary>
    public required EquatableArray<EnumValue> Constants { get; init; }
}

/// <param name="Name">In <c>{Type}Kind</c>, <c>TryGet{Name}</c>, <c>As{Name}</c> and <c>Match</c>'s parameter: <c>Integer</c>, <c>String</c>, <c>Object</c> or the type's own name.</param>
/// <param name="Types">The JSON types that come here; no two branches share one.</param>
/// <param name="Slot">Never nullable: null is the slot's matter, not the union's.</param>
internal sealed record VariantBranch(string Name, JsonTypes Types, Slot Slot);
