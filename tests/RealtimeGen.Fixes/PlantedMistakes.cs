using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Analysis;

namespace RealtimeGen.Fixes;

/// <summary>
/// Reports a word wherever it is written, as a string of C# or of JSON in a literal: fixes are held to every way of writing, whatever a schema is
/// asked about.
/// </summary>
public abstract class PlantedMistakes : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule;
    private readonly string _pattern;
    private readonly ImmutableDictionary<string, string?> _properties;

    private protected PlantedMistakes(string id, string pattern, string key, string value)
    {
        _rule = new DiagnosticDescriptor(id, "A planted mistake", "Write {0}", "Test", DiagnosticSeverity.Error, isEnabledByDefault: true);
        _pattern = pattern;
        _properties = ImmutableDictionary.CreateRange([new KeyValuePair<string, string?>(key, value)]);
    }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxTreeAction(tree =>
        {
            foreach (Match match in Regex.Matches(tree.Tree.GetText().ToString(), _pattern))
            {
                Location location = Location.Create(tree.Tree, new TextSpan(match.Index, match.Length));
                tree.ReportDiagnostic(Diagnostic.Create(_rule, location, _properties, _properties.Values.Single()));
            }
        });
    }
}

/// <summary>"aloy" for "alloy".</summary>
public sealed class PlantedValue() : PlantedMistakes("RTG2004", """(\\"|""|")aloy\1""", FixProperties.Value, "\"alloy\"");

/// <summary>"nmae" for "name".</summary>
public sealed class PlantedName() : PlantedMistakes("RTG2009", """(\\"|""|")nmae\1""", FixProperties.Name, "name");

/// <summary>9 for 1.5.</summary>
public sealed class PlantedBound() : PlantedMistakes("RTG2005", @"(?<![\w.])-?9([.]0)?[fmdL]?(?![\w.])", FixProperties.Value, "1.5");

/// <summary>9 for 5.0, where only whole numbers go.</summary>
public sealed class PlantedWholeBound() : PlantedMistakes("RTG2005", @"\b9\b", FixProperties.Value, "5.0");

/// <summary>Where "voice" is missing: at what makes the object.</summary>
public sealed class PlantedMissing() : PlantedMistakes(
    "RTG2007", @"(?<=new )Agent\b(?!.*Voice)|(?<== )new(?=\(.*Speed)(?!.*Voice)|\bwith\b(?!.*Voice)|(?<!Voice.*)Build\b", FixProperties.Missing, "voice");
