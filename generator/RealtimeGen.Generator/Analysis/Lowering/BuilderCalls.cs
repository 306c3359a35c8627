using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RealtimeGen.Generator.Analysis.Catalog;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>What the calls of a builder chain are.</summary>
internal static class BuilderCalls
{
    /// <summary>What the stage builds that the method is called on; null for any other call.</summary>
    public static INamedTypeSymbol? BuiltBy(IInvocationOperation call, TypeSymbols symbols) =>
        call.Instance is null ? null : symbols.Built(call.TargetMethod.ContainingType);

    public static bool IsEnd(IInvocationOperation call) => call.TargetMethod.Name is "Build" or "TryBuild";

    /// <summary>True for <c>T.Create()</c> and for the parameter of a builder's function: nothing is set yet.</summary>
    public static bool IsStart(IOperation start, TypeSymbols symbols, IAnonymousFunctionOperation? lambda) => start switch
    {
        IInvocationOperation { Instance: null, TargetMethod: { Name: "Create", Parameters.Length: 0 } create } => symbols.Model(create.ContainingType) is not null,
        IParameterReferenceOperation parameter =>
            lambda is { Symbol.Parameters: [{ } only] } && SymbolEqualityComparer.Default.Equals(only, parameter.Parameter),
        _ => false,
    };

    /// <summary>What a function returns whose body is one expression; null for any other.</summary>
    public static IOperation? Result(IAnonymousFunctionOperation lambda) =>
        lambda.Body.Operations is [IReturnOperation { ReturnedValue: { } value }] ? Plain(value) : null;

    /// <summary>Without conversions that change no value.</summary>
    public static IOperation Plain(IOperation value) => value is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion ? Plain(conversion.Operand) : value;

    /// <summary>The name of the method.</summary>
    public static SyntaxNode Name(IInvocationOperation call) => (call.Syntax as InvocationExpressionSyntax)?.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => call.Syntax,
    };
}
