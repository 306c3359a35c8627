using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RealtimeGen;

/// <summary>
/// What connections say, as JSON lines: <c>{"at":0.012,"connection":1,"from":"client","event":{...}}</c>. A <see cref="ReplayTransport"/> plays it, and so does
/// the server of RealtimeGen.Testing. Handshakes and their keys are not in it; what a session says to its tools is.
/// </summary>
/// <remarks>Safe on any thread. Each message is written while it passes, so the stream should be quick, as a file is.</remarks>
public sealed class RealtimeRecording : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Lock _lock = new();
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;
    private readonly Stream _stream;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private int _connections;
    private bool _isOver;

    /// <summary>Begins a recording.</summary>
    /// <param name="stream">Where the lines go; it is the recording's, and closed with it.</param>
    /// <param name="clock">The clock of the times in it; the system's unless given.</param>
    public RealtimeRecording(Stream stream, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _clock = clock ?? TimeProvider.System;
        _start = _clock.GetTimestamp();
        _json = new Utf8JsonWriter(_line, Options);
    }

    /// <summary>Why nothing more is recorded: what the stream threw. The connections go on.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Ends the recording; messages that come later are not in it.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
            _json.Dispose();
            _stream.Dispose();
        }
    }

    internal int AddConnection() => Interlocked.Increment(ref _connections);

    internal void AddMessage(int connection, bool isFromClient, bool isText, ReadOnlySpan<byte> content)
    {
        lock (_lock)
        {
            if (!TryBegin(connection, isFromClient)) return;
            if (!isText) _json.WriteBase64String("binary", content);
            else if (!IsJson(content)) _json.WriteString("text", Encoding.UTF8.GetString(content));
            else WriteEvent(content);
            End();
        }
    }

    internal void AddClose(int connection, bool isFromClient, int? status, string? reason)
    {
        lock (_lock)
        {
            if (!TryBegin(connection, isFromClient)) return;
            _json.WriteStartObject("close");
            _json.WriteNumber("status", status ?? 1000);
            _json.WriteString("reason", reason);
            _json.WriteEndObject();
            End();
        }
    }

    internal void AddOversized(int connection, bool isFromClient)
    {
        lock (_lock)
        {
            if (!TryBegin(connection, isFromClient)) return;
            _json.WriteBoolean("oversized", true);
            End();
        }
    }

    internal void AddLoss(int connection, string error)
    {
        lock (_lock)
        {
            if (!TryBegin(connection, isFromClient: false)) return;
            _json.WriteString("lost", error);
            End();
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> content)
    {
        if (!Utf8.IsValid(content)) return false;
        JsonCursor json = new(content);
        json.Skip();
        return json.TryEnd();
    }

    private bool TryBegin(int connection, bool isFromClient)
    {
        if (_isOver || Failure is not null) return false;
        _line.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        _json.WritePropertyName("at");
        _json.WriteRawValue(_clock.GetElapsedTime(_start).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture), skipInputValidation: true);
        _json.WriteNumber("connection", connection);
        _json.WriteString("from", isFromClient ? "client" : "server");
        return true;
    }

    private void WriteEvent(ReadOnlySpan<byte> content)
    {
        _json.WritePropertyName("event");
        if (!content.ContainsAny((byte)'\n', (byte)'\r'))
        {
            _json.WriteRawValue(content, skipInputValidation: true);
            return;
        }

        // Line breaks in JSON stand between its tokens, where a blank does as well.
        byte[] line = content.ToArray();
        line.AsSpan().Replace((byte)'\n', (byte)' ');
        line.AsSpan().Replace((byte)'\r', (byte)' ');
        _json.WriteRawValue(line, skipInputValidation: true);
    }

    private void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _line.Write("\n"u8);
        try
        {
            _stream.Write(_line.WrittenSpan);
            _stream.Flush();
        }
        catch (Exception e)
        {
            Failure = e;
        }
    }
}
