using System.Text;

namespace RealtimeGen.Conformance.Judging;

/// <summary>The two answers of an emitted type: the flag and the report.</summary>
internal sealed class EmittedValidator
{
    private readonly IsValidMethod _isValid;
    private readonly ValidateMethod _validate;

    public EmittedValidator(Type type)
    {
        _isValid = type.GetMethod("IsValid", [typeof(ReadOnlySpan<byte>)])!.CreateDelegate<IsValidMethod>();
        _validate = type.GetMethod("Validate", [typeof(ReadOnlySpan<byte>)])!.CreateDelegate<ValidateMethod>();
    }

    private delegate bool IsValidMethod(ReadOnlySpan<byte> utf8Json);

    private delegate ValidationReport ValidateMethod(ReadOnlySpan<byte> utf8Json);

    public bool IsValid(string json) => _isValid(Encoding.UTF8.GetBytes(json));

    public bool Validate(string json) => _validate(Encoding.UTF8.GetBytes(json)).IsValid;
}
