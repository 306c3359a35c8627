using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Analysis.Catalog;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>Object creations and <c>with</c>.</summary>
internal sealed partial class OperationLowering
{
    private const string Bag = "AdditionalProperties";

    /// <summary>Null where it is no generated type.</summary>
    private Instance? Created(IObjectCreationOperation creation, SyntaxNode at, string subject)
    {
        if (Wrappers.Content(creation, _symbols) is { } wrapped) return Lower(wrapped, at, subject);
        if (_symbols.Model(creation.Type) is null || creation.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class } type) return null;
        ObjectDraft draft = Fresh(type, At(creation.Syntax, Head(creation.Syntax), subject));
        draft.IsOpen = !IsPlain(creation.Constructor);
        Set(draft, creation.Initializer);
        return draft.ToInstance(
            At(creation.Syntax, creation.Syntax.Span, subject, draft.Declared), At(creation.Syntax, Head(creation.Syntax), subject, draft.Declared));
    }

    private Instance Changed(IWithOperation with, string subject)
    {
        if (with.Type is not INamedTypeSymbol type || _symbols.Model(type) is null) return Unknown(with, At(with.Syntax, subject));
        TextSpan head = with.Syntax is WithExpressionSyntax syntax ? syntax.WithKeyword.Span : with.Syntax.Span;
        ObjectDraft draft = new(_members.Of(type));
        if (Lower(with.Operand, subject) is ObjectInstance known) draft.SetAll(known);
        else SetUnchangeable(draft, At(with.Syntax, head, subject));
        Set(draft, with.Initializer);
        return draft.ToInstance(At(with.Syntax, with.Syntax.Span, subject, draft.Declared), At(with.Syntax, head, subject, draft.Declared));
    }

    /// <summary>With the members that have a value by themselves.</summary>
    private ObjectDraft Fresh(INamedTypeSymbol type, InstanceSource head)
    {
        ObjectDraft draft = new(_members.Of(type));
        foreach (ModelMember member in draft.Declared.Filled)
        {
            if (member.Literal is { } json) draft.Set(Filled(member, json, head));
        }

        return draft;
    }

    /// <summary>Of an object that is not known, what its type says alone: the tag of a union's case has no setter.</summary>
    private static void SetUnchangeable(ObjectDraft draft, InstanceSource head)
    {
        draft.IsOpen = true;
        foreach (ModelMember member in draft.Declared.Filled)
        {
            if (member is { Literal: { } json, Property: { SetMethod: null, IsOverride: true } }) draft.Set(Filled(member, json, head));
        }
    }

    private static InstanceMember Filled(ModelMember member, JsonSyntax json, InstanceSource head)
    {
        InstanceSource source = head with { Origin = (CodePlace)head.Origin! with { Subject = "'" + member.Property.Name + "'" } };
        return new InstanceMember(member.Name, source, Json(json, source));
    }

    private void Set(ObjectDraft draft, IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (IOperation assignment in initializer?.Initializers ?? [])
        {
            if (assignment is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Value: { } value }) Set(draft, target, value);
            // A nested initializer changes an object that is not known.
            else if (assignment is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation inner } && _symbols.Member(inner.Property)?.Name is { } name)
                draft.Set(new InstanceMember(name, At(inner.Syntax, "'" + inner.Property.Name + "'"), new UnknownInstance(At(assignment.Syntax, "")), Presence.Maybe));
            else draft.IsOpen = true;
        }
    }

    private void Set(ObjectDraft draft, IPropertyReferenceOperation target, IOperation value)
    {
        string subject = "'" + target.Property.Name + "'";
        if (_symbols.Member(target.Property)?.Name is { } name)
        {
            (Instance instance, Presence presence) = Slot(value, target.Property.IsRequired, subject);
            draft.Set(new InstanceMember(name, At(target.Syntax, subject), instance, presence));
        }
        else if (target.Property.Name == Bag && Lower(value, subject) is ObjectInstance bag)
        {
            foreach (InstanceMember member in bag.Members) SetFree(draft, member);
            draft.IsOpen |= bag.IsOpen;
        }
        else
        {
            // What the user's own property does to the others is not known.
            draft.IsOpen = true;
        }
    }

    /// <summary>A member by its name on the wire. Beside a property of the same name it is the writer's matter which counts.</summary>
    private static void SetFree(ObjectDraft draft, InstanceMember member) => draft.Set(
        draft.Declared.Find(member.Name) is null ? member : member with { Value = new UnknownInstance(member.Value.Source), Presence = Presence.Maybe });

    /// <summary>The generator's own, which sets nothing: one of the user's may set any member.</summary>
    private static bool IsPlain(IMethodSymbol? constructor) =>
        constructor is { Parameters.Length: 0 }
        && (constructor.IsImplicitlyDeclared
            || constructor.DeclaringSyntaxReferences.All(r => r.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)));

    /// <summary><c>new</c> with the type's name, if it is written.</summary>
    private static TextSpan Head(SyntaxNode syntax) => syntax switch
    {
        ObjectCreationExpressionSyntax creation => TextSpan.FromBounds(creation.SpanStart, creation.Type.Span.End),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.Span,
        _ => syntax.Span,
    };
}
