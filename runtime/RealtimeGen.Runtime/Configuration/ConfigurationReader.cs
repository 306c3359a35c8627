using System.Buffers;
using System.ComponentModel;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>
/// Reads generated types from a configuration, which holds nothing but text: what a text is, a number or a string, the schema says; for emitted code.
/// </summary>
/// <param name="shapes">What the schemas say of types and names: a JSON array, see <see cref="ConfigurationShape"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConfigurationReader(string shapes)
{
    private readonly ConfigurationShape[] _shapes = ConfigurationShapes.Parse(shapes);

    /// <summary>Reads a section that is valid by the schema.</summary>
    /// <param name="section">The section.</param>
    /// <param name="shape">The type's place among the shapes.</param>
    /// <exception cref="SchemaValidationException">It is not valid, or not there; every error has the key that it is about.</exception>
    public T Read<T>(ConfigurationEntry section, int shape)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(section);
        if (section is { Value: null, Children: [] })
        {
            throw new SchemaValidationException(Missing(section));
        }

        ArrayBufferWriter<byte> json = new();
        Dictionary<string, string> keys;
        using (Utf8JsonWriter writer = new(json))
        {
            keys = ConfigurationJson.Write(writer, section, _shapes[shape]);
        }

        return JsonModelExtensions.TryParse<T>(json.WrittenSpan, out T? value, out ValidationReport report)
            ? value
            : throw new SchemaValidationException(new ValidationReport([.. report.Errors.Select(e => Keyed(e, keys))]));
    }

    private static ValidationReport Missing(ConfigurationEntry section) => new([
        new ValidationError
        {
            InstancePath = "",
            SchemaPath = "",
            Keyword = "configuration",
            Message = "is missing or empty",
            Line = 0,
            Column = 0,
            ConfigurationKey = section.Path,
        }]);

    private static ValidationError Keyed(ValidationError error, Dictionary<string, string> keys)
    {
        string path = error.InstancePath;
        string? key;
        while (!keys.TryGetValue(path, out key))
        {
            path = path[..path.LastIndexOf('/')];
        }

        return error with { ConfigurationKey = key, Line = 0, Column = 0 };
    }
}
