using System.Text;

namespace RealtimeGen;

/// <summary>A value does not satisfy its schema.</summary>
/// <param name="report">Every error.</param>
public sealed class SchemaValidationException(ValidationReport report) : Exception(Describe(report))
{
    private const int ErrorsShown = 10;

    /// <summary>Every error, also those that the message leaves out.</summary>
    public ValidationReport Report { get; } = report;

    private static string Describe(ValidationReport report)
    {
        IReadOnlyList<ValidationError> errors = report.Errors;
        string subject = errors is [{ ConfigurationKey: not null }, ..] ? "The configuration" : "The JSON";
        if (errors.Count == 1)
        {
            return subject + " does not satisfy its schema: " + errors[0];
        }

        StringBuilder text = new(subject + " does not satisfy its schema, " + errors.Count + " errors:");
        foreach (ValidationError error in errors.Take(ErrorsShown))
        {
            text.Append("\n  ").Append(error);
        }

        if (errors.Count > ErrorsShown)
        {
            text.Append("\n  and ").Append(errors.Count - ErrorsShown).Append(" more");
        }

        return text.ToString();
    }
}
