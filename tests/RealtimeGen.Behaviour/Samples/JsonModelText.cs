using System.Buffers;
using System.Text.Json;

namespace RealtimeGen.Behaviour.Samples;

/// <summary>A model as UTF-8 JSON, whatever its type.</summary>
internal static class JsonModelText
{
    public static byte[] Of<T>(T model)
        where T : IJsonModel<T>
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer)) model.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }
}
