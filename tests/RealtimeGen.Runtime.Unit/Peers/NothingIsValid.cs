using System.Text.Json;
using RealtimeGen.Runtime.Unit.Connection;

namespace RealtimeGen.Runtime.Unit.Peers;

/// <summary>Client events of which none is valid.</summary>
internal sealed record NothingIsValid : IJsonModel<NothingIsValid>
{
    public static NothingIsValid Read(ReadOnlySpan<byte> utf8Json) => throw new NotSupportedException();

    public static NothingIsValid Read(ref Utf8JsonReader reader) => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<byte> utf8Json) => false;

    public static ValidationReport Validate(ReadOnlySpan<byte> utf8Json) => JsonModel.Validate<NoteCodec, Note>(utf8Json);

    public void WriteTo(Utf8JsonWriter writer) => throw new NotSupportedException();
}
