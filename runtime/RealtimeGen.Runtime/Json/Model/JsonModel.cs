using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>What the members of generated types call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonModel
{
    /// <summary>Whether a text is JSON that satisfies the schema. One pass, no allocation.</summary>
    public static bool IsValid<TCodec, T>(ReadOnlySpan<byte> utf8Json)
        where TCodec : struct, IJsonCodec<T> => throw new NotImplementedException();

    /// <summary>Every error of a text against the schema.</summary>
    public static ValidationReport Validate<TCodec, T>(ReadOnlySpan<byte> utf8Json)
        where TCodec : struct, IJsonCodec<T> => throw new NotImplementedException();

    /// <summary>Every error of an instance against the schema, found in the JSON that it writes.</summary>
    public static ValidationReport Validate<TCodec, T>(T value)
        where TCodec : struct, IJsonCodec<T>
        where T : IJsonModel<T> => throw new NotImplementedException();

    /// <summary>Reads and checks in one pass.</summary>
    /// <exception cref="SchemaValidationException">The text is no JSON, or does not satisfy the schema.</exception>
    public static T Parse<TCodec, T>(ReadOnlySpan<byte> utf8Json)
        where TCodec : struct, IJsonCodec<T> => throw new NotImplementedException();

    /// <summary>Reads and checks in one pass.</summary>
    /// <exception cref="SchemaValidationException">The text is no JSON, or does not satisfy the schema.</exception>
    public static T Parse<TCodec, T>(string json)
        where TCodec : struct, IJsonCodec<T> => throw new NotImplementedException();

    /// <summary>Reads and checks in one pass.</summary>
    public static bool TryParse<TCodec, T>(ReadOnlySpan<byte> utf8Json, [MaybeNullWhen(false)] out T value, out ValidationReport report)
        where TCodec : struct, IJsonCodec<T> => throw new NotImplementedException();

    /// <summary>Reads and checks in one pass.</summary>
    public static bool TryParse<TCodec, T>(string json, [MaybeNullWhen(false)] out T value, out ValidationReport report)
        where TCodec : struct, IJsonCodec<T> => throw new NotImplementedException();

    /// <summary>Reads whatever is there.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static T Read<TCodec, T>(ReadOnlySpan<byte> utf8Json)
        where TCodec : struct, IJsonCodec<T> => throw new NotImplementedException();

    /// <summary>Reads whatever is there.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static T Read<TCodec, T>(ref Utf8JsonReader reader)
        where TCodec : struct, IJsonCodec<T> => throw new NotImplementedException();

    /// <summary>The JSON text of an instance in UTF-8.</summary>
    public static byte[] ToUtf8Json<T>(T value)
        where T : IJsonModel<T> => throw new NotImplementedException();

    /// <summary>The JSON text of an instance.</summary>
    public static string ToString<T>(T value)
        where T : IJsonModel<T> => throw new NotImplementedException();

    /// <summary>The instance, checked.</summary>
    /// <exception cref="SchemaValidationException">It does not satisfy the schema.</exception>
    public static T Build<TCodec, T>(T value)
        where TCodec : struct, IJsonCodec<T>
        where T : IJsonModel<T> => throw new NotImplementedException();

    /// <summary>The instance, checked.</summary>
    public static bool TryBuild<TCodec, T>(T value, [MaybeNullWhen(false)] out T built, out ValidationReport report)
        where TCodec : struct, IJsonCodec<T>
        where T : IJsonModel<T> => throw new NotImplementedException();
}
