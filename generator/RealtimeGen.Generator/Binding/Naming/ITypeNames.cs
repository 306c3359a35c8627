using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>Which shapes have a codec of their own, for references to call it by name.</summary>
internal interface ITypeNames
{
    /// <summary>Null for a shape whose demands are written out wherever it is used.</summary>
    TypeName? NameOf(Shape shape);

    /// <summary>A hint name that no emitted file has yet.</summary>
    string ClaimHint(TypeName name);
}
