using RealtimeGen.Testing;

namespace RealtimeGen.Behaviour.Server;

/// <summary>Servers that speak one shape of the protocol to everyone.</summary>
internal static class TestServers
{
    public static Task<RealtimeTestServer> GaAsync() => StartAsync(RealtimeProfile.Ga);

    public static Task<RealtimeTestServer> BetaAsync() => StartAsync(RealtimeProfile.Beta);

    private static Task<RealtimeTestServer> StartAsync(RealtimeProfile profile) => RealtimeTestServer.StartAsync(new RealtimeTestServerOptions { Profile = profile });
}
