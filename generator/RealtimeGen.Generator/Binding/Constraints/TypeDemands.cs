using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>What an emitted type demands of JSON.</summary>
internal sealed class TypeDemands(ConstraintBuilder constraints)
{
    /// <summary>Editors put it into documents, whatever their schema says of other members.</summary>
    public const string SchemaMember = "$schema";

    public ConstraintSet Of(Shape shape) => shape switch
    {
        EnumShape { IsOpen: true } open => OfOpen(open),
        VariantShape variant when !UnionKeyword.In(variant.Core).Any() && variant.Core.Has("type") => constraints.OwnOfTypes(variant),
        _ => constraints.Own(shape.Core),
    };

    /// <summary>Of the root of a file that is silent of <see cref="SchemaMember"/>: documents may have it all the same.</summary>
    public ConstraintSet OfRoot(ObjectShape shape) => Admitting(SchemaMember, Of(shape));

    public static bool IsSilentOfSchema(ObjectShape shape) => shape.Properties.All(p => p.Name != SchemaMember);

    private static ConstraintSet Admitting(string name, ConstraintSet demands) => demands with
    {
        Constraints = demands.Constraints
            .Select(c => c is Members members ? members with { Named = [.. members.Named, new NamedMember(name, new ConstraintSet("", []))] } : c)
            .ToEquatableArray(),
    };

    /// <summary>An open enumeration accepts every string, so its values are no constraint.</summary>
    private static ConstraintSet OfOpen(EnumShape shape)
    {
        Place plain = UnionKeyword.In(shape.Core).First().Place;
        string location = plain.Node.Pointer;
        foreach (UnionKeyword keyword in UnionKeyword.In(shape.Core))
        {
            foreach (SchemaNode branch in keyword.Keyword.Schemas)
            {
                if (branch.Has("type") && !branch.Has("enum") && !branch.Has("const")) location = branch.Pointer;
            }
        }

        return new ConstraintSet(shape.Core.First.Node.Pointer, [new TypeConstraint(location + "/type", JsonTypes.String)]);
    }
}
