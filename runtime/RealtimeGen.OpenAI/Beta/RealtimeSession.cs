using RealtimeGen.OpenAI.Migration;

namespace RealtimeGen.OpenAI.Beta;

public sealed partial record RealtimeSession
{
    /// <summary>This session in the shape of the GA protocol. What has no counterpart is left behind; the other overload tells what.</summary>
    /// <remarks>
    /// What is absent stays absent, and null stays null. A valid session gives a valid one. Values that the schema does not know are kept: a voice that is
    /// no voice any more is for the server to refuse.
    /// </remarks>
    public Ga.RealtimeSession ToGa() => ToGa(out _);

    /// <summary>This session in the shape of the GA protocol, as <see cref="ToGa()"/> gives it.</summary>
    /// <param name="report">What has no counterpart there.</param>
    public Ga.RealtimeSession ToGa(out MigrationReport report)
    {
        LossLog losses = new(ToUtf8Json());
        Ga.RealtimeSession session = BetaToGa.Session(this, losses);
        report = losses.ToReport();
        return session;
    }
}
