namespace RealtimeGen;

/// <summary>Opens transports, and lets go of one that comes when nobody waits for it any more.</summary>
internal sealed class Dialer(Func<CancellationToken, Task<ITransport>> connect)
{
    public async Task<ITransport> DialAsync(CancellationToken cancellationToken)
    {
        Task<ITransport> connecting = connect(cancellationToken);
        try
        {
            return await connecting.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!connecting.IsFaulted)
        {
            _ = LetGoAsync(connecting);
            throw;
        }
    }

    private static async Task LetGoAsync(Task<ITransport> late)
    {
        try
        {
            await (await late.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // It failed, or was cancelled too.
        }
    }
}
