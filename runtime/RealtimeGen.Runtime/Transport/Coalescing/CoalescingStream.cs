using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RealtimeGen;

/// <summary>
/// Joins writes, above TLS, while another message follows at once: a write of the socket costs more than a message of audio does. Reads ahead where there is no
/// TLS, which would.
/// </summary>
/// <remarks>
/// A WebSocket reads and writes one at a time, its pongs and its close included. Only <see cref="ReleaseAsync"/> comes from elsewhere, hence the gate.
/// </remarks>
[SuppressMessage("Reliability", "CA2213", Justification = "The gate has no wait handle, and a writer may be inside.")]
internal sealed class CoalescingStream(Stream inner, bool readsAhead) : Stream
{
    /// <summary>How much waits at most; a batch of 20 ms chunks of audio fits.</summary>
    public const int MaxHeldBytes = 32 * 1024;

    // Half of what reading ahead gains comes with the first 8 KiB, nearly all with 16 (measured).
    private const int ReadAheadBytes = 16 * 1024;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private byte[] _held = [];
    private int _heldBytes;
    private byte[] _ahead = [];
    private int _aheadStart;
    private int _aheadEnd;
    private volatile bool _isHolding;

    /// <summary>Whether writes may wait for the next one.</summary>
    public bool IsHolding
    {
        get => _isHolding;
        set => _isHolding = value;
    }

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Writes what waits.</summary>
    public async ValueTask ReleaseAsync(CancellationToken cancellationToken)
    {
        _isHolding = false;
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await WriteHeldAsync(cancellationToken).ConfigureAwait(false);
            await inner.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_heldBytes + buffer.Length > MaxHeldBytes) await WriteHeldAsync(cancellationToken).ConfigureAwait(false);
            if (buffer.Length > MaxHeldBytes || (_heldBytes == 0 && !_isHolding))
            {
                await inner.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
                return;
            }

            if (_held.Length == 0) _held = new byte[MaxHeldBytes];
            buffer.CopyTo(_held.AsMemory(_heldBytes));
            _heldBytes += buffer.Length;
            if (!_isHolding) await WriteHeldAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>A WebSocket flushes after each write.</summary>
    public override Task FlushAsync(CancellationToken cancellationToken) => _isHolding ? Task.CompletedTask : inner.FlushAsync(cancellationToken);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int ahead = _aheadEnd - _aheadStart;

        // A read of nothing waits for something: it must not when there is something already, and reads ahead of nobody.
        if (ahead > 0) return new ValueTask<int>(Take(buffer));
        return !readsAhead || buffer.Length is 0 or >= ReadAheadBytes ? inner.ReadAsync(buffer, cancellationToken) : ReadAheadAsync(buffer, cancellationToken);
    }

    public override void Flush() => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> ReadAheadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_ahead.Length == 0) _ahead = new byte[ReadAheadBytes];
        int read = await inner.ReadAsync(_ahead, cancellationToken).ConfigureAwait(false);
        (_aheadStart, _aheadEnd) = (0, read);
        return Take(buffer);
    }

    private int Take(Memory<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _aheadEnd - _aheadStart);
        _ahead.AsMemory(_aheadStart, count).CopyTo(buffer);
        _aheadStart += count;
        return count;
    }

    private ValueTask WriteHeldAsync(CancellationToken cancellationToken)
    {
        if (_heldBytes == 0) return ValueTask.CompletedTask;
        ReadOnlyMemory<byte> held = _held.AsMemory(0, _heldBytes);
        _heldBytes = 0;
        return inner.WriteAsync(held, cancellationToken);
    }
}
