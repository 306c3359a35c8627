using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>The bytes of one message in a buffer that is used again.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "The JSON writer writes into this frame and holds nothing else.")]
internal sealed class Frame : IBufferWriter<byte>
{
    private const int InitialBytes = 4 * 1024;
    private const int MaxRetainedBytes = 64 * 1024;

    // Base64 and non-ASCII text go out as they are; nobody puts these messages into HTML. Generated writers keep the structure right.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private byte[] _buffer = [];
    private Envelope _envelope;
    private bool _isEnvelopeUnread;
    private Utf8JsonWriter? _json;

    public int Length { get; private set; }

    /// <summary>Whether it was received as text.</summary>
    public bool IsText { get; set; }

    /// <summary>What the message is: known before a received one is seen by anyone, and when an outgoing one is written.</summary>
    public EventKind Kind { get; private set; }

    /// <summary>What the message says of itself; of a delta, read when it is asked for.</summary>
    public ref readonly Envelope Envelope
    {
        get
        {
            if (_isEnvelopeUnread) Open(EnvelopeReader.Read(Written.Span));
            return ref _envelope;
        }
    }

    /// <summary>The call that waits for an answer to this outgoing message.</summary>
    public PendingCall? Call { get; set; }

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, Length);

    /// <summary>A writer into this frame; its last user must have flushed it.</summary>
    public Utf8JsonWriter Json
    {
        get
        {
            if (_json is null) return _json = new Utf8JsonWriter(this, WriterOptions);
            _json.Reset();
            return _json;
        }
    }

    public void Advance(int count) => Length += count;

    /// <summary>
    /// Finds out what a received message is. Of deltas no more than that: there are fifty a second of them, hardly anybody asks, and reading the whole
    /// envelope takes a third of the time that receiving does (measured).
    /// </summary>
    public void Identify()
    {
        if (!IsText) return;
        ReadOnlySpan<byte> message = Written.Span;
        Kind = EnvelopeReader.FindKind(message);
        _isEnvelopeUnread = Kind.IsDelta();
        if (!_isEnvelopeUnread) Open(EnvelopeReader.Read(message));
    }

    /// <summary>What the message is, for one that is known.</summary>
    public void Open(in Envelope envelope)
    {
        _envelope = envelope;
        _isEnvelopeUnread = false;
        Kind = envelope.Kind;
    }

    /// <summary>Takes over the message of another frame.</summary>
    public void CopyFrom(Frame other)
    {
        ReadOnlySpan<byte> message = other.Written.Span;
        message.CopyTo(GetSpan(message.Length));
        Advance(message.Length);
        IsText = other.IsText;
        Kind = other.Kind;
        _isEnvelopeUnread = other._isEnvelopeUnread;
        _envelope = other._envelope;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        int needed = Math.Max(sizeHint, 1);
        if (_buffer.Length - Length < needed) Grow(needed);
        return _buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives up most of a buffer that its message does not need: for a message that will wait long.</summary>
    public void Trim()
    {
        if (_buffer.Length < 4 * Math.Max(Length, 16)) return;
        byte[] smaller = ArrayPool<byte>.Shared.Rent(Length);
        Written.Span.CopyTo(smaller);
        Replace(smaller);
    }

    /// <summary>Ready for another message.</summary>
    public void Clear()
    {
        Length = 0;
        Kind = EventKind.None;
        if (!_isEnvelopeUnread) _envelope = default;
        _isEnvelopeUnread = false;
        Call = null;
        if (_buffer.Length is < InitialBytes or > MaxRetainedBytes) Release();
    }

    /// <summary>Gives the buffer back.</summary>
    public void Release()
    {
        Length = 0;
        Replace([]);
    }

    private void Grow(int needed)
    {
        long wanted = Math.Max(Math.Max(InitialBytes, 2L * _buffer.Length), (long)Length + needed);
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(wanted, Array.MaxLength));
        Written.Span.CopyTo(larger);
        Replace(larger);
    }

    private void Replace(byte[] buffer)
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = buffer;
    }
}
