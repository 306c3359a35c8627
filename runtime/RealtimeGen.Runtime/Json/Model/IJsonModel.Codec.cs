using System.ComponentModel;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>
/// A generated type whose codec does what <see cref="IJsonModel{TSelf}"/> demands, so that the type need not say it member by member; for emitted
/// code.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <typeparam name="TCodec">Its codec, which may be internal: a public class may implement an interface that is not public.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf, TCodec> : IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
    where TCodec : struct, IJsonCodec<TSelf>
{
    static TSelf IJsonModel<TSelf>.Read(ReadOnlySpan<byte> utf8Json) => JsonModel.Read<TCodec, TSelf>(utf8Json);

    static TSelf IJsonModel<TSelf>.Read(ref Utf8JsonReader reader) => JsonModel.Read<TCodec, TSelf>(ref reader);

    static bool IJsonModel<TSelf>.IsValid(ReadOnlySpan<byte> utf8Json) => JsonModel.IsValid<TCodec, TSelf>(utf8Json);

    static ValidationReport IJsonModel<TSelf>.Validate(ReadOnlySpan<byte> utf8Json) => JsonModel.Validate<TCodec, TSelf>(utf8Json);
}
