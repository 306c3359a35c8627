using System.Text.Json;

namespace RealtimeGen.Benchmarks.Peers;

/// <summary>The least that a reader of tokens can do.</summary>
internal static class Walk
{
    public static void Over(ReadOnlySpan<byte> utf8Json)
    {
        Utf8JsonReader reader = new(utf8Json);
        while (reader.Read())
        {
        }
    }
}
