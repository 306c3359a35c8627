using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>
/// One pass's constraints by the kind of the value. Every kind is one of four: denied by <c>type</c>, failing because <c>enum</c> has no value
/// of it, free, or constrained.
/// </summary>
internal sealed class TypedDemands
{
    private readonly ConstraintSet _pass;

    public TypedDemands(ConstraintSet pass)
    {
        _pass = pass;
        Type = pass.Find<TypeDemand>();
        Values = pass.Find<AllowedValues>();
        Types = Type?.Types ?? JsonTypes.Any;
        Kinds admitted = KindsText.Of(Types);
        Kinds valued = Values is null ? Kinds.Any : Values.Values.Aggregate(Kinds.None, (kinds, value) => kinds | KindsText.Of(value));
        Denied = Kinds.Any & ~admitted;
        Failing = admitted & ~valued;
        foreach (Kinds kind in new[] { Kinds.String, Kinds.Number, Kinds.Array, Kinds.Object })
        {
            if ((admitted & valued).HasFlag(kind) && IsConstrained(kind)) Constrained.Add(kind);
        }

        Free = Constrained.Aggregate(admitted & valued, (kinds, kind) => kinds & ~kind);
    }

    public TypeDemand? Type { get; }

    public JsonTypes Types { get; }

    public AllowedValues? Values { get; }

    public Kinds Denied { get; }

    public Kinds Failing { get; }

    public Kinds Free { get; }

    public List<Kinds> Constrained { get; } = [];

    public string ValuesMessage => Message.OneOf([.. Values!.Values.Select(JsonText.Of)]);

    public IEnumerable<T> All<T>()
        where T : Constraint => _pass.Constraints.OfType<T>();

    /// <summary>True where the type tells integers from other numbers.</summary>
    public bool DemandsInteger => Type?.HasIntegersOnly == true;

    private bool IsConstrained(Kinds kind) => kind switch
    {
        Kinds.String => Values is not null || All<LengthBound>().Any() || All<Pattern>().Any() || All<Format>().Any(),
        Kinds.Number => Values is not null || DemandsInteger || All<NumberBound>().Any() || All<MultipleOf>().Any(),
        Kinds.Array => _pass.Constraints.Any(c => c.AppliesTo == JsonTypes.Array),
        _ => _pass.Constraints.Any(c => c.AppliesTo == JsonTypes.Object),
    };
}
