using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Binding.Constraints;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using ValueType = RealtimeGen.Generator.Model.Types.ValueType;

namespace RealtimeGen.Generator.Binding.Types;

/// <summary>The C# type of a place with what is demanded there.</summary>
internal sealed class SlotBuilder(ShapeReader shapes, TypeRegistry registry, ConstraintBuilder constraints, FirstStages stages)
{
    /// <summary>Lists and maps in one another, by their C# type; what lies deeper is free JSON. The compiler's own limit is some hundred.</summary>
    private const int MaximumNesting = 32;

    private static readonly ConstraintSet Nothing = new("", []);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public Slot Of(View view)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Shape shape = shapes.Of(view);
        ConstraintSet demands = constraints.Of(view);
        ValueType type = TypeOf(shape);
        return new Slot(type, shape.IsNullable, demands, Fusion.OfSlot(type, demands));
    }

    public ValueType TypeOf(Shape shape)
    {
        if (shape.IsNamed && registry.Find(shape.Core) is { } type) return new NamedType(type.Name, type.Kind, stages.Of(type));
        // An array of arrays of itself has no finite C# type.
        if (_open.Count >= MaximumNesting || !_open.Add(shape.Core.Key)) return RawType.Instance;
        ValueType result = shape switch
        {
            ScalarShape scalar => new ScalarType(scalar.Kind),
            ConstantShape constant => new ScalarType(constant.Kind),
            EnumShape => new ScalarType(ScalarKind.String),
            ListShape list => new ListType(list.Item is null ? Free : Of(list.Item)),
            MapShape map => new MapType(map.Value is null ? Free : Of(map.Value)),
            _ => RawType.Instance,
        };
        _open.Remove(shape.Core.Key);
        return result;
    }

    private static Slot Free => new(RawType.Instance, false, Nothing, true);
}
