using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Options.Items;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Pipeline;

/// <summary>Every problem of every file at its characters. This output re-runs when positions move; emission does not.</summary>
internal sealed record ProblemReport(EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static ProblemReport Of(ImmutableArray<FileReading> files, EquatableArray<Problem> bound, ProjectItems items)
    {
        List<DiagnosticInfo> diagnostics = [.. items.Files.SelectMany(f => f.Slips())];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (FileReading file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (!seen.Add(file.Path)) continue;
            List<Problem> problems = [.. file.Problems, .. bound.Where(p => p.Document == file.Path)];
            List<DiagnosticInfo> located = [];
            Add(located, file, problems, items);
            diagnostics.AddRange(located.OrderBy(d => d.Location!.Span.Start).Except(diagnostics));
        }

        return new ProblemReport(diagnostics.ToEquatableArray());
    }

    private static void Add(List<DiagnosticInfo> diagnostics, FileReading file, List<Problem> problems, ProjectItems items)
    {
        foreach (JsonSyntaxError error in file.Tree?.Errors ?? []) diagnostics.Add(DiagnosticInfo.Of(error, file.Path, file.Text));
        if (problems.Count == 0) return;
        PointerIndex? index = file.Tree is null ? null : new PointerIndex(file.Tree);
        foreach (Problem problem in problems)
        {
            if (problem.Id == "RTG1016" && items.Find("RealtimeGenSchema", file.Path, new(problem.Arguments[0], problem.Arguments[1])) is { } place)
            {
                diagnostics.Add(new DiagnosticInfo(problem.Id, place, problem.Arguments));
                continue;
            }

            if (index is null)
            {
                diagnostics.Add(new DiagnosticInfo(problem.Id, LocationInfo.Create(file.Path, default, file.Text), problem.Arguments));
                continue;
            }

            DiagnosticInfo info = DiagnosticInfo.Of(problem, index, file.Path, file.Text);
            // What is no JSON is nothing else either: a word without quotes is no wrong value of its keyword besides.
            if (!IsMalformed(file.Tree!, info.Location!.Span)) diagnostics.Add(info);
        }
    }

    private static bool IsMalformed(JsonSyntaxTree tree, TextSpan span) =>
        tree.Errors.Any(e => e.Kind is JsonSyntaxErrorKind.Literal or JsonSyntaxErrorKind.StringNotQuoted && e.Span.Contains(span));

    public void Report(Action<Diagnostic> report)
    {
        foreach (DiagnosticInfo diagnostic in Diagnostics) report(diagnostic.ToDiagnostic());
    }
}
