using System.Text;
using System.Text.Json.Nodes;

namespace RealtimeGen.Benchmarks.Documents;

/// <summary>
/// 256 sessions with order, presence and voice at random, as one document over and over teaches the processor its branches by heart.
/// The seed is fixed: the corpus is the same in every run.
/// </summary>
internal static class ShuffledSessions
{
    private const int Seed = 20261124;
    private const int Count = 256;

    // By the schema a member may be missing unless it says what kind of thing its object is, or names it.
    private static readonly string[] Required = ["type", "name"];

    private static readonly string[] Voices =
    [
        "alloy", "ash", "ballad", "coral", "echo", "fable", "onyx", "nova", "sage", "shimmer", "verse", "marin", "cedar", "a-new-voice",
    ];

    public static byte[][] Utf8 { get; } = Make();

    private static byte[][] Make()
    {
        Random random = new(Seed);
        JsonObject session = JsonNode.Parse(SessionDocument.Utf8)!.AsObject();
        byte[][] documents = new byte[Count][];
        for (int i = 0; i < Count; i++)
        {
            session["voice"] = Voices[random.Next(Voices.Length)];
            documents[i] = Encoding.UTF8.GetBytes(Shuffled(session, random)!.ToJsonString());
        }

        return documents;
    }

    private static JsonNode? Shuffled(JsonNode? node, Random random) => node switch
    {
        JsonObject members => Shuffled(members, random),
        JsonArray items => new JsonArray([.. items.Select(item => Shuffled(item, random))]),
        _ => node?.DeepClone(),
    };

    private static JsonObject Shuffled(JsonObject members, Random random)
    {
        KeyValuePair<string, JsonNode?>[] kept = [.. members.Where(m => Required.Contains(m.Key) || random.Next(2) == 0)];
        random.Shuffle(kept);
        return new JsonObject(kept.Select(m => KeyValuePair.Create(m.Key, Shuffled(m.Value, random))));
    }
}
