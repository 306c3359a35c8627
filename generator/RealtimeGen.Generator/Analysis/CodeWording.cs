using RealtimeGen.Generator.Analysis.Lowering;
using RealtimeGen.Generator.Documents;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;

namespace RealtimeGen.Generator.Analysis;

/// <summary>Errors of the evaluator as diagnostics on C# code, in the words of those on documents.</summary>
internal static class CodeWording
{
    /// <summary>The rules on code are numbered like those on documents.</summary>
    public static string Rule(EvaluationError error) => "RTG2" + DocumentWording.Rule(error).Substring("RTG3".Length);

    /// <summary>By its name in C#; within a JSON literal, by its name there.</summary>
    public static string Subject(EvaluationError error) => error.Source.Origin is CodePlace place
        ? place.Subject
        : error.InstancePath.Length == 0 ? "This JSON" : DocumentWording.Subject(error);

    public static string Remedy(EvaluationError error, DeclaredMembers declared)
    {
        string remedy = DocumentWording.Remedy(error, declared);
        if (remedy.Length > 0 || error is not { Missing: { } missing, Source.Origin: CodePlace { Members: { } members } }) return remedy;
        return members.Find(missing) is { Property.Name: { } property } ? $": set '{property}'" : "";
    }

    /// <summary>What code fixes need to know.</summary>
    public static ImmutableDictionary<string, string?> Properties(EvaluationError error, DeclaredMembers declared)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (DocumentWording.Right(error) is { } value) properties = properties.Add(FixProperties.Value, value);
        if (error.Missing is { } missing) properties = properties.Add(FixProperties.Missing, missing);
        if (error.Part == ErrorPart.Name && declared.Meant(error.Source.Span.Start) is { } name) properties = properties.Add(FixProperties.Name, name);
        return properties;
    }
}
