namespace RealtimeGen;

/// <summary>
/// Opens the next transport before the server ends the session for its age: late, when nothing is under way, and ahead of time, so that the
/// switch is short.
/// </summary>
internal sealed class Recycling(Dialer dialer, ConnectionRecord record, RealtimeConnectionOptions options)
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);

    // Nobody receives over a transport that waits, so it answers no pings and must not wait for long.
    private const int MaxGlances = 10;

    /// <summary>A transport to go on with, given when nothing is under way.</summary>
    /// <exception cref="OperationCanceledException">The link is over before that.</exception>
    public async Task<ITransport> RenewAsync(CancellationToken cancellationToken)
    {
        await PassAsync(options.RecycleAfter, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            while (!record.IsQuiet) await PassAsync(Glance, cancellationToken).ConfigureAwait(false);
            ITransport? transport = await TryDialAsync(cancellationToken).ConfigureAwait(false);
            if (transport is null) await PassAsync(AfterFailure, cancellationToken).ConfigureAwait(false);
            else if (await IsQuietSoonAsync(transport, cancellationToken).ConfigureAwait(false)) return transport;
        }
    }

    /// <summary>Lets go of a transport that came when the link was over already.</summary>
    public static async Task DropAsync(Task<ITransport> renewed)
    {
        try
        {
            await (await renewed.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // None came.
        }
    }

    private async Task<ITransport?> TryDialAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await dialer.DialAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The link still holds. If it does not help to wait, the server will end it, and the policy is asked.
            return null;
        }
    }

    private async Task<bool> IsQuietSoonAsync(ITransport transport, CancellationToken cancellationToken)
    {
        try
        {
            for (int i = 0; i < MaxGlances && !record.IsQuiet; i++) await PassAsync(Glance, cancellationToken).ConfigureAwait(false);
            if (record.IsQuiet) return true;
        }
        catch (OperationCanceledException)
        {
            await transport.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        await transport.DisposeAsync().ConfigureAwait(false);
        return false;
    }

    private Task PassAsync(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, options.TimeProvider, cancellationToken);
}
