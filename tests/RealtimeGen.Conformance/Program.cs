using System.Diagnostics;
using RealtimeGen.Conformance;

if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

TestSuite suite = new(arguments.Suite);
Judge judge = new(suite);
Stopwatch total = Stopwatch.StartNew();
List<CaseOutcome> all = [];
List<string> details = [];
foreach (SuiteDraft draft in SuiteDraft.All.Where(d => arguments.Draft is null || d.Folder == arguments.Draft))
{
    IReadOnlyList<CaseOutcome> outcomes = judge.Run(suite.Cases(draft).Where(c => arguments.File is null || c.File.Contains(arguments.File, StringComparison.Ordinal)));
    Console.WriteLine(Printout.Line(draft, outcomes));
    details.Add(Printout.Details(draft, outcomes));
    all.AddRange(outcomes);
}

Console.Write(Printout.Failures(all, arguments.Verbose));
Console.WriteLine();
foreach (string line in details) Console.WriteLine(line);
Console.WriteLine(Printout.Times(judge.Times, total.Elapsed));

return all.Where(o => o.Case.IsMandatory).SelectMany(o => o.Tests).All(t => t.Passed) ? 0 : 1;
