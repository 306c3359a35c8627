using RealtimeGen.Interop.Published;
using RealtimeGen.Interop.Values;
using Xunit.Abstractions;

namespace RealtimeGen.Interop;

/// <summary>
/// Our events held against types that nobody here wrote: those of the npm package <c>openai</c>. Each is a typed constant, and one run of
/// the TypeScript compiler judges them all. Without Node these tests fail, and say what to install.
/// </summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    [Fact]
    public void The_published_types_accept_what_our_types_write()
    {
        Oracle oracle = Oracle.Answers;
        foreach (var group in oracle.Values.GroupBy(held => held.Value.Union))
        {
            output.WriteLine($"{group.Key}: {group.Count()} events, of {group.Select(held => held.Value.Type).Distinct().Count()} types; {Origins(group)}");
        }

        output.WriteLine($"{oracle.Bare.Count} things that the published types cannot say");
        Findings.None([.. Refused(oracle), .. OutOfDate(oracle), .. TooNarrow(oracle)]);
    }

    [Fact]
    public void The_published_types_refuse_each_fault_for_what_it_is()
    {
        Oracle oracle = Oracle.Answers;
        output.WriteLine($"{oracle.Faults.Count} faults");
        Findings.None(
            from held in oracle.Faults
            let errors = oracle.Errors(held.Line)
            where !errors.Any(error => error.Code == held.Fault.Code && error.Message.Contains(held.Fault.Says, StringComparison.Ordinal))
            select $"{held.Fault}: {(errors.Count == 0 ? "accepted" : string.Join('\n', errors))}");
    }

    private static IEnumerable<string> Refused(Oracle oracle) =>
        from held in oracle.Values
        from error in oracle.Errors(held.Line)
        select $"{held.Value.Union}, {held.Value.Origin}: {error}\n{held.Value.Json.ToJsonString()}";

    private static IEnumerable<string> OutOfDate(Oracle oracle) =>
        from held in oracle.Bare
        where oracle.Errors(held.Line).Count == 0
        select $"{held.Limit}: the published type can say it now, so take the entry out of the list";

    private static IEnumerable<string> TooNarrow(Oracle oracle) =>
        from held in oracle.Covered
        from error in oracle.Errors(held.Line)
        select $"{held.Limit}: its example has another fault: {error}";

    private static string Origins(IEnumerable<(Value Value, int Line)> values) =>
        string.Join(", ", values.GroupBy(held => held.Value.Origin.Split(',')[0]).Select(origin => $"{origin.Count()} {origin.Key}"))
        + $", seed {Oracle.Answers.Seed}";
}
