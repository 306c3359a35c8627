using System.Text.Json.Nodes;
using Beta = RealtimeGen.OpenAI.Beta;
using Ga = RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Interop.Published;

/// <summary>One of our four unions of events, and the published type that it is held against.</summary>
/// <param name="Root">Our type.</param>
/// <param name="Module">Where the published type is.</param>
/// <param name="Export">What it is called there.</param>
internal sealed record EventUnion(string Api, string Side, Type Root, string Module, string Export, Func<byte[], EventReading> Read)
{
    private const string GaModule = "openai/resources/realtime/realtime";
    private const string BetaModule = "openai/resources/beta/realtime/realtime";

    public static EventUnion GaClient { get; } = Of<Ga.ClientEvent>("ga", "client", GaModule, "RealtimeClientEvent");

    public static EventUnion GaServer { get; } = Of<Ga.ServerEvent>("ga", "server", GaModule, "RealtimeServerEvent");

    public static EventUnion BetaClient { get; } = Of<Beta.ClientEvent>("beta", "client", BetaModule, "RealtimeClientEvent");

    public static EventUnion BetaServer { get; } = Of<Beta.ServerEvent>("beta", "server", BetaModule, "RealtimeServerEvent");

    public static IReadOnlyList<EventUnion> All { get; } = [GaClient, GaServer, BetaClient, BetaServer];

    public bool IsServer => Side == "server";

    /// <summary>The name of the published type in the file of values.</summary>
    public string Alias => $"{Api}_{Side}";

    public override string ToString() => $"{Api} {Side}";

    private static EventUnion Of<T>(string api, string side, string module, string export)
        where T : class, IJsonModel<T> =>
        new(api, side, typeof(T), module, export, static json =>
        {
            T read = T.Read(json);
            return new EventReading(read, JsonNode.Parse(JsonModel.ToUtf8Json(read))!.AsObject(), T.Validate(json));
        });
}

/// <param name="Model">The event as our type reads it.</param>
/// <param name="Written">What it writes.</param>
internal sealed record EventReading(object Model, JsonObject Written, ValidationReport Report)
{
    public bool IsUnknown => Model.GetType().Name == "Unknown";
}
