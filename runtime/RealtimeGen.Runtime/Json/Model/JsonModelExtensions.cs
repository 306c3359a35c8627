using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>
/// What every generated type can do. Roots and definitions of a schema have these as members, where parsing takes one pass; other types have them from here.
/// </summary>
public static class JsonModelExtensions
{
    extension<T>(T model)
        where T : IJsonModel<T>
    {
        /// <inheritdoc cref="IJsonModel{TSelf}.Read(ReadOnlySpan{byte})"/>
        public static T Read(ReadOnlySpan<byte> utf8Json) => T.Read(utf8Json);

        /// <inheritdoc cref="IJsonModel{TSelf}.Read(ref Utf8JsonReader)"/>
        public static T Read(ref Utf8JsonReader reader) => T.Read(ref reader);

        /// <inheritdoc cref="IJsonModel{TSelf}.IsValid"/>
        public static bool IsValid(ReadOnlySpan<byte> utf8Json) => T.IsValid(utf8Json);

        /// <inheritdoc cref="IJsonModel{TSelf}.Validate"/>
        public static ValidationReport Validate(ReadOnlySpan<byte> utf8Json) => T.Validate(utf8Json);

        /// <summary>Reads JSON that is valid by the schema.</summary>
        /// <param name="utf8Json">The text in UTF-8.</param>
        /// <exception cref="SchemaValidationException">It is not; every error is in the report.</exception>
        public static T Parse(ReadOnlySpan<byte> utf8Json) =>
            TryParse<T>(utf8Json, out T? value, out ValidationReport report) ? value : throw new SchemaValidationException(report);

        /// <summary>Reads JSON that is valid by the schema.</summary>
        /// <param name="json">The text.</param>
        /// <exception cref="SchemaValidationException">It is not; every error is in the report.</exception>
        public static T Parse(string json) =>
            TryParse<T>(json, out T? value, out ValidationReport report) ? value : throw new SchemaValidationException(report);

        /// <summary>Reads JSON that is valid by the schema; else reports every error.</summary>
        public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out T? value, out ValidationReport report)
        {
            report = T.Validate(utf8Json);
            value = report.IsValid ? T.Read(utf8Json) : default;
            return report.IsValid;
        }

        /// <summary>Reads JSON that is valid by the schema; else reports every error.</summary>
        public static bool TryParse(string json, [NotNullWhen(true)] out T? value, out ValidationReport report)
        {
            ArgumentNullException.ThrowIfNull(json);
            using Utf8Scratch utf8 = new(json);
            if (utf8.IsValid)
            {
                return TryParse<T>(utf8.Text, out value, out report);
            }

            value = default;
            report = ReportBuilder.InvalidUtf16(utf8.Text);
            return false;
        }

        /// <summary>Every error of this value against the schema, found in the JSON that it writes.</summary>
        public ValidationReport Validate() => JsonModel.Validate(model);

        /// <summary>This value as JSON text in UTF-8.</summary>
        public byte[] ToUtf8Json() => JsonModel.ToUtf8Json(model);
    }
}
