namespace RealtimeGen.Generator.Model.Constraints;

/// <summary>A <see cref="TypeConstraint"/> with its message, which differs where a branch speaks for its whole union.</summary>
internal sealed record TypeDemand(string Location, JsonTypes Types, string Message) : Constraint(Location)
{
    public TypeDemand(string location, JsonTypes types)
        : this(location, types, Constraints.Message.Types(types))
    {
    }

    /// <summary>True where the value of a number decides, not its first byte.</summary>
    public bool HasIntegersOnly => (Types & JsonTypes.Number) == JsonTypes.Integer;

    public override JsonTypes AppliesTo => JsonTypes.Any;
}
