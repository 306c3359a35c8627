using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema.Keywords;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Schema;

/// <summary>The problems of one file as the reader meets them.</summary>
internal sealed class SchemaProblems(string path)
{
    /// <summary>A file with more unknown names than this is no schema with slips in it, and the search for what was meant costs time.</summary>
    private const int MaximumSuggestions = 100;

    private readonly List<Problem> _problems = [];
    private int _suggested;

    public EquatableArray<Problem> ToEquatableArray() => new(_problems.ToArray());

    public void WrongKind(string pointer, string owner, string expected, JsonSyntax found) =>
        Add(pointer, ProblemPart.Value, "RTG1003", owner, expected, found.Description);

    public void WrongValue(string pointer, string owner, string expected, string found) =>
        Add(pointer, ProblemPart.Value, "RTG1003", owner, expected, found);

    public void UnknownType(string pointer, string type)
    {
        string? nearest = Nearest(type, JsonTypeNames.All);
        string remedy = nearest is null ? "use " + JsonTypeNames.Listed : $"did you mean '{nearest}'?";
        Add(pointer, ProblemPart.Value, "RTG1004", type, remedy);
    }

    public void UnknownKeyword(KeywordSite site, SchemaLanguage language)
    {
        string? nearest = Nearest(site.Name, KeywordTable.NamesIn(language.Dialect));
        string remedy = nearest is null ? "start it with 'x-' if it is meant for another tool" : $"did you mean '{nearest}'?";
        Add(site.Pointer, ProblemPart.Name, "RTG1006", site.Name, language.Name, remedy);
    }

    public void OtherVocabulary(KeywordSite site, KeywordRow row, SchemaLanguage language)
    {
        string remedy = "add '" + Vocabulary.Uri(row.Vocabulary, language.Dialect) + "' to the '$vocabulary' there";
        Add(site.Pointer, ProblemPart.Name, "RTG1006", site.Name, language.Name, remedy);
    }

    public void OtherDialect(KeywordSite site, KeywordRow row, Dialect dialect)
    {
        string remedy = row.Instead ?? (dialect < row.First
            ? $"it came with {row.First.Name()}, name that in '$schema'"
            : $"it ended with {row.Last.Name()}");
        Add(site.Pointer, ProblemPart.Name, "RTG1006", site.Name, dialect.Name(), remedy);
    }

    public void BesideReference(KeywordSite site, Dialect dialect) =>
        Add(site.Pointer, ProblemPart.Name, "RTG1017", site.Name, dialect.Name());

    private string? Nearest(string name, IEnumerable<string> names) =>
        ++_suggested > MaximumSuggestions ? null : NearestNames.Best(name, names);

    private void Add(string pointer, ProblemPart part, string id, params string[] arguments) =>
        _problems.Add(new Problem(path, pointer, part, id, new EquatableArray<string>(arguments)));
}
