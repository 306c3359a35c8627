using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Binding.Embedding;

/// <summary>Which type bears the text of each file: its root, or the first other where the root is nothing but a reference to another file.</summary>
internal sealed class SchemaHolders
{
    private readonly Dictionary<string, TypeName> _holders = new(StringComparer.Ordinal);

    public SchemaHolders(IReadOnlyList<BoundDocument> documents, RootShapes roots, TypeRegistry registry)
    {
        foreach (BoundDocument document in documents)
        {
            Shape root = roots.Of(document);
            if (root.Core.First.Document == document && registry.Find(root.Core) is { } type) _holders[document.Path] = type.Name;
        }

        foreach (RegisteredType type in registry.Types)
        {
            string path = type.Shape.Core.First.Document.Path;
            if (!_holders.ContainsKey(path)) _holders.Add(path, type.Name);
        }
    }

    /// <summary>Null for a file that no type comes from: a meta-schema, or one reference with definitions that are no types.</summary>
    public TypeName? Of(BoundDocument document) => _holders.TryGetValue(document.Path, out TypeName? holder) ? holder : null;
}
