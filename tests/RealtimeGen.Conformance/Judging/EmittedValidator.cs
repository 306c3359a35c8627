using System.Text;

namespace RealtimeGen.Conformance.Judging;

/// <summary>The two answers of an emitted type: the flag and the report.</summary>
internal abstract class EmittedValidator
{
    /// <exception cref="ArgumentException">The type is no <see cref="IJsonModel{TSelf}"/>.</exception>
    public static EmittedValidator Of(Type type) =>
        (EmittedValidator)Activator.CreateInstance(typeof(Validator<>).MakeGenericType(type))!;

    public abstract bool IsValid(string json);

    public abstract bool Validate(string json);

    private sealed class Validator<T> : EmittedValidator
        where T : IJsonModel<T>
    {
        public override bool IsValid(string json) => T.IsValid(Encoding.UTF8.GetBytes(json));

        public override bool Validate(string json) => T.Validate(Encoding.UTF8.GetBytes(json)).IsValid;
    }
}
