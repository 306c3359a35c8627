namespace RealtimeGen;

/// <summary>
/// Unknown members together with what a tolerant read met that no property and no member can hold: required members that were missing, or
/// that the value was no object at all. Part of equality, because it is part of what is written.
/// </summary>
internal sealed class ResidualMap(KeyValuePair<string, RawJson>[] members, string[] absent, RawJson? whole) : JsonMap<RawJson>(members)
{
    /// <summary>Required members that were missing, and must not be written with their default values; in ordinal order.</summary>
    public string[] Absent { get; } = absent;

    /// <summary>The value that stands in place of an object.</summary>
    public RawJson? Whole { get; } = whole;

    public override bool Equals(JsonMap<RawJson>? other) =>
        base.Equals(other) && other is ResidualMap residual && Whole == residual.Whole && Absent.AsSpan().SequenceEqual(residual.Absent);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Whole, Absent.Length);

    public override string ToString() => Whole?.ToString() ?? base.ToString();

    // A member that the user adds makes an object of whatever stood here; what was missing stays missing.
    private protected override JsonMap<RawJson> Derive(KeyValuePair<string, RawJson>[] members) =>
        Absent.Length == 0 ? base.Derive(members) : new ResidualMap(members, Absent, whole: null);
}
