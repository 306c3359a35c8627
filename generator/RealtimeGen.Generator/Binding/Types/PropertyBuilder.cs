using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Binding.Types;

internal sealed class PropertyBuilder(ShapeReader shapes, SlotBuilder slots, FirstStages stages, UnionBuilder unions)
{
    public EquatableArray<PropertyModel> Of(ObjectShape shape, RegisteredType type)
    {
        PropertyNames names = stages.NamesOf(type);
        string? tag = type.Union?.Shape is UnionShape union && unions.TagProperty(union) is not null ? union.Tag!.Name : null;
        return shape.Properties.Select(p => Of(p, names, p.Name == tag)).ToEquatableArray();
    }

    private PropertyModel Of(PropertyShape property, PropertyNames names, bool isTag)
    {
        ConstantShape? constant = shapes.Of(property.View) as ConstantShape;
        Presence presence = constant is null
            ? property.IsRequired ? Presence.Required : Presence.Optional
            : isTag ? Presence.Tag : Presence.Constant;
        return new PropertyModel(
            property.Name,
            names.Name(property.Name),
            names.Parameter(property.Name),
            slots.Of(property.View),
            presence,
            constant?.Value,
            DocumentationBuilder.Of(property.Site, property.View));
    }
}
