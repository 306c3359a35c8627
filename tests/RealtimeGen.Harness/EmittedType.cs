using System.Text;

namespace RealtimeGen.Harness;

/// <summary>An emitted root type.</summary>
public abstract class EmittedType
{
    /// <param name="type">An <see cref="IJsonModel{TSelf}"/>.</param>
    public static EmittedType Of(Type type) => (EmittedType)Activator.CreateInstance(typeof(OfModel<>).MakeGenericType(type))!;

    public abstract bool IsValid(string json);

    public abstract ValidationReport Validate(string json);

    /// <summary>What <c>TryParse</c> reports.</summary>
    public abstract ValidationReport ReportOfParse(string json);

    /// <summary>The JSON of what <c>Parse</c> read.</summary>
    /// <exception cref="SchemaValidationException">The document is not valid.</exception>
    public abstract string Parse(string json);

    /// <summary>The JSON of what <c>Read</c> read.</summary>
    public abstract string Read(string json);

    private sealed class OfModel<T> : EmittedType
        where T : IJsonModel<T>
    {
        // The type's own, which is one pass; enumerations have the general one.
        private readonly ParseMethod _parse =
            typeof(T).GetMethod("Parse", [typeof(ReadOnlySpan<byte>)])?.CreateDelegate<ParseMethod>() ?? JsonModelExtensions.Parse<T>;

        private delegate T ParseMethod(ReadOnlySpan<byte> utf8Json);

        public override bool IsValid(string json) => T.IsValid(Encoding.UTF8.GetBytes(json));

        public override ValidationReport Validate(string json) => T.Validate(Encoding.UTF8.GetBytes(json));

        public override ValidationReport ReportOfParse(string json)
        {
            try
            {
                _parse(Encoding.UTF8.GetBytes(json));
                return ValidationReport.Valid;
            }
            catch (SchemaValidationException refused)
            {
                return refused.Report;
            }
        }

        public override string Parse(string json) => Encoding.UTF8.GetString(JsonModel.ToUtf8Json(_parse(Encoding.UTF8.GetBytes(json))));

        public override string Read(string json) => Encoding.UTF8.GetString(JsonModel.ToUtf8Json(T.Read(Encoding.UTF8.GetBytes(json))));
    }
}
