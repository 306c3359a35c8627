using Microsoft.CodeAnalysis;

namespace RealtimeGen.Generator.Diagnostics;

/// <summary>RTG0xxx: the project, and us. Those without which there is no code cannot be silenced.</summary>
internal static class ProjectRules
{
    private const string Category = "RealtimeGen.Project";
    private const string Issues = "https://github.com/realtimegen/realtimegen/issues";

    public static readonly DiagnosticDescriptor RuntimeMissing = Rule.Create(
        "RTG0001",
        "The runtime must be referenced",
        "No code was generated, because the project does not reference 'RealtimeGen.Runtime', which the code would call: add that package",
        Category,
        DiagnosticSeverity.Error,
        WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: the project's language version.</summary>
    public static readonly DiagnosticDescriptor LanguageVersion = Rule.Create(
        "RTG0002",
        "The language must be C# 14 or later",
        "No code was generated, because the project compiles as C# {0}: set 'LangVersion' to 14.0, or target net10.0 and leave it out",
        Category,
        DiagnosticSeverity.Error,
        WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>
    /// {0}: the name. {1}: the item's type. {2}: what it takes. {3}: the remedy. Configurable, because behind an error that is not, the compiler
    /// looks at no C#.
    /// </summary>
    public static readonly DiagnosticDescriptor UnknownMetadata = Rule.Create(
        "RTG0006",
        "The metadata of an item must be known",
        "'{0}' is no metadata of a '{1}' item, which takes {2}{3}",
        Category,
        DiagnosticSeverity.Error);

    /// <summary>{0}: the file at hand. {1}: the exception on one line.</summary>
    public static readonly DiagnosticDescriptor InternalError = Rule.Create(
        "RTG0999",
        "RealtimeGen has a bug",
        "RealtimeGen failed on '{0}', and this is us, not you: please report it with that file at " + Issues + " ({1})",
        Category,
        DiagnosticSeverity.Error,
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor[] All = [RuntimeMissing, LanguageVersion, UnknownMetadata, InternalError];
}
