using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Server.Playing;

/// <summary>What a test asks of a list of events.</summary>
internal static class Said
{
    public static string[] Types(this IEnumerable<ServerEvent> events) => [.. events.Select(e => e.Type)];

    /// <summary>The types of events, several equal ones in a row as one.</summary>
    public static string[] Outline(this IEnumerable<ServerEvent> events)
    {
        List<string> outline = [];
        foreach (string type in events.Types())
        {
            if (outline.Count == 0 || outline[^1] != type) outline.Add(type);
        }

        return [.. outline];
    }

    public static T Only<T>(this IEnumerable<ServerEvent> events)
        where T : ServerEvent => Assert.Single(events.OfType<T>());

    public static ErrorDetails Error(this IEnumerable<ServerEvent> events) => events.Only<ServerEvent.Error>().ErrorValue;

    public static void Refused(this IEnumerable<ServerEvent> events, string code, string? param = null)
    {
        ErrorDetails error = ((ServerEvent.Error)Assert.Single(events)).ErrorValue;
        Assert.Equal(("invalid_request_error", code, param), (error.Type, error.Code.Value, error.Param.Value));
    }

    public static RealtimeResponse Response(this IEnumerable<ServerEvent> events) => events.Only<ServerEvent.ResponseDone>().Response;
}
