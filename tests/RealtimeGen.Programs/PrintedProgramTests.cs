using Microsoft.CodeAnalysis;
using RealtimeGen.Programs.Compiled;
using RealtimeGen.Programs.Faults;
using RealtimeGen.Programs.Printing;
using RealtimeGen.Programs.Schemas;
using RealtimeGen.Programs.Values;
using Xunit.Abstractions;

namespace RealtimeGen.Programs;

/// <summary>That the programs of the other tests are what they are taken for: C# that makes a value which is known.</summary>
public sealed class PrintedProgramTests(ITestOutputHelper output)
{
    private const int Programs = 1_000;

    [Fact]
    public void A_program_of_constants_makes_the_value_that_it_was_printed_from()
    {
        output.WriteLine($"seed {RunSize.Seed}");
        foreach (int[] numbers in Enumerable.Range(0, Programs).Chunk(RunSize.Batch))
        {
            foreach ((PrintedProgram program, RawJson made) in ProgramBatch.Of([.. numbers.Select(n => Program(n, hasUnknowns: false))]).Run())
                Assert.True(RawJson.Parse(program.Value.ToJsonString()) == made, $"Meant {program.Value.ToJsonString()}\nMade  {made}\n{program.Text}");
        }
    }

    [Fact]
    public void A_program_with_unknown_parts_compiles_without_a_warning() => AssertCompile(n => Program(n, hasUnknowns: true));

    [Fact]
    public void A_program_with_a_fault_compiles_without_a_warning() => AssertCompile(n => FaultyProgram.Of(n, RunSize.Seed).Program);

    private void AssertCompile(Func<int, PrintedProgram> program)
    {
        output.WriteLine($"seed {RunSize.Seed}");
        foreach (int[] numbers in Enumerable.Range(0, Programs).Chunk(RunSize.Batch))
        {
            ProgramBatch batch = ProgramBatch.Of([.. numbers.Select(program)]);
            batch.AssertNone([.. batch.Compilation.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden)]);
        }
    }

    internal static PrintedProgram Program(int number, bool hasUnknowns)
    {
        Random random = new(RunSize.Seed + number);
        Subject subject = Subject.All[number % Subject.All.Count];
        return PrintedProgram.Of(number, subject, new RandomValue(subject, random).Next(), new Surroundings(random) { HasUnknowns = hasUnknowns });
    }
}
