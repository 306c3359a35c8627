using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Binding.Shapes;

/// <summary>What kind of C# type a view becomes, before it has a name.</summary>
/// <param name="Core">The view without JSON null: the identity of the type.</param>
/// <param name="IsNullable">True when null may stand beside it.</param>
internal abstract record Shape(View Core, bool IsNullable)
{
    /// <summary>True when the shape becomes an emitted type of its own.</summary>
    public virtual bool IsNamed => false;
}

internal sealed record ScalarShape(View Core, bool IsNullable, ScalarKind Kind) : Shape(Core, IsNullable);

/// <summary>A string with one possible value, or a <c>const</c> of another scalar type.</summary>
internal sealed record ConstantShape(View Core, bool IsNullable, JsonValue Value, ScalarKind Kind) : Shape(Core, IsNullable);

internal sealed record EnumShape(View Core, bool IsNullable, EquatableArray<string> Values, bool IsOpen) : Shape(Core, IsNullable)
{
    public override bool IsNamed => true;
}

internal sealed record ObjectShape(View Core, bool IsNullable, IReadOnlyList<PropertyShape> Properties) : Shape(Core, IsNullable)
{
    public override bool IsNamed => true;
}

/// <param name="Site">Where the property is declared first: its documentation.</param>
internal sealed record PropertyShape(string Name, Place Site, View View, bool IsRequired);

internal sealed record ListShape(View Core, bool IsNullable, View? Item) : Shape(Core, IsNullable);

/// <param name="Value">What each member's value surely is; null where that is free JSON.</param>
internal sealed record MapShape(View Core, bool IsNullable, View? Value) : Shape(Core, IsNullable);

/// <summary>Several kinds of object.</summary>
/// <param name="Holder">The place of <c>anyOf</c> or <c>oneOf</c>.</param>
/// <param name="Branches">Those that admit objects, by their index in the keyword.</param>
/// <param name="Tag">What tells them apart, else null.</param>
internal sealed record UnionShape(
    View Core, bool IsNullable, UnionKeyword Keyword, IReadOnlyList<UnionBranch> Branches, Discriminator? Tag) : Shape(Core, IsNullable)
{
    public override bool IsNamed => true;
}

/// <summary>Values of several JSON types, at most one part per type.</summary>
internal sealed record VariantShape(View Core, bool IsNullable, IReadOnlyList<VariantPart> Parts) : Shape(Core, IsNullable)
{
    public override bool IsNamed => true;
}

/// <param name="View">A branch alone, or the whole union under the part's types.</param>
internal sealed record VariantPart(JsonTypes Types, View View);

internal sealed record RawShape(View Core, bool IsNullable) : Shape(Core, IsNullable);
