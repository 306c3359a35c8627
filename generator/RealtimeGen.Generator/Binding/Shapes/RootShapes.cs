using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Shapes;

/// <summary>A root is a type whatever its shape: one without members is a record, and anything else is free JSON.</summary>
internal sealed class RootShapes(ViewReader views, ShapeReader shapes)
{
    public Shape Of(BoundDocument document)
    {
        View view = views.Of(document.RootPlace);
        // A type belongs to the file that its first place lies in: a meta-schema has no namespace.
        if (view.First.Document.IsMetaSchema) view = new View([document.RootPlace, .. view.Places]);
        Shape shape = shapes.Of(view);
        // No record or enumeration can stand for null.
        if (shape.IsNamed && !shape.IsNullable) return shape;
        bool isObject = document.Root.Get<TypeKeyword>("type")?.Types == JsonTypes.Object;
        return isObject ? shapes.AsObject(view) : new RawShape(view, false);
    }
}
