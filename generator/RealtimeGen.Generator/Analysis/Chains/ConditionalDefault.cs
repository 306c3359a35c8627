using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Diagnostics;

namespace RealtimeGen.Generator.Analysis.Chains;

/// <summary>
/// RTG2015. The other arms give <c>c ? x : default</c> a type of its own before it becomes an <c>Optional&lt;T&gt;</c>, so that <c>default</c> is
/// that type's: null or zero. Whoever writes <c>null</c>, <c>default(X)</c> or <c>(X?)default</c> means it.
/// </summary>
internal static class ConditionalDefault
{
    public static void Report(OperationAnalysisContext context, TypeSymbols symbols)
    {
        IConversionOperation conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is not { } conversionOperator || !symbols.IsOptional(conversionOperator.ContainingType)) return;
        foreach (IDefaultValueOperation bare in Bare(Written(conversion.Operand), isArm: false))
        {
            int position = bare.Syntax.SpanStart;
            string absent = $"default({conversionOperator.ContainingType.ToMinimalDisplayString(bare.SemanticModel!, position)})";
            string own = bare.Type!.ToMinimalDisplayString(bare.SemanticModel!, NullableFlowState.MaybeNull, position);
            context.ReportDiagnostic(Diagnostic.Create(
                CodeRules.ConditionalDefault,
                bare.Syntax.GetLocation(),
                ImmutableDictionary.CreateRange([new KeyValuePair<string, string?>(FixProperties.Expression, absent)]),
                Value(bare.Type!),
                own,
                absent));
        }
    }

    /// <summary>Every <c>default</c> that an expression may come to.</summary>
    private static IEnumerable<IDefaultValueOperation> Bare(IOperation value, bool isArm) => value switch
    {
        IDefaultValueOperation bare when isArm && bare.Syntax.IsKind(SyntaxKind.DefaultLiteralExpression) => [bare],
        IConditionalOperation { WhenFalse: { } whenFalse } choice => Arm(choice.WhenTrue).Concat(Arm(whenFalse)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Arm(arm.Value)),
        ICoalesceOperation choice => Arm(choice.WhenNull),
        _ => [],
    };

    private static IEnumerable<IDefaultValueOperation> Arm(IOperation value) => Bare(Written(value), isArm: true);

    /// <summary>Without the conversions that nobody wrote.</summary>
    private static IOperation Written(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion) value = conversion.Operand;
        return value;
    }

    private static string Value(ITypeSymbol type) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => "null",
        { SpecialType: SpecialType.System_Boolean } => "false",
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => "0",
        _ => "a value",
    };
}
