using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Evaluation.Instances;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>Chains of builder calls.</summary>
internal sealed partial class OperationLowering
{
    /// <summary>Null where the call is none of a builder's.</summary>
    /// <param name="lambda">The function whose parameter is a builder at its start; null where there is none.</param>
    private ObjectInstance? Chain(IInvocationOperation last, string subject, IAnonymousFunctionOperation? lambda = null)
    {
        if (BuilderCalls.BuiltBy(last, _symbols) is null) return null;
        Stack<IInvocationOperation> calls = new();
        IOperation start = last;
        while (start is IInvocationOperation call && BuilderCalls.BuiltBy(call, _symbols) is not null)
        {
            calls.Push(call);
            start = call.Instance!;
        }

        SyntaxNode whole = lambda?.Syntax ?? last.Syntax;
        SyntaxNode end = lambda?.Syntax ?? BuilderCalls.Name(last);
        bool isEnded = lambda is not null || BuilderCalls.IsEnd(last);
        InstanceSource head = At(end, subject);
        ObjectDraft? draft = BuilderCalls.IsStart(start, _symbols, lambda) && _symbols.Built(start.Type) is { } first ? Fresh(first, head) : null;
        if (draft is null)
        {
            draft = new ObjectDraft(_members.Of(BuilderCalls.BuiltBy(calls.Peek(), _symbols)!));
            SetUnchangeable(draft, head);
        }

        foreach (IInvocationOperation call in calls) draft = Apply(draft, call, head);
        draft.IsOpen |= !isEnded;
        return draft.ToInstance(At(whole, whole.Span, subject, draft.Declared), At(end, end.Span, subject, draft.Declared));
    }

    private ObjectDraft Apply(ObjectDraft draft, IInvocationOperation call, InstanceSource head)
    {
        SyntaxNode name = BuilderCalls.Name(call);
        if (_symbols.Member(call.TargetMethod) is { Name: { } member } symbol && call.Arguments.Length == 1)
        {
            string subject = "'" + (draft.Declared.Find(member)?.Property.Name ?? member) + "'";
            draft.Set(symbol.Append
                ? Appended(draft, member, call.Arguments[0].Value, name, subject)
                : Given(draft, member, call.Arguments[0].Value, name, subject));
        }
        else if (call.TargetMethod.Name == "With" && call.Arguments.Length == 2)
        {
            SetFree(draft, Argument(call.Arguments, 0), Argument(call.Arguments, 1));
        }
        else if (_symbols.Built(call.TargetMethod.ReturnType) is { } chosen && !SymbolEqualityComparer.Default.Equals(chosen, _symbols.Built(call.TargetMethod.ContainingType)))
        {
            // The choice of a union's case starts the builder of that case.
            return Fresh(chosen, head);
        }

        return draft;
    }

    private void SetFree(ObjectDraft draft, IOperation name, IOperation json)
    {
        if (!Constants.TryGet(name, out object? text) || text is not string known)
        {
            draft.IsOpen = true;
            return;
        }

        string subject = "'" + known + "'";
        SetFree(draft, new InstanceMember(known, At(name.Syntax, subject), Nullable(json, subject)));
    }

    private InstanceMember Given(ObjectDraft draft, string member, IOperation value, SyntaxNode name, string subject)
    {
        IPropertySymbol? property = draft.Declared.Find(member)?.Property;
        InstanceSource source = At(name, subject);
        if (Lambda(value) is { } lambda) return new InstanceMember(member, source, Built(lambda, subject));
        // The overload without Optional makes one of whatever it gets.
        if (_symbols.IsOptional(property?.Type) && !_symbols.IsOptional(value.Type)) return new InstanceMember(member, source, Nullable(value, subject));
        (Instance instance, Presence presence) = Slot(value, property?.IsRequired == true, subject);
        return new InstanceMember(member, source, instance, presence);
    }

    private InstanceMember Appended(ObjectDraft draft, string member, IOperation value, SyntaxNode name, string subject)
    {
        ArrayInstance? earlier = draft.Find(member)?.Value as ArrayInstance;
        bool isUnknown = earlier is null && (draft.IsOpen || draft.Find(member) is { Presence: not Presence.Absent });
        bool isOpen = isUnknown || earlier is { IsOpen: true };
        string item = ItemSubject(earlier?.Count ?? 0, subject);
        Instance added = Lambda(value) is { } lambda ? Built(lambda, item) : Nullable(value, item);
        InstanceSource source = At(name, subject);
        ImmutableArray<Instance> items = earlier?.Items ?? [];
        ImmutableArray<Instance> later = earlier?.Later ?? [];
        ArrayInstance array = isOpen
            ? new ArrayInstance(source, source, items, true, later.Add(added))
            : new ArrayInstance(source, source, items.Add(added));
        return new InstanceMember(member, source, array);
    }

    private static IAnonymousFunctionOperation? Lambda(IOperation value) => value switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => lambda,
        IConversionOperation { Operand: { } operand } => Lambda(operand),
        IAnonymousFunctionOperation lambda => lambda,
        _ => null,
    };

    /// <summary>What a builder's function ends in, where it is one chain from its parameter on.</summary>
    private Instance Built(IAnonymousFunctionOperation lambda, string subject) => BuilderCalls.Result(lambda) switch
    {
        IInvocationOperation call when Chain(call, subject, lambda) is { } chain => chain,
        // Nothing was set, which a case without required members may do.
        IParameterReferenceOperation parameter when BuilderCalls.IsStart(parameter, _symbols, lambda) && _symbols.Built(parameter.Type) is { } built =>
            Fresh(built, At(lambda.Syntax, subject)).ToInstance(At(lambda.Syntax, subject), At(lambda.Syntax, subject)),
        _ => new UnknownInstance(At(lambda.Syntax, subject)),
    };
}
