using System.Text.Json;

namespace RealtimeGen;

/// <summary>Messages that answer, as events. Read by who waits, not on a loop.</summary>
internal static class Answers
{
    /// <exception cref="RealtimeMessageException">The message is no event.</exception>
    public static TServer Read<TServer>(byte[] message)
        where TServer : IJsonModel<TServer>
    {
        try
        {
            return TServer.Read(message);
        }
        catch (JsonException e)
        {
            throw new RealtimeMessageException($"The server sent a message that is not JSON: {e.Message}", message, e);
        }
    }

    /// <summary>The event of a message that is still to come. A failure that nobody looks at is nobody's business.</summary>
    public static Task<TServer> ReadAsync<TServer>(Task<byte[]> message)
        where TServer : IJsonModel<TServer>
    {
        Task<TServer> reading = ReadWhenItComesAsync<TServer>(message);
        _ = reading.ContinueWith(static task => task.Exception, default, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return reading;
    }

    private static async Task<TServer> ReadWhenItComesAsync<TServer>(Task<byte[]> message)
        where TServer : IJsonModel<TServer> => Read<TServer>(await message.ConfigureAwait(false));
}
