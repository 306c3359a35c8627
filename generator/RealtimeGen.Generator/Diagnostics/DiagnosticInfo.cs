using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Diagnostics;

/// <summary>A diagnostic as a cached pipeline value.</summary>
/// <param name="Location">Null where no file is to blame.</param>
internal sealed record DiagnosticInfo(string Id, LocationInfo? Location, EquatableArray<string> Arguments)
{
    /// <param name="path">As the compiler names the file.</param>
    /// <param name="text">That the tree was parsed from.</param>
    public static DiagnosticInfo Of(JsonSyntaxError error, string path, SourceText text) =>
        new(
            error.Kind == JsonSyntaxErrorKind.NameDuplicate ? SchemaRules.DuplicateMember.Id : SchemaRules.MalformedJson.Id,
            LocationInfo.Create(path, error.Span, text),
            [error.Message]);

    /// <param name="path">As the compiler names the file.</param>
    /// <param name="text">That the tree behind <paramref name="index"/> was parsed from.</param>
    public static DiagnosticInfo Of(Problem problem, PointerIndex index, string path, SourceText text) =>
        new(problem.Id, LocationInfo.Create(path, index.Find(problem.Pointer, problem.Part), text), problem.Arguments);

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(DiagnosticDescriptors.Find(Id), Location?.ToLocation(), Arguments.ToArray<object?>());
}
