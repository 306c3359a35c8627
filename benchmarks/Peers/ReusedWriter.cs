using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeGen.Benchmarks.Peers;

/// <summary>
/// One writer and one buffer for every document. No validation of the writer's calls, as System.Text.Json sets it for itself in its own
/// overloads; apostrophes as they are, as on a WebSocket nothing is HTML.
/// </summary>
internal sealed class ReusedWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Utf8JsonWriter _writer;

    public ReusedWriter() =>
        _writer = new(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public Utf8JsonWriter Restart()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        return _writer;
    }

    public void Finish() => _writer.Flush();

    public void Dispose() => _writer.Dispose();
}
