using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace RealtimeGen.Conformance.Report;

/// <summary>The results in words.</summary>
internal static class Printout
{
    /// <summary>The line of a draft: a test counts where all three are right.</summary>
    public static string Line(SuiteDraft draft, IReadOnlyList<CaseOutcome> outcomes)
    {
        Tally mandatory = Tally.Of(outcomes.Where(o => o.Case.IsMandatory), t => t.Passed);
        Tally optional = Tally.Of(outcomes.Where(o => !o.Case.IsMandatory), t => t.Passed);
        return $"conformance {draft} mandatory {mandatory} optional {optional}";
    }

    /// <summary>Each of the three by itself, and the tests of formats asserted.</summary>
    public static string Details(SuiteDraft draft, IReadOnlyList<CaseOutcome> outcomes)
    {
        CaseOutcome[] mandatory = [.. outcomes.Where(o => o.Case.IsMandatory)];
        return $"mandatory   {draft} IsValid {Tally.Of(mandatory, t => t.IsRight(t.IsValid))} Validate {Tally.Of(mandatory, t => t.IsRight(t.Validate))}"
            + $" evaluator {Tally.Of(mandatory, t => t.IsRight(t.Evaluator))}; format asserted {Tally.Of(outcomes.Where(o => o.Case.AssertsFormats), t => t.Passed)}";
    }

    public static string Times(Stages times, TimeSpan total) => string.Create(
        CultureInfo.InvariantCulture,
        $"time {total.TotalSeconds:F1} s; of all threads: generator {times.Generator.Seconds:F1} s, compiler {times.Compiler.Seconds:F1} s, tests {times.Tests.Seconds:F1} s");

    /// <summary>Every test that did not pass, below its file and case; empty where all did.</summary>
    /// <param name="verbose">With the schema and the emitted validator of each case.</param>
    public static string Failures(IEnumerable<CaseOutcome> outcomes, bool verbose)
    {
        StringBuilder text = new();
        foreach (CaseOutcome outcome in outcomes.Where(o => o.Tests.Any(t => !t.Passed)))
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{outcome.Case.Draft}/{outcome.Case.File}: {outcome.Case.Description}");
            if (outcome.NotEmitted is { } reason) text.AppendLine("  " + reason.ReplaceLineEndings("\n  "));
            foreach (TestOutcome test in outcome.Tests.Where(t => !t.Passed))
            {
                text.AppendLine("  " + test.Test.Description)
                    .AppendLine(CultureInfo.InvariantCulture, $"    expected {(test.Test.IsValid ? "valid" : "invalid")}: IsValid {test.IsValid}, Validate {test.Validate}, evaluator {test.Evaluator}");
                if (verbose) text.AppendLine("    of " + test.Test.Data);
            }

            if (verbose) AppendSources(text, outcome.Subject);
        }

        return text.ToString();
    }

    private static void AppendSources(StringBuilder text, SubjectSchema subject)
    {
        text.AppendLine("  schema").AppendLine(subject.Case.Schema);
        foreach (SyntaxTree tree in subject.Trees.Where(t => IsValidator(t.FilePath)))
            text.AppendLine("  " + Path.GetFileName(tree.FilePath)).AppendLine(tree.ToString());

        static bool IsValidator(string path) =>
            path.EndsWith(".Codec.g.cs", StringComparison.Ordinal) || path.EndsWith(".Check.g.cs", StringComparison.Ordinal);
    }
}
