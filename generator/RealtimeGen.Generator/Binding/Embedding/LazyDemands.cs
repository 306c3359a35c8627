using System.Collections;
using System.Collections.Concurrent;
using RealtimeGen.Generator.Binding.Constraints;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Binding.Embedding;

/// <summary>The demands of named types, each found when it is first asked for.</summary>
/// <param name="gate">Held while binding, which is for one thread.</param>
internal sealed class LazyDemands(object gate, LazyTypeNames names, CheckRegistry checks, TypeDemands demands, RootShapes roots)
    : IReadOnlyDictionary<TypeName, ConstraintSet>
{
    private readonly ConcurrentDictionary<TypeName, ConstraintSet> _known = [];
    private int _checks;

    public RootShapes Roots => roots;

    public int Count => _known.Count;

    public IEnumerable<TypeName> Keys => _known.Keys;

    public IEnumerable<ConstraintSet> Values => _known.Values;

    public ConstraintSet this[TypeName name] => TryGetValue(name, out ConstraintSet? set) ? set : throw new KeyNotFoundException(name.FullName);

    public bool ContainsKey(TypeName name) => TryGetValue(name, out _);

    public bool TryGetValue(TypeName name, out ConstraintSet value)
    {
        if (_known.TryGetValue(name, out value)) return true;
        lock (gate)
        {
            if (names.Find(name) is not { } shape) return _known.TryGetValue(name, out value);
            value = _known[name] = Of(shape);
            return true;
        }
    }

    /// <summary>Only where the gate is held.</summary>
    public ConstraintSet Of(Shape shape)
    {
        bool isRoot = shape is ObjectShape && !shape.Core.First.Document.IsMetaSchema && roots.Of(shape.Core.First.Document).Core.Equals(shape.Core);
        ConstraintSet set = isRoot && shape is ObjectShape root && TypeDemands.IsSilentOfSchema(root) ? demands.OfRoot(root) : demands.Of(shape);
        // A root without a name that contains itself is called as a check by its parts.
        if (checks.Find(shape.Core) is not null) checks.Complete(shape.Core, set);
        // What was bound on the way calls checks by name.
        for (; _checks < checks.Models.Count; _checks++) _known[checks.Models[_checks].Name] = checks.Models[_checks].Constraints;
        return set;
    }

    public IEnumerator<KeyValuePair<TypeName, ConstraintSet>> GetEnumerator() => _known.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
