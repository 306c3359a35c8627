using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Hosting;

/// <summary>One client's socket, as whole messages of text, all of which stand in the timeline.</summary>
internal sealed class ClientLink(WebSocket socket, int number, RealtimeTimeline timeline, TimeProvider time) : IDisposable
{
    // The service takes 15 MiB of audio in one event (base64 makes it 20 MiB).
    private const int MaxMessageBytes = 32 * 1024 * 1024;

    private readonly ArrayBufferWriter<byte> _message = new();
    private readonly CancellationTokenSource _over = new();
    private volatile Task _stall = Task.CompletedTask;

    public WebSocket Socket => socket;

    public int Number => number;

    public async ValueTask SendAsync(ReadOnlyMemory<byte> utf8Event, CancellationToken aborted)
    {
        await _stall.WaitAsync(aborted).ConfigureAwait(false);
        timeline.Add(number, isFromClient: false, utf8Event.Span);
        await socket.SendAsync(utf8Event, WebSocketMessageType.Text, endOfMessage: true, aborted).ConfigureAwait(false);
    }

    /// <summary>The next message, which holds until the next call. Null: the client has closed, and was answered.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken aborted)
    {
        _message.ResetWrittenCount();
        while (true)
        {
            ValueWebSocketReceiveResult part = await socket.ReceiveAsync(_message.GetMemory(4096), aborted).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                if (socket.State == WebSocketState.CloseReceived)
                {
                    await socket.CloseOutputAsync(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, socket.CloseStatusDescription, aborted).ConfigureAwait(false);
                }

                return null;
            }

            if (part.MessageType == WebSocketMessageType.Binary || part.Count > MaxMessageBytes - _message.WrittenCount)
            {
                (WebSocketCloseStatus status, string reason) = part.MessageType == WebSocketMessageType.Binary
                    ? (WebSocketCloseStatus.InvalidMessageType, "Events are text.")
                    : (WebSocketCloseStatus.MessageTooBig, "An event is at most 32 MiB.");
                await socket.CloseOutputAsync(status, reason, aborted).ConfigureAwait(false);
                return null;
            }

            _message.Advance(part.Count);
            if (!part.EndOfMessage) continue;
            await _stall.WaitAsync(aborted).ConfigureAwait(false);
            timeline.Add(number, isFromClient: true, _message.WrittenSpan);
            return _message.WrittenMemory;
        }
    }

    /// <summary>Waits for the client's farewell, whatever it says before that.</summary>
    public async Task HearOutAsync(CancellationToken aborted)
    {
        while (await ReceiveAsync(aborted).ConfigureAwait(false) is not null)
        {
        }
    }

    /// <summary>Done when it has gone wrong; what takes time has begun. A link that has closed meanwhile cannot suffer any more.</summary>
    public async Task SufferAsync(RealtimeFault fault)
    {
        try
        {
            switch (fault)
            {
                case RealtimeFault.Dropping: socket.Abort(); break;
                case RealtimeFault.Closing close: await SayGoodbyeAsync(close.Status, close.Reason).ConfigureAwait(false); break;
                case RealtimeFault.Sending send: await SendAsync(Encoding.UTF8.GetBytes(send.Text), CancellationToken.None).ConfigureAwait(false); break;
                case RealtimeFault.Stalling stall: _stall = Task.Delay(stall.Time, time); break;
                case RealtimeFault.Waiting wait: _ = SufferLaterAsync(wait, _over.Token); break;
                case RealtimeFault.Expiring:
                    await SendAsync(ExpiredSession.Error(), CancellationToken.None).ConfigureAwait(false);
                    await SayGoodbyeAsync(ExpiredSession.CloseStatus, ExpiredSession.Message).ConfigureAwait(false);
                    break;
            }
        }
        catch (Exception e) when (e is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
        }
    }

    /// <summary>Nothing goes wrong any more.</summary>
    public void Dispose()
    {
        _over.Cancel();
        _over.Dispose();
    }

    private async Task SufferLaterAsync(RealtimeFault.Waiting wait, CancellationToken over)
    {
        await Task.Delay(wait.Time, time, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!over.IsCancellationRequested) await SufferAsync(wait.Fault).ConfigureAwait(false);
    }

    private Task SayGoodbyeAsync(int status, string reason) => socket.CloseOutputAsync((WebSocketCloseStatus)status, reason, CancellationToken.None);

    /// <summary>Ends the connection with a status of the protocol's own, and waits for the client's farewell.</summary>
    public Task CloseAsync(int status, string reason, CancellationToken aborted) =>
        socket.CloseAsync((WebSocketCloseStatus)status, reason, aborted);
}
