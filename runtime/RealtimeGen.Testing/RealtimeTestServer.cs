using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RealtimeGen.Testing.Hosting;

namespace RealtimeGen.Testing;

/// <summary>
/// A Realtime server inside this process: a real WebSocket on 127.0.0.1, on a port of its own. It holds whole conversations, GA or beta: it finds turns in
/// audio, keeps
/// items, answers in text, audio and function calls, and stops when it is interrupted, in the order of the service's events. Every event of a client is judged
/// by the published schema and the service's rules; what is wrong is an <c>error</c> that says so.
/// </summary>
/// <remarks>
/// With <c>?intent=transcription</c> a client gets a transcription session. Every connection has a session of its own. The server logs nothing and listens to
/// no signals of the process.
/// </remarks>
/// <example>
/// <code>
/// await using RealtimeTestServer server = await RealtimeTestServer.StartAsync();
/// await using var connection = await RealtimeConnection.ConnectAsync&lt;ClientEvent, ServerEvent&gt;(new() { Endpoint = server.Url });
/// </code>
/// </example>
public sealed class RealtimeTestServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Sessions _sessions;
    private readonly TimeSpan _shutdownTimeout;

    private RealtimeTestServer(WebApplication app, Sessions sessions, RealtimeScript script, RealtimeTimeline timeline, TimeSpan shutdownTimeout)
    {
        Script = script;
        Timeline = timeline;
        _app = app;
        _sessions = sessions;
        _shutdownTimeout = shutdownTimeout;
        Url = new UriBuilder(app.Urls.Single()) { Scheme = "ws", Path = Reception.Path }.Uri;
    }

    /// <summary>Where clients connect: <c>ws://127.0.0.1:{port}/v1/realtime</c>.</summary>
    public Uri Url { get; }

    /// <summary>What the models behind the server say and understand. It may change at any time.</summary>
    public RealtimeScript Script { get; }

    /// <summary>All that was said so far.</summary>
    public RealtimeTimeline Timeline { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="options">How it behaves; the default lets everyone in.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The server, which listens already.</returns>
    /// <exception cref="FormatException">The recording to replay is none; the message names the line.</exception>
    public static async Task<RealtimeTestServer> StartAsync(RealtimeTestServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new RealtimeTestServerOptions();
        IReadOnlyList<IReadOnlyList<RealtimeTimelineEntry>>? recording = options.Replay is { } lines ? JsonLines.ReadConnections(lines) : null;
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        WebApplication app = builder.Build();
        RealtimeScript script = new();
        RealtimeTimeline timeline = new(options.TimeProvider);
        Sessions sessions = new(timeline, options.TimeProvider);
        app.UseWebSockets();
        app.Run(new Reception(options, sessions, script, recording).ServeAsync);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return new RealtimeTestServer(app, sessions, script, timeline, options.ShutdownTimeout);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Lets something go wrong, now, on every open connection.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <returns>Done when it has gone wrong; what takes time, when it has begun.</returns>
    public Task InjectAsync(RealtimeFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return _sessions.SufferAsync(fault);
    }

    /// <summary>
    /// Lets something go wrong on one connection, now; on one that is still to come, as soon as it is open and before the server says anything. One that has
    /// closed cannot suffer any more.
    /// </summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="connection">Which connection, counted from 1 as <see cref="RealtimeTimelineEntry.Connection"/> is.</param>
    /// <returns>Done when it has gone wrong; what takes time or is still to come, when it is arranged.</returns>
    public Task InjectAsync(RealtimeFault fault, int connection)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(connection, 1);
        return _sessions.SufferAsync(fault, connection);
    }

    /// <summary>Closes every connection with 1001, for at most <see cref="RealtimeTestServerOptions.ShutdownTimeout"/>, and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await _sessions.CloseAsync(_shutdownTimeout).ConfigureAwait(false);
        using CancellationTokenSource limit = new(_shutdownTimeout);
        await _app.StopAsync(limit.Token).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
