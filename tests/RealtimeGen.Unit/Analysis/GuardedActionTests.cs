using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeGen.Generator.Analysis;

namespace RealtimeGen.Unit.Analysis;

public class GuardedActionTests
{
    [Fact]
    public void A_bug_is_reported_as_ours() =>
        Assert.Equal(["RTG0999: RealtimeGen failed on 'Program.cs', and this is us, not you"], Run(_ => throw new InvalidOperationException("oops")));

    [Fact]
    public void A_cancelled_analysis_stays_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Run(_ => throw new OperationCanceledException()));

    private static List<string> Run(Action<OperationAnalysisContext> action)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("int a = 1;", path: "Program.cs");
        CSharpCompilation compilation = CSharpCompilation.Create("one", [tree]);
        SyntaxNode root = tree.GetRoot();
        SemanticModel model = compilation.GetSemanticModel(tree);
        List<string> reported = [];
        // Obsolete for those who test whole analyzers.
#pragma warning disable CS0618
        GuardedAction.Of(action)(new OperationAnalysisContext(
            model.GetOperation(root.DescendantNodes().First(node => model.GetOperation(node) is not null))!,
            compilation.Assembly,
            compilation,
            new AnalyzerOptions([]),
            diagnostic => reported.Add($"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture).Split(':')[0]}"),
            _ => true,
            CancellationToken.None));
#pragma warning restore CS0618
        return reported;
    }
}
