namespace RealtimeGen.Generator.Model;

/// <summary>A JSON value without positions: what a schema says in <c>const</c>, <c>enum</c>, <c>default</c> and <c>examples</c>.</summary>
internal abstract record JsonValue;

internal sealed record JsonNull : JsonValue
{
    public static readonly JsonNull Instance = new();
}

internal sealed record JsonBoolean(bool Value) : JsonValue;

/// <summary>A number as written: a double would lose digits that a bound may need.</summary>
internal sealed record JsonNumber(string Text) : JsonValue;

internal sealed record JsonString(string Value) : JsonValue;

internal sealed record JsonArray(EquatableArray<JsonValue> Items) : JsonValue;

internal sealed record JsonObject(EquatableArray<JsonMember> Members) : JsonValue;

internal sealed record JsonMember(string Name, JsonValue Value);
