using System.Buffers.Binary;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Benchmarks.Load;

/// <summary>One connection to a server that sends its audio back: numbers what it says, and checks what it hears.</summary>
internal sealed class Speaker : IAsyncDisposable
{
    // 24 kHz, 16 bit.
    private const int BytesPerPeriod = 9_600;

    private readonly RealtimeConnection<ClientEvent, ServerEvent> _connection;
    private readonly byte[] _pcm = new byte[BytesPerPeriod];
    private readonly Task _listening;
    private long _sent;
    private long _heard;
    private long _outOfOrder;

    private Speaker(RealtimeConnection<ClientEvent, ServerEvent> connection)
    {
        _connection = connection;
        _listening = Task.Run(ListenAsync);
    }

    public static TimeSpan Period { get; } = TimeSpan.FromMilliseconds(200);

    public long Sent => Volatile.Read(ref _sent);

    public long Heard => Volatile.Read(ref _heard);

    /// <summary>Chunks that were not the next after the one before, or not as they were sent.</summary>
    public long OutOfOrder => Volatile.Read(ref _outOfOrder);

    public static async Task<Speaker> ConnectAsync(Uri address) =>
        new(await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = address }));

    public async Task SpeakAsync(TimeSpan delay, CancellationToken silence)
    {
        try
        {
            await Task.Delay(delay, silence);
            using PeriodicTimer timer = new(Period);
            do
            {
                BinaryPrimitives.WriteInt64LittleEndian(_pcm, _sent);
                await _connection.AppendAudioAsync(_pcm, CancellationToken.None);
                Volatile.Write(ref _sent, _sent + 1);
            }
            while (await timer.WaitForNextTickAsync(silence));
        }
        catch (OperationCanceledException) when (silence.IsCancellationRequested)
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.CloseAsync();
        await _listening;
    }

    private async Task ListenAsync()
    {
        await foreach (ServerEvent received in _connection.ReadAllAsync())
        {
            if (received is not ServerEvent.ResponseOutputAudioDelta { Delta: var delta } || delta.Length != BytesPerPeriod
                || BinaryPrimitives.ReadInt64LittleEndian(delta.Span) != _heard)
                Volatile.Write(ref _outOfOrder, _outOfOrder + 1);
            Volatile.Write(ref _heard, _heard + 1);
        }
    }
}
