using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>A schema in its document.</summary>
internal readonly record struct Place(BoundDocument Document, SchemaNode Node)
{
    public string Key => Document.Path + "#" + Node.Pointer;
}
