using System.Text.Json;

namespace RealtimeGen;

public static partial class JsonModel
{
    /// <summary>Writes a member that holds a generated type.</summary>
    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, T value)
        where T : IJsonModel<T>
    {
        writer.WritePropertyName(name);
        value.WriteTo(writer);
    }

    /// <summary>Writes a member that holds a generated class, or null; nothing where it is absent.</summary>
    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, Optional<T?> value)
        where T : class, IJsonModel<T>
    {
        if (value.Value is { } present) Write(writer, name, present);
        else if (value.IsNull) writer.WriteNull(name);
    }

    /// <summary>Writes a member that holds a generated struct, or null; nothing where it is absent.</summary>
    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, Optional<T?> value)
        where T : struct, IJsonModel<T>
    {
        if (value.Value is { } present) Write(writer, name, present);
        else if (value.IsNull) writer.WriteNull(name);
    }

    /// <summary>Writes a member that holds free JSON.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, RawJson value)
    {
        writer.WritePropertyName(name);
        value.WriteTo(writer);
    }

    /// <summary>Writes a member that holds a list of a generated type.</summary>
    public static void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, JsonList<T> values)
        where T : IJsonModel<T>
    {
        writer.WriteStartArray(name);
        foreach (T value in values.AsSpan()) value.WriteTo(writer);
        writer.WriteEndArray();
    }

    /// <summary>Writes a member that holds a list of strings.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, JsonList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values.AsSpan()) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
