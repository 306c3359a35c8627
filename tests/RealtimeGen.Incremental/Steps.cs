using Microsoft.CodeAnalysis;
using RealtimeGen.Harness;

namespace RealtimeGen.Incremental;

/// <summary>Why each step's outputs are what they are, after an edit.</summary>
internal static class Steps
{
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(this GeneratorRun run, string step) =>
        [.. Outputs(run, step).Select(o => o.Reason)];

    /// <summary>The outputs that an edit made anew.</summary>
    public static IReadOnlyList<object> Changed(this GeneratorRun run, string step) =>
        [.. Outputs(run, step).Where(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified).Select(o => o.Value)];

    /// <summary>Hint names of the files whose emission ran again.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Emitted(this GeneratorRun run) =>
        [.. run.Result.Results.SelectMany(r => r.TrackedOutputSteps).SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason)];

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(GeneratorRun run, string step) =>
        run.Result.Results.SelectMany(r => r.TrackedSteps[step]).SelectMany(s => s.Outputs);
}
