namespace RealtimeGen;

/// <summary>The receiving loop of one link: always has a receive pending, until the link ends.</summary>
internal sealed class Receiver(ITransport transport, Opening opening, Inbox inbox, IFrameObserver observer)
{
    // Where much waits to be read, the loop takes a breath before each receive: a reader that works catches up, and the network slows the server down
    // meanwhile. Short enough that a reader that does nothing costs no keep-alive: what the operating system buffers is still read within a few seconds.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(1);

    /// <summary>Receives until the link ends, and says how it did. Throws nothing.</summary>
    public async Task<ConnectionEnd> ReceiveAsync(CancellationToken abort)
    {
        try
        {
            while (true)
            {
                Frame frame = inbox.Rent();
                ValueTask<TransportMessage> receiving = transport.ReceiveAsync(frame, abort);
                if (!receiving.IsCompleted) inbox.HandOver();
                TransportMessage message = await receiving.ConfigureAwait(false);
                switch (message.Kind)
                {
                    case TransportMessageKind.Close:
                        return new ConnectionEnd(RealtimeCloseCause.ClosedByServer, message.CloseStatus, message.CloseReason);
                    case TransportMessageKind.Oversized:
                        return new ConnectionEnd(RealtimeCloseCause.MessageTooLarge);
                    default:
                        frame.IsText = message.Kind == TransportMessageKind.Text;
                        frame.Identify();
                        if (opening.IsAnswer(frame))
                        {
                            inbox.GiveBack(frame);
                            break;
                        }

                        observer.Received(frame);
                        if (!inbox.TryGather(frame)) return new ConnectionEnd(RealtimeCloseCause.ReaderTooSlow);
                        await inbox.LetReaderCatchUpAsync(abort).ConfigureAwait(false);
                        if (!inbox.IsHalfFull) break;
                        inbox.HandOver();
                        await Task.Delay(Breath, abort).ConfigureAwait(false);
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
            inbox.HandOver();
        }
    }
}
