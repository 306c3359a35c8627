using RealtimeGen.OpenAI.Migration;

namespace RealtimeGen.OpenAI.Ga;

public sealed partial record RealtimeSession
{
    /// <summary>This session in the shape of the beta protocol. What has no counterpart is left behind; the other overload tells what.</summary>
    /// <remarks>
    /// What is absent stays absent, and null stays null. A valid session gives a valid one. <c>["audio"]</c> becomes <c>["text", "audio"]</c>, the beta
    /// protocol's way of asking for audio with its transcript.
    /// </remarks>
    public Beta.RealtimeSession ToBeta() => ToBeta(out _);

    /// <summary>This session in the shape of the beta protocol, as <see cref="ToBeta()"/> gives it.</summary>
    /// <param name="report">What has no counterpart there.</param>
    public Beta.RealtimeSession ToBeta(out MigrationReport report)
    {
        LossLog losses = new(ToUtf8Json());
        Beta.RealtimeSession session = GaToBeta.Session(this, losses);
        report = losses.ToReport();
        return session;
    }
}
