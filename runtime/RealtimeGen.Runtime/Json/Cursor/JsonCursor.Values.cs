using System.Text;

namespace RealtimeGen;

public ref partial struct JsonCursor
{
    /// <summary>The text from a value's position to the end of the value just consumed, to keep.</summary>
    /// <param name="position">Of the value.</param>
    public readonly RawJson RawSince(int position) => RawJson.FromValid(Since(position));

    /// <summary>The value just consumed as a string or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<string?> value) => Present(TryGet(out string? found), found, out value);

    /// <summary>The value just consumed as a boolean or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<bool?> value) => Present(TryGet(out bool? found), found, out value);

    /// <summary>The value just consumed as an integer or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<int?> value) => Present(TryGet(out int? found), found, out value);

    /// <summary>The value just consumed as an integer or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<long?> value) => Present(TryGet(out long? found), found, out value);

    /// <summary>The value just consumed as a number or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<double?> value) => Present(TryGet(out double? found), found, out value);

    /// <summary>The value just consumed as a decimal or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<decimal?> value) => Present(TryGet(out decimal? found), found, out value);

    /// <summary>The value just consumed as a point in time or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<DateTimeOffset?> value) => Present(TryGet(out DateTimeOffset? found), found, out value);

    /// <summary>The value just consumed as a date or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<DateOnly?> value) => Present(TryGet(out DateOnly? found), found, out value);

    /// <summary>The value just consumed as a time of day or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<TimeOnly?> value) => Present(TryGet(out TimeOnly? found), found, out value);

    /// <summary>The value just consumed as a UUID or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<Guid?> value) => Present(TryGet(out Guid? found), found, out value);

    /// <summary>The value just consumed as a URI or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<Uri?> value) => Present(TryGet(out Uri? found), found, out value);

    /// <summary>The value just consumed as base64 or null; false, and absent, when it is neither.</summary>
    public readonly bool TryGet(out Optional<JsonBytes?> value) => Present(TryGet(out JsonBytes? found), found, out value);

    /// <summary>The value just consumed as it came.</summary>
    /// <param name="position">Of the value.</param>
    /// <param name="value">Never null.</param>
    /// <returns>True.</returns>
    public readonly bool TryGet(int position, out RawJson? value)
    {
        value = RawSince(position);
        return true;
    }

    /// <summary>The value just consumed as it came, or as an explicit null.</summary>
    /// <param name="position">Of the value.</param>
    /// <param name="value">Never absent.</param>
    /// <returns>True.</returns>
    public readonly bool TryGet(int position, out Optional<RawJson?> value)
    {
        value = WasNull ? null : RawSince(position);
        return true;
    }

    /// <summary>The value just consumed as the one string that is allowed, without allocation; false when it is any other.</summary>
    /// <param name="constant">The string.</param>
    /// <param name="value">The same, or null.</param>
    public readonly bool TryGet(string constant, out string? value)
    {
        value = TryGetEscapedText(out ReadOnlySpan<byte> text) && Ascii.Equals(text, constant)
            ? constant
            : TryGet(out string? found) && found == constant ? constant : null;
        return value is not null;
    }

    private readonly bool Present<T>(bool isFound, T? found, out Optional<T?> value)
    {
        bool isPresent = isFound || WasNull;
        value = isPresent ? found : default(Optional<T?>);
        return isPresent;
    }
}
