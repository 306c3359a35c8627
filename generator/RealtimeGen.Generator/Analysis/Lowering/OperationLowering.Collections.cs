using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Analysis.Catalog;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Evaluation.Instances;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>Lists and maps.</summary>
internal sealed partial class OperationLowering
{
    private Instance Collection(ICollectionExpressionOperation collection, SyntaxNode at, string subject)
    {
        if (TypeSymbols.Is(collection.Type, _symbols.JsonMap)) return Map(collection, at, subject);
        return TypeSymbols.Is(collection.Type, _symbols.JsonList) || collection.Type is IArrayTypeSymbol
            ? List(at, collection.Elements, subject)
            : Unknown(collection, At(at, subject));
    }

    private ArrayInstance List(SyntaxNode syntax, ImmutableArray<IOperation> elements, string subject)
    {
        ImmutableArray<Instance>.Builder items = ImmutableArray.CreateBuilder<Instance>();
        ImmutableArray<Instance>.Builder later = ImmutableArray.CreateBuilder<Instance>();
        bool isOpen = false;
        for (int i = 0; i < elements.Length; i++)
        {
            isOpen |= elements[i] is ISpreadOperation;
            if (elements[i] is not ISpreadOperation) (isOpen ? later : items).Add(Nullable(elements[i], ItemSubject(i, subject)));
        }

        return new ArrayInstance(At(syntax, subject), At(syntax, new TextSpan(syntax.SpanStart, 1), subject), items.ToImmutable(), isOpen, later.ToImmutable());
    }

    private static string ItemSubject(int index, string subject) =>
        $"Item {index.ToString(System.Globalization.CultureInfo.InvariantCulture)}" + (subject[0] == '\'' ? " of " + subject : "");

    private Instance Map(ICollectionExpressionOperation collection, SyntaxNode syntax, string subject)
    {
        List<InstanceMember> members = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        bool isOpen = false;
        foreach (IOperation element in collection.Elements)
        {
            if (Pair(element) is not { } pair || !Constants.TryGet(pair.Name, out object? name) || name is not string text)
            {
                isOpen = true;
                continue;
            }

            // Which of two values counts is the runtime's matter.
            if (!names.Add(text)) return Unknown(collection, At(syntax, subject));
            string member = "'" + text + "'";
            members.Add(new InstanceMember(text, At(pair.Name.Syntax, member), Nullable(pair.Value, member)));
        }

        return new ObjectInstance(At(syntax, subject), At(syntax, new TextSpan(syntax.SpanStart, 1), subject), [.. members], isOpen);
    }

    /// <summary>The arguments of <c>new(name, value)</c>; null for anything else, which may be any number of members.</summary>
    private static (IOperation Name, IOperation Value)? Pair(IOperation element) =>
        BuilderCalls.Plain(element) is IObjectCreationOperation creation && Wrappers.IsPair(creation)
            ? (Argument(creation.Arguments, 0), Argument(creation.Arguments, 1))
            : null;

    private static IOperation Argument(ImmutableArray<IArgumentOperation> arguments, int ordinal) =>
        arguments.First(argument => argument.Parameter?.Ordinal == ordinal).Value;
}
