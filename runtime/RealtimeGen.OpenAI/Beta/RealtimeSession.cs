using RealtimeGen.OpenAI.Difference;
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

    /// <summary>
    /// The smallest session that changes one into another when it is sent in a <c>session.update</c>: what stands already is left out, so that an unchanged voice
    /// is not sent again, which the server would refuse once it has spoken (<c>cannot_update_voice</c>).
    /// </summary>
    /// <param name="previous">The session that holds, such as the one of the last <c>session.updated</c>.</param>
    /// <param name="next">The session that is wanted, as a whole: <c>previous with { ... }</c>.</param>
    /// <returns><c>{}</c> where nothing changes.</returns>
    /// <remarks>
    /// Null turns off, and so does leaving out transcription and noise reduction, which are off by default. Anything else that <paramref name="next"/> leaves out stays as
    /// it is: the protocol has no way to ask for a default again. Turn detection is on by default, and tracing cannot be changed once it is on, so both stay.
    /// </remarks>
    public static RealtimeSession Diff(RealtimeSession previous, RealtimeSession next)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(next);
        return BetaDifference.Between(previous, next);
    }
}
