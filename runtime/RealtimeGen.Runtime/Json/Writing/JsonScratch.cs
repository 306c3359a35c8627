using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>A writer into memory of its own, one for each thread, for JSON that is read again at once or copied.</summary>
internal sealed class JsonScratch : IBufferWriter<byte>, IDisposable
{
    // A larger buffer is let go, so that one huge message does not hold memory for the life of a thread.
    private const int MaxKept = 256 * 1024;
    private const int InitialLength = 1024;

    // Emitted writers are well-formed, and the JSON goes to a socket, not into a page of HTML.
    private static readonly JsonWriterOptions Options = new()
    {
        SkipValidation = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [ThreadStatic]
    private static JsonScratch? t_free;

    private byte[] _buffer = new byte[InitialLength];
    private int _written;

    private JsonScratch() => Writer = new Utf8JsonWriter(this, Options);

    /// <summary>Writes to the buffer; flush it before looking.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>What was written; valid until <see cref="Dispose"/>.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _written);

    /// <summary>An empty buffer, to be disposed of on the same thread.</summary>
    public static JsonScratch Rent()
    {
        JsonScratch scratch = t_free ?? new();
        t_free = null;
        return scratch;
    }

    /// <summary>The JSON of a value.</summary>
    public static JsonScratch Write<T>(T value)
        where T : IJsonModel<T>
    {
        JsonScratch scratch = Rent();
        value.WriteTo(scratch.Writer);
        scratch.Writer.Flush();
        return scratch;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        Writer.Reset();
        _written = 0;
        if (_buffer.Length <= MaxKept)
        {
            t_free = this;
        }
    }

    /// <inheritdoc/>
    public void Advance(int count) => _written += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_written);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_written);
    }

    private void Reserve(int sizeHint)
    {
        int needed = _written + Math.Max(sizeHint, 1);
        if (needed > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(needed, _buffer.Length * 2));
        }
    }
}
