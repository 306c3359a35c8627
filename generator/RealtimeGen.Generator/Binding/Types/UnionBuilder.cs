using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Types;

/// <summary>Cases of unions of objects, branches of unions with scalars.</summary>
internal sealed class UnionBuilder(
    ShapeReader shapes, TypeRegistry registry, SlotBuilder slots, FirstStages stages)
{
    public EquatableArray<CaseModel> Cases(UnionShape union, RegisteredType type)
    {
        List<CaseModel> cases = [];
        foreach ((UnionBranch branch, string name) in CaseNames.Of(union, type.Name.Name))
        {
            int index = cases.Count;
            string? tag = union.Tag?.Values[index] is [{ } only] ? only : null;
            Shape shape = shapes.Of(branch.View);
            // A case is a record whatever its shape; one that admits null as well is named by its object alone.
            RegisteredType target = registry.Find(shape is ObjectShape or UnionShape ? shape.Core : branch.View)!;
            bool isNested = target.Union == type;
            TypeName nested = isNested ? target.Name : new TypeName(type.Name.Namespace, name, type.Name.Name);
            cases.Add(new CaseModel(
                name, index, nested, tag, isNested ? null : target.Name, stages.Of(target)!, DocumentationBuilder.OfType(branch.View)));
        }

        return cases.ToEquatableArray();
    }

    /// <summary>Null where a branch admits several values, unless it is a union that knows its own: no property could return the right one.</summary>
    public string? TagProperty(UnionShape union)
    {
        if (union.Tag is not { } tag) return null;
        for (int i = 0; i < union.Branches.Count; i++)
        {
            bool isInner = shapes.Of(union.Branches[i].View) is UnionShape inner && inner.Tag?.Name == tag.Name && TagProperty(inner) is not null;
            if (!isInner && tag.Values[i].Count > 1) return null;
        }

        return PropertyNames.OfTag(tag.Name);
    }

    public EquatableArray<VariantBranch> Branches(VariantShape variant, TypeName type, out EquatableArray<EnumValue> constants)
    {
        NameTable names = new(ReservedNames.Variant);
        List<VariantBranch> branches = [];
        constants = [];
        foreach (VariantPart part in variant.Parts)
        {
            Shape shape = shapes.Of(part.View);
            if (part.Types == JsonTypes.String) constants = EnumNames.Of(Texts(shape), ReservedNames.VariantOf(type), shape.Core.First.Node);
            branches.Add(new VariantBranch(names.Claim(BranchName(part)), part.Types, slots.Of(part.View)));
        }

        return branches.ToEquatableArray();
    }

    private static string BranchName(VariantPart part) => part.Types switch
    {
        JsonTypes.Boolean => "Boolean",
        JsonTypes.Integer => "Integer",
        JsonTypes.Number or JsonTypes.Fraction => "Number",
        JsonTypes.String => "String",
        JsonTypes.Array => "Array",
        _ => "Object",
    };

    private static EquatableArray<string> Texts(Shape shape) => shape switch
    {
        ConstantShape { Value: JsonString text } => [text.Value],
        EnumShape @enum => @enum.Values,
        _ => [],
    };

    /// <summary>The unions whose builder lambda may end in this object's builder.</summary>
    public EquatableArray<TypeName> StandsFor(RegisteredType type, TypeRegistry types)
    {
        List<TypeName> names = [];
        foreach (RegisteredType other in types.Types)
        {
            if (other.Shape is VariantShape variant && stages.ObjectBranch(variant)?.Name == type.Name) names.Add(other.Name);
            if (other.Shape is UnionShape union && type.Union is null && union.Branches.Any(b => shapes.Of(b.View).Core.Key == type.Shape.Core.Key))
                names.Add(other.Name);
        }

        return names.ToEquatableArray();
    }
}
