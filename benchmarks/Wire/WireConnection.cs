using System.Net.Sockets;
using RealtimeGen.Benchmarks.Documents;

namespace RealtimeGen.Benchmarks.Wire;

/// <summary>One client at the server: what it sends is counted, or, of an echo, sent back as audio of a response.</summary>
internal sealed class WireConnection(Socket socket, bool isEcho) : IDisposable
{
    private const int FramesPerWrite = 64;
    private static readonly byte[] Deltas = [.. Enumerable.Repeat(WireFrame.Of(WireFrame.Text, AudioDelta.Utf8), FramesPerWrite).SelectMany(f => f)];

    private readonly SemaphoreSlim _sending = new(1);
    private readonly Echo _echo = new();
    private byte[] _received = new byte[32 * 1024];
    private int _awaited;
    private Action? _whenReceived;

    /// <summary>Sends so many audio deltas as fast as the client takes them, many to a write.</summary>
    public async Task PushAsync(int count)
    {
        int frame = Deltas.Length / FramesPerWrite;
        for (int left = count; left > 0; left -= FramesPerWrite) await SendAsync(Deltas.AsMemory(0, Math.Min(left, FramesPerWrite) * frame));
    }

    public async Task SendAsync(ReadOnlyMemory<byte> frames)
    {
        await _sending.WaitAsync();
        try
        {
            while (frames.Length > 0) frames = frames[await socket.SendAsync(frames)..];
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says when so many more messages have come.</summary>
    public void Expect(int count, Action whenReceived)
    {
        _whenReceived = whenReceived;
        if (Interlocked.Add(ref _awaited, count) == 0) whenReceived();
    }

    /// <summary>Receives until the client closes.</summary>
    public async Task ServeAsync()
    {
        int length = 0;
        while (await socket.ReceiveAsync(_received.AsMemory(length)) is > 0 and int read)
        {
            length += read;
            int start = 0;
            while (WireFrame.TryReadMasked(_received.AsSpan(start, length - start), out MaskedFrame frame))
            {
                if (!await HandleAsync(frame.Opcode, _received.AsMemory(start + frame.Header - sizeof(uint), sizeof(uint)), _received.AsMemory(start + frame.Header, frame.Payload)))
                    return;
                start += frame.Length;
            }

            length -= start;
            _received.AsSpan(start, length).CopyTo(_received);
            if (length == _received.Length) Array.Resize(ref _received, 2 * length);
        }
    }

    public void Dispose()
    {
        socket.Dispose();
        _sending.Dispose();
    }

    private async ValueTask<bool> HandleAsync(byte opcode, ReadOnlyMemory<byte> mask, Memory<byte> payload)
    {
        switch (opcode)
        {
            case WireFrame.Text when isEcho:
                WireFrame.Unmask(payload.Span, mask.Span);
                await SendAsync(_echo.Of(payload.Span));
                return true;
            case WireFrame.Text:
                if (Interlocked.Decrement(ref _awaited) == 0) _whenReceived?.Invoke();
                return true;
            case WireFrame.Ping:
                WireFrame.Unmask(payload.Span, mask.Span);
                await SendAsync(WireFrame.Of(WireFrame.Pong, payload.Span));
                return true;
            case WireFrame.Close:
                WireFrame.Unmask(payload.Span, mask.Span);
                await SendAsync(WireFrame.Of(WireFrame.Close, payload.Span));
                return false;
            default:
                return true;
        }
    }
}
