using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RealtimeGen.Generator.Analysis.Catalog;

namespace RealtimeGen.Generator.Analysis.Literals;

/// <summary>A JSON text that the compiler knows, where it becomes a value.</summary>
/// <param name="Model">The type whose schema it must satisfy; null for <c>RawJson</c>.</param>
/// <param name="IsTolerant">True for <c>Read</c>, which refuses only what is no JSON.</param>
internal readonly record struct LiteralUse(JsonLiteral Json, ModelSymbol? Model, bool IsTolerant)
{
    /// <summary>A call of <c>Parse</c>, <c>TryParse</c> or <c>Read</c>, or a string that becomes <c>RawJson</c>.</summary>
    /// <returns>Null for other operations, and where the text is not known.</returns>
    public static LiteralUse? Of(IOperation operation, TypeSymbols symbols) => operation switch
    {
        IInvocationOperation { Instance: null, TargetMethod: { Name: "Parse" or "TryParse" or "Read" } method } call => OfCall(call, method, symbols),
        IConversionOperation { OperatorMethod: { } conversion } given when Is(conversion.ContainingType, symbols.RawJson) => Of(given.Operand, null, false),
        _ => null,
    };

    private static LiteralUse? OfCall(IInvocationOperation call, IMethodSymbol method, TypeSymbols symbols)
    {
        INamedTypeSymbol owner = method.ContainingType;
        bool isExtension = Is(owner, symbols.ModelExtensions) || Is(owner.ContainingType, symbols.ModelExtensions);
        ITypeSymbol? type = isExtension ? method.Name == "TryParse" ? Parameter(method, 1) : method.ReturnType : owner;
        ModelSymbol? model = symbols.Model(type);
        bool isOurs = Is(owner, symbols.RawJson) ? method.Name == "Parse" : model is not null && method.Parameters.Length == (method.Name == "TryParse" ? 3 : 1);
        if (!isOurs) return null;
        IArgumentOperation? json = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0);
        return json is null ? null : Of(json.Value, model, method.Name == "Read");
    }

    private static ITypeSymbol? Parameter(IMethodSymbol method, int index) => index < method.Parameters.Length ? method.Parameters[index].Type : null;

    private static LiteralUse? Of(IOperation value, ModelSymbol? model, bool isTolerant) =>
        JsonLiteral.Of(value) is { } json ? new LiteralUse(json, model, isTolerant) : null;

    private static bool Is(INamedTypeSymbol? type, INamedTypeSymbol? expected) =>
        type is not null && expected is not null && SymbolEqualityComparer.Default.Equals(type, expected);
}
