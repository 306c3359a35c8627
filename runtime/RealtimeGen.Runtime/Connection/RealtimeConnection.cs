using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RealtimeGen;

/// <summary>Opens connections to a Realtime server.</summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The first parameter, which is never optional, tells the overloads apart.")]
public static class RealtimeConnection
{
    /// <summary>Connects over a WebSocket.</summary>
    /// <typeparam name="TClient">What is sent: the generated union of client events.</typeparam>
    /// <typeparam name="TServer">What is received: the generated union of server events.</typeparam>
    /// <param name="options">Where and how.</param>
    /// <param name="cancellationToken">Gives up connecting; it has no effect on the connection afterwards.</param>
    /// <exception cref="ArgumentException">
    /// The options do not go together, which the message says with what to change, or a key would travel unencrypted to another machine.
    /// </exception>
    /// <exception cref="RealtimeHandshakeException">The server was not reached, refused, or redirected.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <remarks>Options are preferred to a function where both fit, as <c>new() { ... }</c> does.</remarks>
    [OverloadResolutionPriority(1)]
    public static async Task<RealtimeConnection<TClient, TServer>> ConnectAsync<TClient, TServer>(
        RealtimeConnectionOptions options, CancellationToken cancellationToken = default)
        where TClient : IJsonModel<TClient>
        where TServer : IJsonModel<TServer>
    {
        ArgumentNullException.ThrowIfNull(options);
        ConnectionTelemetry telemetry = new(options, options.Endpoint);
        Func<CancellationToken, Task<ITransport>> connect = telemetry.Observe(Handshake.Of(options));
        return new RealtimeConnection<TClient, TServer>(await connect(cancellationToken).ConfigureAwait(false), options, connect, telemetry);
    }

    /// <summary>Connects over transports of the caller's own, such as ends of an <see cref="InMemoryTransport"/>.</summary>
    /// <typeparam name="TClient">What is sent.</typeparam>
    /// <typeparam name="TServer">What is received.</typeparam>
    /// <param name="connect">Opens a transport, which the connection then owns: one now, and one for every attempt to connect again. How long it may take is its own affair.</param>
    /// <param name="options">Limits and time-outs; where to connect and as whom are of no concern here.</param>
    /// <param name="cancellationToken">Gives up connecting; it has no effect on the connection afterwards.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<RealtimeConnection<TClient, TServer>> ConnectAsync<TClient, TServer>(
        Func<CancellationToken, ValueTask<ITransport>> connect, RealtimeConnectionOptions? options = null, CancellationToken cancellationToken = default)
        where TClient : IJsonModel<TClient>
        where TServer : IJsonModel<TServer>
    {
        ArgumentNullException.ThrowIfNull(connect);
        ITransport transport = await connect(cancellationToken).ConfigureAwait(false);
        return new RealtimeConnection<TClient, TServer>(transport, options ?? new RealtimeConnectionOptions(), token => connect(token).AsTask());
    }

    /// <summary>Talks over a transport that is open already, such as one end of an <see cref="InMemoryTransport"/>.</summary>
    /// <typeparam name="TClient">What is sent.</typeparam>
    /// <typeparam name="TServer">What is received.</typeparam>
    /// <param name="transport">The transport; the connection owns and disposes of it.</param>
    /// <param name="options">Limits and time-outs; where to connect and as whom are of no concern here.</param>
    /// <exception cref="ArgumentException">The options say to connect again, which needs more than one transport.</exception>
    public static RealtimeConnection<TClient, TServer> Start<TClient, TServer>(ITransport transport, RealtimeConnectionOptions? options = null)
        where TClient : IJsonModel<TClient>
        where TServer : IJsonModel<TServer>
    {
        ArgumentNullException.ThrowIfNull(transport);
        if (options?.Reconnect is not null)
        {
            throw new ArgumentException("A connection over a transport that is open already cannot be made again. Use ConnectAsync with a function that opens transports.", nameof(options));
        }

        return new RealtimeConnection<TClient, TServer>(transport, options ?? new RealtimeConnectionOptions());
    }
}
