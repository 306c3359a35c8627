using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Programs.Printing;
using RealtimeGen.Programs.Schemas;
using RealtimeGen.Programs.Values;

namespace RealtimeGen.Programs.Faults;

/// <summary>A program with one fault.</summary>
internal sealed record FaultyProgram(PrintedProgram Program, Fault Fault)
{
    private const int Attempts = 1_000;

    /// <summary>Where the fault may be reported; of a value that stands in the text twice, as with a conversion, either.</summary>
    public IEnumerable<TextSpan> Spans => Program.Marks.Where(m => m.Pointer == Fault.Pointer && m.Part == Fault.Part).Select(m => m.Span);

    public static FaultyProgram Of(int number, int seed)
    {
        Random random = new(seed + number);
        Subject subject = Subject.All[number % Subject.All.Count];
        for (int i = 0; i < Attempts; i++)
        {
            // By rule first: some faults can be put almost anywhere.
            IGrouping<string, Fault>[] rules = [.. new PossibleFaults(subject, new RandomValue(subject, random).Next()).All().GroupBy(f => f.Rule)];
            if (rules.Length == 0) continue;
            Fault[] faults = [.. rules[random.Next(rules.Length)]];
            Fault fault = faults[random.Next(faults.Length)];
            if (Of(number, subject, fault, random) is { } program) return program;
        }

        throw new InvalidOperationException($"No program with a fault in {Attempts}.");
    }

    /// <summary>Null where chance printed it in a way that hides the fault.</summary>
    private static FaultyProgram? Of(int number, Subject subject, Fault fault, Random random)
    {
        Surroundings around = new(random)
        {
            HasUnknowns = true,
            Known = fault.Known,
            IsJsonOnly = fault.IsJsonOnly,
            InLiteral = fault.IsJsonOnly || random.Next(3) == 0 ? fault.Pointer : null,
        };
        PrintedProgram program = PrintedProgram.Of(number, subject, fault.Value, around);
        FaultyProgram faulty = new(program, fault);
        bool isInLiteral = program.Marks.Any(m => m.Pointer == fault.Pointer && m.IsInLiteral);
        return faulty.Spans.Any() && !around.HidesFault && (isInLiteral || !fault.IsJsonOnly) ? faulty : null;
    }

    /// <summary>What is wrong with a report; null where it is what it must be.</summary>
    public string? Wrong(IReadOnlyList<(string Id, TextSpan Span, string Message)> reported)
    {
        if (reported is [var only] && only.Id == Fault.Rule && Spans.Contains(only.Span)) return null;
        string found = string.Join("\n", reported.Select(r => $"  {r.Id} on '{Program.At(r.Span)}': {r.Message}"));
        string meant = string.Join("' or '", Spans.Select(Program.At).Distinct());
        return $"Meant {Fault.Rule} at {Fault.Pointer} ({Fault.Part}) on '{meant}'\nFound\n{found}\n{Program.Text}";
    }
}
