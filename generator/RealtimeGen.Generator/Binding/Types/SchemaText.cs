using System.Globalization;
using System.Text;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Types;

/// <summary>A schema as minified text without annotations: what travels in the type's attribute, for analyzers in other projects.</summary>
internal static class SchemaText
{
    private static readonly (JsonTypes Type, string Word)[] Words =
    [
        (JsonTypes.Number, "number"), (JsonTypes.Integer, "integer"), (JsonTypes.String, "string"), (JsonTypes.Boolean, "boolean"),
        (JsonTypes.Object, "object"), (JsonTypes.Array, "array"), (JsonTypes.Null, "null"),
    ];

    public static string Of(SchemaNode node)
    {
        StringBuilder text = new();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, SchemaNode node)
    {
        if (node.Boolean is { } boolean)
        {
            text.Append(boolean ? "true" : "false");
            return;
        }

        text.Append('{');
        bool isFirst = true;
        foreach (Keyword keyword in node.Keywords)
        {
            if (KeywordRoles.IsAnnotation(keyword.Name)) continue;
            if (!isFirst) text.Append(',');
            isFirst = false;
            JsonText.AppendString(text, keyword.Name);
            text.Append(':');
            Append(text, keyword);
        }

        text.Append('}');
    }

    private static void Append(StringBuilder text, Keyword keyword)
    {
        switch (keyword)
        {
            case TextKeyword k: JsonText.AppendString(text, k.Value); break;
            case FlagKeyword k: text.Append(k.Value ? "true" : "false"); break;
            case NumberKeyword k: text.Append(k.Value); break;
            case CountKeyword k: text.Append(k.Value.ToString(CultureInfo.InvariantCulture)); break;
            case TypeKeyword k: AppendTypes(text, k.Types); break;
            case NamesKeyword k: List(text, k.Names, JsonText.AppendString); break;
            case ValueKeyword k: JsonText.Append(text, k.Value); break;
            case ValuesKeyword k: List(text, k.Values, JsonText.Append); break;
            case SubschemaKeyword k: Append(text, k.Schema); break;
            case SubschemaListKeyword k: List(text, k.Schemas, Append); break;
            case SubschemaMapKeyword k: Map(text, k.Entries, Entry); break;
            case NamesMapKeyword k: Map(text, k.Entries, Entry); break;
            case DependenciesKeyword k: Map(text, [.. k.Schemas.Select(Entry), .. k.Names.Select(Entry)]); break;
            case ComponentsKeyword k: AppendComponents(text, k); break;
        }
    }

    private static void AppendTypes(StringBuilder text, JsonTypes types)
    {
        List<string> words = [];
        foreach ((JsonTypes type, string word) in Words)
        {
            if ((types & type) != type) continue;
            words.Add(word);
            types &= ~type;
        }

        if (words.Count == 1) JsonText.AppendString(text, words[0]);
        else List(text, words.ToEquatableArray(), JsonText.AppendString);
    }

    private static void AppendComponents(StringBuilder text, ComponentsKeyword components)
    {
        text.Append("{\"schemas\":");
        Map(text, components.Schemas, Entry);
        text.Append('}');
    }

    private static Member Entry(NamedSchema entry) => new(entry.Name, text => Append(text, entry.Schema));

    private static Member Entry(NamedNames entry) => new(entry.Name, text => List(text, entry.Names, JsonText.AppendString));

    private static void Map<T>(StringBuilder text, EquatableArray<T> entries, Func<T, Member> member)
        where T : IEquatable<T> => Map(text, entries.Select(member));

    private static void Map(StringBuilder text, IEnumerable<Member> members)
    {
        text.Append('{');
        bool isFirst = true;
        foreach (Member member in members)
        {
            if (!isFirst) text.Append(',');
            isFirst = false;
            JsonText.AppendString(text, member.Name);
            text.Append(':');
            member.Append(text);
        }

        text.Append('}');
    }

    private static void List<T>(StringBuilder text, EquatableArray<T> items, Action<StringBuilder, T> append)
        where T : IEquatable<T>
    {
        text.Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) text.Append(',');
            append(text, items[i]);
        }

        text.Append(']');
    }

    private readonly record struct Member(string Name, Action<StringBuilder> Append);
}
