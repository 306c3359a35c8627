using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Syntax;

/// <summary>
/// A JSON value as written, with its place in the text. Positions are UTF-16 offsets, as <see cref="SourceText"/> counts.
/// </summary>
internal abstract class JsonSyntax(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>What it is, with its article, for messages: <c>an object</c>.</summary>
    public abstract string Description { get; }

    /// <summary>The same value without positions.</summary>
    public abstract JsonValue ToValue();
}

internal sealed class JsonArraySyntax(TextSpan span, ImmutableArray<JsonSyntax> items) : JsonSyntax(span)
{
    public ImmutableArray<JsonSyntax> Items { get; } = items;

    public override string Description => "an array";

    public override JsonValue ToValue()
    {
        JsonValue[] items = new JsonValue[Items.Length];
        for (int i = 0; i < items.Length; i++) items[i] = Items[i].ToValue();
        return new JsonArray(new EquatableArray<JsonValue>(items));
    }
}

/// <param name="span">With both quotes.</param>
/// <param name="value">Unescaped, and valid UTF-16 whatever the file holds.</param>
internal sealed class JsonStringSyntax(TextSpan span, string value) : JsonSyntax(span)
{
    public string Value { get; } = value;

    public override string Description => "a string";

    public override JsonValue ToValue() => new JsonString(Value);
}

/// <param name="span">Of the token.</param>
/// <param name="text">As written: a valid JSON number of any size and precision.</param>
internal sealed class JsonNumberSyntax(TextSpan span, string text) : JsonSyntax(span)
{
    public string Text { get; } = text;

    public override string Description => "a number";

    public override JsonValue ToValue() => new JsonNumber(Text);
}

/// <param name="span">Of the token.</param>
/// <param name="value">Null for the literal <c>null</c>.</param>
internal sealed class JsonLiteralSyntax(TextSpan span, bool? value) : JsonSyntax(span)
{
    public bool? Value { get; } = value;

    public override string Description => Value switch { true => "true", false => "false", null => "null" };

    public override JsonValue ToValue() => Value is { } flag ? new JsonBoolean(flag) : JsonNull.Instance;
}
