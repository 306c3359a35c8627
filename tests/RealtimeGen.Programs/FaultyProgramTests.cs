using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Programs.Compiled;
using RealtimeGen.Programs.Faults;
using RealtimeGen.Programs.Printing;
using Xunit.Abstractions;

namespace RealtimeGen.Programs;

/// <summary>Nothing definite is missed.</summary>
public sealed class FaultyProgramTests(ITestOutputHelper output)
{
    private readonly Dictionary<string, int> _faults = [];
    private readonly List<(string Kind, string Why)> _wrong = [];

    [Fact]
    public void A_program_with_one_fault_has_one_diagnostic_at_the_fault()
    {
        foreach (int[] numbers in Enumerable.Range(0, RunSize.Programs).Chunk(RunSize.Batch)) Judge(numbers, batch => batch);
        AssertNoneWrong();
    }

    [Fact]
    public void A_program_with_one_fault_has_one_diagnostic_beside_the_generated_types()
    {
        Judge(Enumerable.Range(0, RunSize.Batch), batch => batch.WithGeneratedAgent());
        AssertNoneWrong();
    }

    private void Judge(IEnumerable<int> numbers, Func<ProgramBatch, ProgramBatch> change)
    {
        FaultyProgram[] programs = [.. numbers.Select(n => FaultyProgram.Of(n, RunSize.Seed))];
        ProgramBatch batch = change(ProgramBatch.Of([.. programs.Select(p => p.Program)]));
        ILookup<PrintedProgram, (string, TextSpan, string)> reported = Analysis.Of(batch.Compilation)
            .Select(d => (Diagnostic: d, Place: batch.PlaceOf(d)!.Value))
            .ToLookup(d => d.Place.Program, d => (d.Diagnostic.Id, d.Place.Span, d.Diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        foreach (FaultyProgram program in programs)
        {
            _faults[program.Fault.Rule] = _faults.GetValueOrDefault(program.Fault.Rule) + 1;
            (string Id, TextSpan Span, string Message)[] found = [.. reported[program.Program]];
            if (program.Wrong(found) is { } why) _wrong.Add(($"{program.Fault.Rule} as {string.Join(" and ", found.Select(f => f.Id).DefaultIfEmpty("nothing"))}", why));
        }
    }

    private void AssertNoneWrong()
    {
        output.WriteLine($"seed {RunSize.Seed}; " + string.Join(", ", _faults.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key} {f.Value}")));
        IGrouping<string, string>[] kinds = [.. _wrong.GroupBy(w => w.Kind, w => w.Why)];
        Assert.True(kinds.Length == 0, $"""
            {_wrong.Count} of {_faults.Values.Sum()} are reported otherwise, seed {RunSize.Seed}: {string.Join(", ", kinds.Select(k => $"{k.Count()} {k.Key}"))}

            {string.Join("\n\n", kinds.SelectMany(k => k.Take(4)))}
            """);
    }
}
