using System.Text.Json;
using System.Text.Json.Serialization;

namespace RealtimeGen.Benchmarks.Peers.SystemTextJson;

/// <summary>A number of tokens, or <c>"inf"</c> (null).</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct StjTokenLimit(int? Count)
{
    internal sealed class Converter : JsonConverter<StjTokenLimit>
    {
        public override StjTokenLimit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.TokenType == JsonTokenType.Number ? reader.GetInt32() : null);

        public override void Write(Utf8JsonWriter writer, StjTokenLimit value, JsonSerializerOptions options)
        {
            if (value.Count is { } count) writer.WriteNumberValue(count);
            else writer.WriteStringValue("inf"u8);
        }
    }
}

/// <summary><c>"auto"</c> (null), or how a trace is filed.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct StjTracing(StjTraceNames? Names)
{
    internal sealed class Converter : JsonConverter<StjTracing>
    {
        public override StjTracing Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.TokenType == JsonTokenType.String ? null : JsonSerializer.Deserialize(ref reader, StjContext.Default.StjTraceNames));

        public override void Write(Utf8JsonWriter writer, StjTracing value, JsonSerializerOptions options)
        {
            if (value.Names is { } names) JsonSerializer.Serialize(writer, names, StjContext.Default.StjTraceNames);
            else writer.WriteStringValue("auto"u8);
        }
    }
}

public sealed class StjTraceNames
{
    public string? WorkflowName { get; set; }

    public string? GroupId { get; set; }

    public JsonElement? Metadata { get; set; }
}

/// <summary><c>"none"</c>, <c>"auto"</c>, <c>"required"</c>, or the one function.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct StjToolChoice(string? Mode, StjFunctionChoice? Function)
{
    internal sealed class Converter : JsonConverter<StjToolChoice>
    {
        public override StjToolChoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String
                ? new(reader.GetString(), null)
                : new(null, JsonSerializer.Deserialize(ref reader, StjContext.Default.StjFunctionChoice));

        public override void Write(Utf8JsonWriter writer, StjToolChoice value, JsonSerializerOptions options)
        {
            if (value.Function is { } function) JsonSerializer.Serialize(writer, function, StjContext.Default.StjFunctionChoice);
            else writer.WriteStringValue(value.Mode);
        }
    }
}

public sealed class StjFunctionChoice
{
    public string? Type { get; set; }

    public string? Name { get; set; }
}
