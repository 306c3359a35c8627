using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace RealtimeGen;

public static partial class JsonModel
{
    /// <summary>The JSON text of an instance in UTF-8.</summary>
    public static byte[] ToUtf8Json<T>(T value)
        where T : IJsonModel<T>
    {
        using JsonScratch json = JsonScratch.Write(value);
        return json.Written.ToArray();
    }

    /// <summary>The JSON text of an instance.</summary>
    public static string ToString<T>(T value)
        where T : IJsonModel<T>
    {
        using JsonScratch json = JsonScratch.Write(value);
        return Encoding.UTF8.GetString(json.Written);
    }

    /// <summary>
    /// Every error of an instance against the schema, found in the JSON that it writes, so that what is checked is what is sent.
    /// </summary>
    public static ValidationReport Validate<T>(T value)
        where T : IJsonModel<T>
    {
        using JsonScratch json = JsonScratch.Rent();
        try
        {
            value.WriteTo(json.Writer);
        }
        catch (ArgumentException exception)
        {
            // What has no JSON, such as a double that is not a number. The text ends where it was to stand.
            json.Writer.Flush();
            return ReportBuilder.Unwritable(json.Written, exception.Message);
        }

        json.Writer.Flush();
        return T.Validate(json.Written);
    }

    /// <summary>The instance, checked.</summary>
    /// <exception cref="SchemaValidationException">It does not satisfy the schema; every error is in the report.</exception>
    public static T Build<T>(T value)
        where T : IJsonModel<T> =>
        TryBuild<T>(value, out T? built, out ValidationReport report) ? built : throw new SchemaValidationException(report);

    /// <summary>The instance, checked.</summary>
    public static bool TryBuild<T>(T value, [MaybeNullWhen(false)] out T built, out ValidationReport report)
        where T : IJsonModel<T>
    {
        report = Validate(value);
        built = report.IsValid ? value : default;
        return report.IsValid;
    }
}
