using System.Text.Json;

namespace RealtimeGen;

/// <summary>Writes events into frames. What leaves is valid.</summary>
internal static class EventWriter<TClient>
    where TClient : IJsonModel<TClient>
{
    /// <exception cref="SchemaValidationException">The event is not valid.</exception>
    public static Frame Write<TState>(FramePool frames, TState state, Action<Utf8JsonWriter, TState> write)
    {
        Frame frame = frames.Rent();
        try
        {
            WriteInto(frame, state, write);
            ThrowIfInvalid(frame.Written.Span);
            frame.Open(EnvelopeReader.ReadSent(frame.Written.Span));
            return frame;
        }
        catch
        {
            frames.Return([frame]);
            throw;
        }
    }

    /// <summary>The same in bytes of its own, not judged yet.</summary>
    public static byte[] WriteUnchecked<TState>(FramePool frames, TState state, Action<Utf8JsonWriter, TState> write)
    {
        Frame frame = frames.Rent();
        try
        {
            WriteInto(frame, state, write);
            return frame.Written.ToArray();
        }
        finally
        {
            frames.Return([frame]);
        }
    }

    /// <exception cref="SchemaValidationException">The event is not valid.</exception>
    public static void ThrowIfInvalid(ReadOnlySpan<byte> message)
    {
        if (!TClient.IsValid(message)) throw new SchemaValidationException(TClient.Validate(message));
    }

    private static void WriteInto<TState>(Frame frame, TState state, Action<Utf8JsonWriter, TState> write)
    {
        Utf8JsonWriter json = frame.Json;
        write(json, state);
        json.Flush();
    }
}
