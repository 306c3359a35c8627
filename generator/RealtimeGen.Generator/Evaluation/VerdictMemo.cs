using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation;

/// <summary>
/// What was found of sets and instances, both by reference. Without it, branches within branches that look at the same members again
/// would take time exponential in the depth of the document.
/// </summary>
internal sealed class VerdictMemo
{
    private readonly Dictionary<Key, Verdict> _verdicts = [];

    public bool TryGet(ConstraintSet set, Instance instance, out Verdict verdict) => _verdicts.TryGetValue(new Key(set, instance), out verdict);

    public void Set(ConstraintSet set, Instance instance, Verdict verdict) => _verdicts[new Key(set, instance)] = verdict;

    private readonly struct Key(ConstraintSet set, Instance instance) : IEquatable<Key>
    {
        private readonly ConstraintSet _set = set;
        private readonly Instance _instance = instance;

        public bool Equals(Key other) => ReferenceEquals(_set, other._set) && ReferenceEquals(_instance, other._instance);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => unchecked((RuntimeHelpers.GetHashCode(_set) * 397) ^ RuntimeHelpers.GetHashCode(_instance));
    }
}
