namespace RealtimeGen.Testing.Hosting;

/// <summary>What the server says to one client and when, from the first event on; the sockets are others' business.</summary>
internal interface IConversation
{
    /// <summary>Talks until the client has closed. It may send at any time, one event after the other.</summary>
    Task RunAsync(ClientLink client, CancellationToken aborted);
}
