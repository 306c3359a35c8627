using System.Runtime.CompilerServices;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>Reads what an inbox holds, for one reader at a time.</summary>
/// <param name="inbox">What has come.</param>
/// <param name="whyOver">What ended it, asked when everything was read; null for an end that is no error.</param>
internal sealed class EventReader<TServer>(Inbox inbox, Func<Task<Exception?>> whyOver)
    where TServer : IJsonModel<TServer>
{
    private int _isReading;

    public static TServer Read(Frame frame)
    {
        try
        {
            return frame.IsText
                ? TServer.Read(frame.Written.Span)
                : throw new RealtimeMessageException("The server sent a binary message; events are text.", frame.Written.ToArray());
        }
        catch (JsonException e)
        {
            throw new RealtimeMessageException($"The server sent a message that is not JSON: {e.Message}", frame.Written.ToArray(), e);
        }
    }

    public async IAsyncEnumerable<TServer> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            while (await inbox.WaitAsync(cancellationToken).ConfigureAwait(false))
            {
                while (inbox.TryTake(out Frame? frame))
                {
                    yield return ReadAndReturn(frame);
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }

            if (await whyOver().ConfigureAwait(false) is { } error) throw error;
        }
        finally
        {
            Leave();
        }
    }

    public async IAsyncEnumerable<RealtimeMessage<TServer>> ReadBorrowedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Enter();
        LentMessage lent = new();
        try
        {
            while (await inbox.WaitAsync(cancellationToken).ConfigureAwait(false))
            {
                while (inbox.TryTake(out Frame? frame))
                {
                    try
                    {
                        lent.Lend(frame);
                        yield return new RealtimeMessage<TServer>(lent);
                    }
                    finally
                    {
                        lent.TakeBack();
                        inbox.Return(frame);
                    }

                    cancellationToken.ThrowIfCancellationRequested();
                }
            }

            if (await whyOver().ConfigureAwait(false) is { } error) throw error;
        }
        finally
        {
            Leave();
        }
    }

    private TServer ReadAndReturn(Frame frame)
    {
        try
        {
            return Read(frame);
        }
        finally
        {
            inbox.Return(frame);
        }
    }

    private void Enter()
    {
        if (Interlocked.Exchange(ref _isReading, 1) != 0) throw new InvalidOperationException("The events are being read already; there is one reader at a time.");
    }

    private void Leave() => Volatile.Write(ref _isReading, 0);
}
