using System.Text.Json;

namespace RealtimeGen;

/// <summary>Where an interruption's client events go: the connection.</summary>
internal interface IPlaybackOutlet
{
    /// <summary>Puts one event in the queue to the server.</summary>
    ValueTask SendAsync<TState>(TState state, Action<Utf8JsonWriter, TState> write, CancellationToken cancellationToken);

    /// <summary>Tells telemetry.</summary>
    void Interrupted(RealtimeInterruption told);
}
