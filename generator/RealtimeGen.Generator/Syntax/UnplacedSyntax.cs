using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Syntax;

/// <summary>Syntax from a value, for what is read only when the texts are gone. Spans are empty: problems are placed by pointer.</summary>
internal static class UnplacedSyntax
{
    /// <summary>The inverse of <see cref="JsonSyntax.ToValue"/>.</summary>
    public static JsonSyntax Of(JsonValue value) => value switch
    {
        JsonObject o => new JsonObjectSyntax(default, o.Members.Select(m => new JsonMemberSyntax(m.Name, default, Of(m.Value))).ToImmutableArray()),
        JsonArray a => new JsonArraySyntax(default, a.Items.Select(Of).ToImmutableArray()),
        JsonString s => new JsonStringSyntax(default, s.Value),
        JsonNumber n => new JsonNumberSyntax(default, n.Text),
        JsonBoolean b => new JsonLiteralSyntax(default, b.Value),
        _ => new JsonLiteralSyntax(default, null),
    };
}
