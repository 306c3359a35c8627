namespace RealtimeGen;

/// <summary>The receiving loop of one link: always has a receive pending, until the link ends.</summary>
internal sealed class Receiver(ITransport transport, Opening opening, Inbox inbox, IFrameObserver observer)
{
    // Where much waits to be read, the loop takes a breath before each receive: a reader that works catches up, and the network slows the server down
    // meanwhile. Short enough that a reader that does nothing costs no keep-alive: what the operating system buffers is still read within a few seconds.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(1);

    // Messages that come together wake the reader once, which costs as much as receiving several. It need not wait for more than these to begin.
    private const int MostAtOnce = 32;

    /// <summary>Receives until the link ends, and says how it did. Throws nothing.</summary>
    public async Task<ConnectionEnd> ReceiveAsync(CancellationToken abort)
    {
        int added = 0;
        try
        {
            while (true)
            {
                Frame frame = inbox.Rent();
                ValueTask<TransportMessage> receiving = transport.ReceiveAsync(frame, abort);
                if (!receiving.IsCompleted || added == MostAtOnce)
                {
                    inbox.WakeReader();
                    added = 0;
                }

                TransportMessage message = await receiving.ConfigureAwait(false);
                switch (message.Kind)
                {
                    case TransportMessageKind.Close:
                        return new ConnectionEnd(RealtimeCloseCause.ClosedByServer, message.CloseStatus, message.CloseReason);
                    case TransportMessageKind.Oversized:
                        return new ConnectionEnd(RealtimeCloseCause.MessageTooLarge);
                    default:
                        frame.IsText = message.Kind == TransportMessageKind.Text;
                        if (frame.IsText) frame.Envelope = EnvelopeReader.Read(frame.Written.Span);
                        if (opening.IsAnswer(frame))
                        {
                            inbox.GiveBack(frame);
                            break;
                        }

                        observer.Received(frame);
                        if (!inbox.TryAddQuietly(frame)) return new ConnectionEnd(RealtimeCloseCause.ReaderTooSlow);
                        added++;
                        await inbox.LetReaderCatchUpAsync(abort).ConfigureAwait(false);
                        if (inbox.IsHalfFull) await Task.Delay(Breath, abort).ConfigureAwait(false);
                        break;
                }
            }
        }
        catch (Exception e)
        {
            // A keep-alive timeout comes as OperationCanceledException although nobody cancelled.
            return new ConnectionEnd(RealtimeCloseCause.Lost, Error: e);
        }
        finally
        {
            inbox.WakeReader();
        }
    }
}
