using Microsoft.CodeAnalysis;
using RealtimeGen.Programs.Compiled;
using Xunit.Abstractions;

namespace RealtimeGen.Programs;

/// <summary>Nothing false is reported.</summary>
public sealed class ValidProgramTests(ITestOutputHelper output)
{
    [Fact]
    public void A_valid_program_has_no_diagnostic()
    {
        output.WriteLine($"seed {RunSize.Seed}, {RunSize.Programs} programs");
        foreach (int[] numbers in Enumerable.Range(0, RunSize.Programs).Chunk(RunSize.Batch))
        {
            ProgramBatch batch = ProgramBatch.Of([.. numbers.Select(n => PrintedProgramTests.Program(n, hasUnknowns: n % 3 > 0))]);
            batch.AssertNone(Analysis.Of(batch.Compilation));
        }
    }

    [Fact]
    public void A_valid_program_has_no_diagnostic_beside_the_generated_types()
    {
        output.WriteLine($"seed {RunSize.Seed}");
        ProgramBatch batch = ProgramBatch.Of([.. Enumerable.Range(0, RunSize.Batch).Select(n => PrintedProgramTests.Program(n, hasUnknowns: n % 3 > 0))])
            .WithGeneratedAgent();
        batch.AssertNone([.. batch.Compilation.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden)]);
        batch.AssertNone(Analysis.Of(batch.Compilation));
    }
}
