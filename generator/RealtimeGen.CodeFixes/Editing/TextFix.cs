using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RealtimeGen.CodeFixes.Editing;

/// <summary>A fix that changes some characters of the file and leaves the others as they are laid out.</summary>
public abstract class TextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null) return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (Find(new Reported(root, model, diagnostic)) is not { } edit) continue;
            context.RegisterCodeFix(
                CodeAction.Create(edit.Title, cancellation => Apply(context.Document, edit, cancellation), GetType().Name), diagnostic);
        }
    }

    /// <returns>Null where the diagnostic has no fix.</returns>
    private protected abstract Edit? Find(Reported reported);

    private static async Task<Document> Apply(Document document, Edit edit, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(edit.Changes));
    }
}
