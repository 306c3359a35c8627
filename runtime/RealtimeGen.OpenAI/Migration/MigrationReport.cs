namespace RealtimeGen.OpenAI;

/// <summary>What a session could not take along into the other protocol.</summary>
public sealed class MigrationReport
{
    internal MigrationReport(IReadOnlyList<MigrationLoss> losses) => Losses = losses;

    /// <summary>Whether everything was taken along, so that the way back gives an equal session.</summary>
    public bool IsLossless => Losses.Count == 0;

    /// <summary>What was left behind, or changed on the way.</summary>
    public IReadOnlyList<MigrationLoss> Losses { get; }

    /// <summary><c>lossless</c>, or one line for each loss.</summary>
    public override string ToString() => IsLossless ? "lossless" : string.Join('\n', Losses);
}
