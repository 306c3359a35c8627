using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Server.Playing;

/// <summary>One thing that happened in a conversation.</summary>
internal abstract record Entry
{
    /// <summary>The client has sent this. The event is null where it is none.</summary>
    internal sealed record FromClient(string Json, ClientEvent? Event) : Entry
    {
        public override string ToString() => $"> {Json}";
    }

    /// <summary>The server has sent this.</summary>
    internal sealed record FromServer(ServerEvent Event) : Entry
    {
        public override string ToString() => $"< {Event}";
    }

    /// <summary>All that an event, or time, has brought about was said.</summary>
    internal sealed record Pause : Entry
    {
        public override string ToString() => "";
    }
}
