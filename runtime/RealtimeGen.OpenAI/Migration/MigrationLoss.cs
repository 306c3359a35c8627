namespace RealtimeGen.OpenAI;

/// <summary>A member of a session that has no counterpart in the other protocol.</summary>
/// <param name="Path">JSON Pointer of the member in the session that was migrated: <c>/audio/output/voice</c>.</param>
/// <param name="Value">What stood there.</param>
/// <param name="Reason">Why it could not be taken along.</param>
public sealed record MigrationLoss(string Path, RawJson Value, string Reason)
{
    /// <summary>All three, as for a log: <c>/temperature: 0.8 (the GA protocol has no temperature)</c>.</summary>
    public override string ToString() => $"{Path}: {Value} ({Reason})";
}
