using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Binding.Types;

/// <summary>Where the builder of each type starts, and the names of each object's members: known before any model is built.</summary>
internal sealed class FirstStages(ShapeReader shapes, TypeRegistry registry)
{
    private readonly Dictionary<TypeName, PropertyNames> _names = [];

    public PropertyNames NamesOf(RegisteredType type)
    {
        if (_names.TryGetValue(type.Name, out PropertyNames? names)) return names;
        return _names[type.Name] = new PropertyNames((ObjectShape)type.Shape, type);
    }

    public FirstStage? Of(RegisteredType type) => type.Shape switch
    {
        ObjectShape shape => new FirstStage(type.Name, Stage(type, shape)),
        UnionShape => new FirstStage(type.Name, FirstStage.Chooser),
        VariantShape variant => ObjectBranch(variant) is { } branch ? Of(branch) : null,
        _ => null,
    };

    /// <summary>The emitted object type that a union with scalars has for its object branch.</summary>
    public RegisteredType? ObjectBranch(VariantShape variant)
    {
        VariantPart? part = variant.Parts.FirstOrDefault(p => p.Types == JsonTypes.Object);
        // An object without members is free JSON here, also where a union elsewhere has a record for it.
        if (part is null || shapes.Of(part.View) is not { IsNamed: true } shape) return null;
        return registry.Find(shape.Core) is { Shape: ObjectShape or UnionShape } type ? type : null;
    }

    private string Stage(RegisteredType type, ObjectShape shape)
    {
        PropertyShape? first = shape.Properties.FirstOrDefault(p => p.IsRequired && shapes.Of(p.View) is not ConstantShape);
        return first is null ? FirstStage.Ready : "Needs" + NamesOf(type).Name(first.Name);
    }
}
