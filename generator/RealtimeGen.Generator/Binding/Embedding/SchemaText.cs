using System.Globalization;
using System.Text;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Embedding;

/// <summary>
/// A schema file as minified text without annotations: what a type bears for analyzers, in this project and in others. Read again, it demands what
/// the file demanded; references out of the file name the type that bears the other text.
/// </summary>
internal sealed class SchemaText
{
    private readonly StringBuilder _text = new();
    private readonly BoundDocument _document;
    private readonly SchemaLinks _links;

    private SchemaText(BoundDocument document, SchemaLinks links)
    {
        _document = document;
        _links = links;
    }

    public static string Of(BoundDocument document, SchemaLinks links)
    {
        SchemaText text = new(document, links);
        text.Append(document.Root);
        return text._text.ToString();
    }

    private static readonly (JsonTypes Type, string Word)[] Words =
    [
        (JsonTypes.Number, "number"), (JsonTypes.Integer, "integer"), (JsonTypes.String, "string"), (JsonTypes.Boolean, "boolean"),
        (JsonTypes.Object, "object"), (JsonTypes.Array, "array"), (JsonTypes.Null, "null"),
    ];

    /// <summary>The words of <c>type</c>.</summary>
    public static IReadOnlyList<string> WordsOf(JsonTypes types)
    {
        List<string> words = [];
        foreach ((JsonTypes type, string word) in Words)
        {
            if ((types & type) != type) continue;
            words.Add(word);
            types &= ~type;
        }

        return words;
    }

    private void Append(SchemaNode node)
    {
        if (node.Boolean is { } boolean)
        {
            _text.Append(boolean ? "true" : "false");
            return;
        }

        _text.Append('{');
        bool isFirst = true;
        if (node.Pointer.Length == 0 && _document.Schema.Dialect != Dialects.Default)
            Append(ref isFirst, "$schema", () => JsonText.AppendString(_text, _document.Schema.Dialect.Uri()));
        foreach (Keyword keyword in node.Keywords)
        {
            if (IsNeeded(node, keyword)) Append(ref isFirst, keyword.Name, () => Append(node, keyword));
        }

        foreach (JsonMember member in node.Unread)
        {
            if (SchemaLinks.LeadInto(_document, JsonPointer.Append(node.Pointer, member.Name)))
                Append(ref isFirst, member.Name, () => JsonText.Append(_text, member.Value));
        }

        _text.Append('}');
    }

    private void Append(ref bool isFirst, string name, Action appendValue)
    {
        if (!isFirst) _text.Append(',');
        isFirst = false;
        JsonText.AppendString(_text, name);
        _text.Append(':');
        appendValue();
    }

    /// <summary>Every reference that leaves its resource is written by the type that bears its target, so no file needs a name of its own.</summary>
    private bool IsNeeded(SchemaNode node, Keyword keyword) => keyword.Name switch
    {
        "$schema" or "$vocabulary" => false,
        "$id" or "id" when node.Pointer.Length == 0 => keyword is TextKeyword { Value: ['#', ..] },
        _ => !KeywordRoles.IsAnnotation(keyword.Name) || keyword is SubschemaKeyword || SchemaLinks.LeadInto(_document, node.Location(JsonPointer.Escape(keyword.Name))),
    };

    private void Append(SchemaNode node, Keyword keyword)
    {
        switch (keyword)
        {
            case TextKeyword { Name: "$ref" or "$dynamicRef" } k: JsonText.AppendString(_text, _links.Of(_document, node, k)); break;
            case TextKeyword k: JsonText.AppendString(_text, k.Value); break;
            case FlagKeyword k: _text.Append(k.Value ? "true" : "false"); break;
            case NumberKeyword k: _text.Append(k.Value); break;
            case CountKeyword k: _text.Append(k.Value.ToString(CultureInfo.InvariantCulture)); break;
            case TypeKeyword k: AppendTypes(k.Types); break;
            case NamesKeyword k: List(k.Names, n => JsonText.AppendString(_text, n)); break;
            case ValueKeyword k: JsonText.Append(_text, k.Value); break;
            case ValuesKeyword k: List(k.Values, v => JsonText.Append(_text, v)); break;
            case SubschemaKeyword k: Append(k.Schema); break;
            case SubschemaListKeyword k: List(k.Schemas, Append); break;
            case SubschemaMapKeyword k: Map(k.Entries.Select(Entry)); break;
            case NamesMapKeyword k: Map(k.Entries.Select(Entry)); break;
            case DependenciesKeyword k: Map([.. k.Schemas.Select(Entry), .. k.Names.Select(Entry)]); break;
            case ComponentsKeyword k: AppendComponents(k); break;
            default: _text.Append("null"); break;
        }
    }

    private void AppendTypes(JsonTypes types)
    {
        EquatableArray<string> words = WordsOf(types).ToEquatableArray();
        if (words.Count == 1) JsonText.AppendString(_text, words[0]);
        else List(words, word => JsonText.AppendString(_text, word));
    }

    private void AppendComponents(ComponentsKeyword components)
    {
        IEnumerable<Member> others = components.Others.Members
            .Where(other => SchemaLinks.LeadInto(_document, "/components/" + JsonPointer.Escape(other.Name)))
            .Select(other => new Member(other.Name, () => JsonText.Append(_text, other.Value)));
        Map([new Member("schemas", () => Map(components.Schemas.Select(Entry))), .. others]);
    }

    private Member Entry(NamedSchema entry) => new(entry.Name, () => Append(entry.Schema));

    private Member Entry(NamedNames entry) => new(entry.Name, () => List(entry.Names, name => JsonText.AppendString(_text, name)));

    private void Map(IEnumerable<Member> members)
    {
        _text.Append('{');
        bool isFirst = true;
        foreach (Member member in members) Append(ref isFirst, member.Name, member.Append);
        _text.Append('}');
    }

    private void List<T>(EquatableArray<T> items, Action<T> append)
        where T : IEquatable<T>
    {
        _text.Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) _text.Append(',');
            append(items[i]);
        }

        _text.Append(']');
    }

    private readonly record struct Member(string Name, Action Append);
}
