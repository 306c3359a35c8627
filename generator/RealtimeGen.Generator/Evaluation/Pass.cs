using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation;

/// <summary>
/// One pass of a set's <see cref="Conjunction"/>, in the order in which its constraints speak: an instance of a wrong type has no other
/// errors in the same pass, as in emitted validators.
/// </summary>
internal sealed class Pass
{
    private static readonly ConditionalWeakTable<ConstraintSet, Pass[]> Passes = new();

    private Pass(ConstraintSet pass, bool isGate)
    {
        IsGate = isGate;
        Values = pass.Find<AllowedValues>();
        bool isConstant = pass.Constraints is [TypeDemand { Types: JsonTypes.String }, AllowedValues { Values: [JsonString] }];
        Type = isConstant ? null : pass.Find<TypeDemand>();
        HashSet<string> required = new(StringComparer.Ordinal);
        foreach (Constraint constraint in pass.Constraints)
        {
            if (constraint is TypeDemand || ReferenceEquals(constraint, Values)) continue;
            Others.Add(constraint is Required names ? names with { Names = names.Names.Where(required.Add).ToEquatableArray() } : constraint);
        }
    }

    /// <summary>The first demand; null where there is none, or where a constant says more.</summary>
    public TypeDemand? Type { get; }

    public AllowedValues? Values { get; }

    /// <summary>No name is required twice.</summary>
    public List<Constraint> Others { get; } = [];

    /// <summary>True where no other pass is made once this one failed.</summary>
    public bool IsGate { get; }

    public static Pass[] Of(ConstraintSet set) => Passes.GetValue(set, Make);

    private static Pass[] Make(ConstraintSet set)
    {
        List<ConstraintSet> passes = Conjunction.Passes(Conjunction.Flatten(set));
        Pass[] made = new Pass[passes.Count];
        for (int i = 0; i < made.Length; i++)
        {
            bool isGate = i < made.Length - 1 && passes[i].Constraints is [TypeDemand { HasIntegersOnly: false }];
            made[i] = new Pass(passes[i], isGate);
        }

        return made;
    }
}
