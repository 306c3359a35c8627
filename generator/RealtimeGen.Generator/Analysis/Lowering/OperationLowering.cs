using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Analysis.Literals;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>
/// C# expressions as the JSON that they will be, as far as the compiler knows it. Whatever is not known for sure is unknown: alternatives, variables,
/// what a method returns.
/// </summary>
internal sealed partial class OperationLowering(SchemaCatalog catalog)
{
    private readonly TypeSymbols _symbols = catalog.Symbols;
    private readonly ModelMembers.Table _members = new(catalog.Symbols);

    /// <summary>What the type is called in messages.</summary>
    public static string SubjectOf(ITypeSymbol? type) => "This '" + (type?.Name ?? "value") + "'";

    /// <param name="subject">What a message calls the value.</param>
    public Instance Lower(IOperation operation, string subject) => Lower(operation, operation.Syntax, subject);

    /// <param name="at">The whole argument, conversions and all: what is reported where a scalar is wrong.</param>
    private Instance Lower(IOperation operation, SyntaxNode at, string subject)
    {
        Instance? known = Constants.TryGet(operation, out object? constant)
            ? Constants.ToInstance(constant, At(at, subject))
            : operation switch
            {
                IConversionOperation conversion => Converted(conversion, at, subject),
                IObjectCreationOperation creation => Created(creation, at, subject),
                IWithOperation with => Changed(with, subject),
                IInvocationOperation call => Called(call, at, subject),
                IPropertyReferenceOperation { Instance: null } property => Static(property.Property, At(at, subject)),
                ICollectionExpressionOperation collection => Collection(collection, at, subject),
                IArrayCreationOperation { Initializer: { } items } => List(at, items.ElementValues, subject),
                _ => null,
            };
        return known ?? Unknown(operation, At(at, subject));
    }

    /// <summary>What a property of the given type is set to.</summary>
    /// <param name="isRequired">True where null is written rather than left out.</param>
    private (Instance Value, Presence Presence) Slot(IOperation value, bool isRequired, string subject)
    {
        if (_symbols.IsOptional(value.Type)) return OptionalSlot(value, At(value.Syntax, subject), subject);
        if (Constants.TryGet(value, out object? constant) && constant is null)
            return (new NullInstance(At(value.Syntax, subject)), isRequired ? Presence.Present : Presence.Absent);

        Instance instance = Lower(value, subject);
        if (instance is not UnknownInstance unknown || !PossibleTypes.CanBeNull(value)) return (instance, Presence.Present);
        return isRequired ? (new UnknownInstance(At(value.Syntax, subject), unknown.Types | JsonTypes.Null), Presence.Present) : (instance, Presence.Maybe);
    }

    private (Instance Value, Presence Presence) OptionalSlot(IOperation value, InstanceSource source, string subject)
    {
        if (value is IDefaultValueOperation) return (new UnknownInstance(source), Presence.Absent);
        if (value is IConversionOperation { OperatorMethod: { } method } conversion && _symbols.IsOptional(method.ContainingType))
            return (Nullable(conversion.Operand, subject), Presence.Present);
        // From one Optional to another, or with a word in between that changes nothing.
        if (value is IConversionOperation { OperatorMethod: null } inner && _symbols.IsOptional(inner.Operand.Type))
            return OptionalSlot(inner.Operand, source, subject);
        return (new UnknownInstance(source), Presence.Maybe);
    }

    /// <summary>A value in whose place null stands as null.</summary>
    private Instance Nullable(IOperation value, string subject) => Lower(value, subject) switch
    {
        UnknownInstance unknown when PossibleTypes.CanBeNull(value) => new UnknownInstance(unknown.Source, unknown.Types | JsonTypes.Null),
        { } known => known,
    };

    private Instance? Converted(IConversionOperation conversion, SyntaxNode at, string subject)
    {
        if (conversion.OperatorMethod is not { } method) return conversion.Operand is { } operand ? Lower(operand, at, subject) : null;
        if (TypeSymbols.Is(method.ContainingType, _symbols.RawJson))
            return JsonLiteral.Of(conversion.Operand) is { } json ? Literal(json) : null;
        return _symbols.Conversions.KeepsValue(method) ? Lower(conversion.Operand, at, subject) : null;
    }

    private Instance? Called(IInvocationOperation call, SyntaxNode at, string subject)
    {
        if (Chain(call, subject) is { } chain) return chain;
        if (LiteralUse.Of(call, _symbols) is { IsTolerant: false } use) return Judged(use);
        bool isText = call.TargetMethod.Name == "FromText" && TypeSymbols.Is(call.TargetMethod.ContainingType, _symbols.RawJson);
        return isText && call.Arguments.Length == 1 && Constants.TryGet(call.Arguments[0].Value, out object? text) && text is string
            ? Constants.ToInstance(text, At(at, subject))
            : null;
    }

    /// <summary>Of a literal that its own type refuses, the call that parses it is the one that is reported.</summary>
    private Instance? Judged(LiteralUse use)
    {
        if (Literal(use.Json) is not { } instance) return null;
        if (use.Model is not { } model) return instance;
        return catalog.SchemaOf(model.Type) is { } schema && Evaluator.Judge(schema.Demands, instance, schema.Named) == Verdict.Invalid ? null : instance;
    }

    /// <summary>Null where the text is no JSON.</summary>
    private static Instance? Literal(JsonLiteral json) => json.Errors.Any(e => e.Kind != JsonSyntaxErrorKind.NameDuplicate) ? null : json.ToInstance();

    private Instance? Static(IPropertySymbol property, InstanceSource source)
    {
        if (property.Name == "Null" && TypeSymbols.Is(property.ContainingType, _symbols.RawJson)) return new NullInstance(source);
        return _symbols.Member(property) is { Literal: { } json } ? Json(json, source) : null;
    }

    /// <summary>JSON that is written nowhere, in the place of what stands for it.</summary>
    private static Instance Json(JsonSyntax json, InstanceSource source) => new JsonInstance(source.Origin, _ => source.Span).Of(json);

    private UnknownInstance Unknown(IOperation operation, InstanceSource source)
    {
        IOperation value = operation;
        while (value is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion) value = conversion.Operand;
        return new UnknownInstance(source, PossibleTypes.Of(value.Type, _symbols));
    }

    private static InstanceSource At(SyntaxNode node, string subject) => new(new CodePlace(node.SyntaxTree, subject), node.Span);

    private static InstanceSource At(SyntaxNode node, TextSpan span, string subject, ModelMembers? members = null) =>
        new(new CodePlace(node.SyntaxTree, subject, members), span);
}
