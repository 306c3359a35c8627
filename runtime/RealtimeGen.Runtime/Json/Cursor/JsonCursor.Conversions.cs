namespace RealtimeGen;

public ref partial struct JsonCursor
{
    /// <summary>The value just consumed as a string; false when it is none, or has half of a surrogate pair.</summary>
    public readonly bool TryGet(out string? value) => throw new NotImplementedException();

    /// <summary>The value just consumed as a boolean; false when it is none.</summary>
    public readonly bool TryGet(out bool? value) => throw new NotImplementedException();

    /// <summary>The value just consumed as an integer; false when it is none, or too large.</summary>
    public readonly bool TryGet(out int? value) => throw new NotImplementedException();

    /// <summary>The value just consumed as an integer; false when it is none, or too large.</summary>
    public readonly bool TryGet(out long? value) => throw new NotImplementedException();

    /// <summary>The value just consumed as a number; false when it is none, or when a double would be written as another number.</summary>
    public readonly bool TryGet(out double? value) => throw new NotImplementedException();

    /// <summary>The value just consumed as a decimal; false when it is no number, or none that a decimal holds exactly.</summary>
    public readonly bool TryGet(out decimal? value) => throw new NotImplementedException();

    /// <summary>The value just consumed as a point in time (RFC 3339); false when it is none, or would be written differently.</summary>
    public readonly bool TryGet(out DateTimeOffset? value) => throw new NotImplementedException();

    /// <summary>The value just consumed as a date; false when it is none, or would be written differently.</summary>
    public readonly bool TryGet(out DateOnly? value) => throw new NotImplementedException();

    /// <summary>The value just consumed as a time of day; false when it is none, or would be written differently.</summary>
    public readonly bool TryGet(out TimeOnly? value) => throw new NotImplementedException();

    /// <summary>The value just consumed as a UUID; false when it is none, or would be written differently.</summary>
    public readonly bool TryGet(out Guid? value) => throw new NotImplementedException();

    /// <summary>The value just consumed as a URI or relative reference; false when it is none.</summary>
    public readonly bool TryGet(out Uri? value) => throw new NotImplementedException();

    /// <summary>The value just consumed as base64; false when it is none, or would be written differently.</summary>
    public readonly bool TryGet(out JsonBytes? value) => throw new NotImplementedException();
}
