using System.Globalization;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Binding.Embedding;

/// <summary>A number for every shape that becomes a type: what the types are called is of no account to what they demand.</summary>
internal sealed class LazyTypeNames : ITypeNames
{
    private readonly Dictionary<string, TypeName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<TypeName, Shape> _shapes = [];

    public TypeName? NameOf(Shape shape)
    {
        if (!shape.IsNamed) return null;
        if (_names.TryGetValue(shape.Core.Key, out TypeName? known)) return known;
        TypeName name = new("", _names.Count.ToString(CultureInfo.InvariantCulture));
        _shapes.Add(name, shape with { IsNullable = false });
        return _names[shape.Core.Key] = name;
    }

    public Shape? Find(TypeName name) => _shapes.TryGetValue(name, out Shape? shape) ? shape : null;

    public string ClaimHint(TypeName name) => "";
}
