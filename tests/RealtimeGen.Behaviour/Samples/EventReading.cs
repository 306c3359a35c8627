namespace RealtimeGen.Behaviour.Samples;

/// <summary>What became of an event.</summary>
internal sealed record EventReading(Type Type, byte[] Written, ValidationReport Report)
{
    public bool IsUnknown => Type.Name == "Unknown";

    public static EventReading Of<T>(ReadOnlySpan<byte> json)
        where T : IJsonModel<T>
    {
        T read = T.Read(json);
        return new EventReading(read.GetType(), JsonModelText.Of(read), T.Validate(json));
    }
}
