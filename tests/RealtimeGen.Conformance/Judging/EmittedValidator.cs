using System.Text;

namespace RealtimeGen.Conformance.Judging;

/// <summary>The two answers of an emitted type: the flag and the report.</summary>
internal abstract class EmittedValidator
{
    /// <summary>Null, and why, for a type that is not there or is no model.</summary>
    public static EmittedValidator? Find(Type? type, out string? failure)
    {
        bool isModel = type?.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IJsonModel<>)) == true;
        failure = isModel ? null : "no model of the root was emitted";
        return isModel ? (EmittedValidator)Activator.CreateInstance(typeof(Validator<>).MakeGenericType(type!))! : null;
    }

    public abstract bool IsValid(string json);

    public abstract bool Validate(string json);

    private sealed class Validator<T> : EmittedValidator
        where T : IJsonModel<T>
    {
        public override bool IsValid(string json) => T.IsValid(Encoding.UTF8.GetBytes(json));

        public override bool Validate(string json) => T.Validate(Encoding.UTF8.GetBytes(json)).IsValid;
    }
}
