using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>What a schema demands of an object and its members, as far as one pass over the object can check it.</summary>
internal sealed class ObjectDemands
{
    private readonly Dictionary<string, ConstraintSet> _byName = new(StringComparer.Ordinal);

    private ObjectDemands(ObjectModel type)
    {
        List<ConstraintSet> passes = Conjunction.Passes(Conjunction.Flatten(type.Constraints));
        ConstraintSet? own = passes.FirstOrDefault(p => p.Constraints.Any(c => c.AppliesTo == JsonTypes.Object || c is TypeDemand));
        Members = own?.Find<Members>();
        Required = new RequiredCheck(own?.Constraints.OfType<Required>() ?? []);
        Bounds = [.. own?.Constraints.OfType<MemberCountBound>() ?? []];
        IsFused = type.IsFused && passes.Count == (own is null ? 0 : 1) && own?.Constraints.All(IsSeenOnTheWay) != false;
        Dictionary<string, ConstraintSet> named = new(StringComparer.Ordinal);
        foreach (NamedMember member in Members?.Named ?? []) named[member.Name] = member.Value;
        foreach (PropertyModel property in type.Properties)
        {
            bool isNamed = named.TryGetValue(property.JsonName, out ConstraintSet? value);
            if (!isNamed && !IsFused) continue;
            Properties.Add((property, value ?? property.Slot.Constraints));
            _byName[property.JsonName] = value ?? property.Slot.Constraints;
        }
    }

    /// <summary>True when a reader can check everything on its way through the object.</summary>
    public bool IsFused { get; }

    public Members? Members { get; }

    public RequiredCheck Required { get; }

    public MemberCountBound[] Bounds { get; }

    /// <summary>The properties that the pass checks, each with what is demanded of its value.</summary>
    public List<(PropertyModel Property, ConstraintSet Constraints)> Properties { get; } = [];

    public ConstraintSet ConstraintsOf(PropertyModel property) =>
        _byName.TryGetValue(property.JsonName, out ConstraintSet? constraints) ? constraints : property.Slot.Constraints;

    private static bool IsSeenOnTheWay(Constraint constraint) =>
        constraint is TypeDemand or Members { Patterns: [] } or Model.Constraints.Required or MemberCountBound || (constraint.AppliesTo & JsonTypes.Object) == 0;

    public static ObjectDemands Of(ObjectModel type) => new(type);
}
