using System.Text.Json;
using System.Text.Json.Serialization;

namespace RealtimeGen;

/// <summary>
/// Lets System.Text.Json read and write a generated type, without reflection. Reads are tolerant, as <see
/// cref="IJsonModel{TSelf}.Read(ReadOnlySpan{byte})"/>.
/// </summary>
/// <typeparam name="T">The generated type.</typeparam>
public sealed class JsonModelConverter<T> : JsonConverter<T>
    where T : IJsonModel<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.WriteTo(writer);
}
