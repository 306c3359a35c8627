using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Analysis.Literals;

/// <summary>A JSON text that the compiler knows: a string or UTF-8 literal, or any other constant.</summary>
internal sealed class JsonLiteral
{
    /// <summary>Every analyzer looks at each of them, and reads it once with the others.</summary>
    private static readonly ConditionalWeakTable<IOperation, JsonLiteral> Known = new();

    private readonly SyntaxNode _expression;
    private readonly Lazy<LiteralMap?> _map;
    private readonly Lazy<JsonSyntaxTree> _tree;

    private JsonLiteral(SyntaxNode expression, string text)
    {
        _expression = expression;
        _map = new Lazy<LiteralMap?>(() => Strip(expression) is LiteralExpressionSyntax literal ? LiteralMap.Of(literal.Token) : null);
        _tree = new Lazy<JsonSyntaxTree>(() => JsonParser.Parse(text));
    }

    public JsonSyntaxTree Tree => _tree.Value;

    /// <summary>What of the text is no JSON, placed in the text.</summary>
    public IEnumerable<JsonSyntaxError> Errors => Tree.Errors.Where(IsRefused);

    /// <summary>False where only the whole expression can be pointed at: a name, a concatenation.</summary>
    public bool IsPlaced => _map.Value is not null;

    /// <summary>The whole expression.</summary>
    public TextSpan Span => _expression.Span;

    /// <summary>
    /// False for what the readers of generated types take all the same: a byte order mark at the start, an escape that is half of a surrogate pair.
    /// </summary>
    public static bool IsRefused(JsonSyntaxError error) => error.Kind switch
    {
        JsonSyntaxErrorKind.ByteOrderMark => error.Span.Start > 0,
        JsonSyntaxErrorKind.EscapedSurrogate => false,
        _ => true,
    };

    /// <param name="value">Whatever is passed where JSON is expected.</param>
    /// <returns>Null where its text is not known.</returns>
    public static JsonLiteral? Of(IOperation value)
    {
        string? text = value is IUtf8StringOperation utf8 ? utf8.Value : value.ConstantValue is { HasValue: true, Value: string constant } ? constant : null;
        return text is null ? null : Known.GetValue(value, operation => new JsonLiteral(operation.Syntax, text));
    }

    /// <summary>The value as far as it could be read, with its places in the C# file; null where there is none.</summary>
    public Instance? ToInstance() => Tree.Root is null ? null : new JsonInstance(_expression.SyntaxTree, Place).Of(Tree.Root);

    /// <param name="span">Of the JSON text.</param>
    /// <returns>Of the C# file.</returns>
    public TextSpan Place(TextSpan span) => _map.Value?.Place(span) ?? Span;

    private static SyntaxNode Strip(SyntaxNode expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Strip(inner.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => Strip(inner.Operand),
        _ => expression,
    };
}
