using Microsoft.CodeAnalysis.CSharp;

namespace RealtimeGen.Generator.Emit;

/// <summary>Names within emitted code that follow from names of the model.</summary>
internal static class CSharpIdentifier
{
    public static string CamelCase(string pascalCase) => char.ToLowerInvariant(pascalCase[0]) + pascalCase.Substring(1);

    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
