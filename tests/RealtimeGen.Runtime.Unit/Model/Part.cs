using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RealtimeGen.Runtime.Unit.Model;

/// <summary>
/// A type as the generator emits it, for the schema { name: string of 1 to 8 (required), index: integer (required), size: 0.25 to 1.5,
/// parts: [Part] }, closed to no other member.
/// </summary>
[JsonConverter(typeof(JsonModelConverter<Part>))]
public sealed record Part : IJsonModel<Part>
{
    public required string Name { get; init; }

    public required int Index { get; init; }

    public double? Size { get; init; }

    public JsonList<Part>? Parts { get; init; }

    public JsonMap<RawJson> AdditionalProperties { get; init; } = JsonMap<RawJson>.Empty;

    public static Part Read(ReadOnlySpan<byte> utf8Json) => JsonModel.Read<PartCodec, Part>(utf8Json);

    public static Part Read(ref Utf8JsonReader reader) => JsonModel.Read<PartCodec, Part>(ref reader);

    public static bool IsValid(ReadOnlySpan<byte> utf8Json) => JsonModel.IsValid<PartCodec, Part>(utf8Json);

    public static ValidationReport Validate(ReadOnlySpan<byte> utf8Json) => JsonModel.Validate<PartCodec, Part>(utf8Json);

    public static Part Parse(ReadOnlySpan<byte> utf8Json) => JsonModel.Parse<PartCodec, Part>(utf8Json);

    public static Part Parse(string json) => JsonModel.Parse<PartCodec, Part>(json);

    public static bool TryParse(string json, [NotNullWhen(true)] out Part? value, out ValidationReport report) =>
        JsonModel.TryParse<PartCodec, Part>(json, out value, out report);

    public ValidationReport Validate() => JsonModel.Validate(this);

    public Part Build() => JsonModel.Build(this);

    public byte[] ToUtf8Json() => JsonModel.ToUtf8Json(this);

    public override string ToString() => JsonModel.ToString(this);

    public void WriteTo(Utf8JsonWriter writer)
    {
        if (JsonModel.TryWriteWhole(writer, AdditionalProperties))
        {
            return;
        }

        writer.WriteStartObject();
        if (Name is not null)
        {
            writer.WriteString("name", Name);
        }

        if (Index != 0 || !JsonModel.IsAbsent(AdditionalProperties, "index"))
        {
            writer.WriteNumber("index", Index);
        }

        if (Size is { } size)
        {
            writer.WritePropertyName("size");
            writer.WriteNumberValue(size);
        }

        if (Parts is not null)
        {
            writer.WriteStartArray("parts");
            foreach (Part part in Parts)
            {
                part.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        JsonModel.WriteMembers(writer, AdditionalProperties);
        writer.WriteEndObject();
    }
}
