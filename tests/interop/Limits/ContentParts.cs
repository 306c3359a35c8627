using System.Text.Json.Nodes;

namespace RealtimeGen.Interop.Limits;

/// <summary>Items and parts of them, as far as limits must tell them apart.</summary>
internal static class ContentParts
{
    public static bool IsReference(JsonNode item) => item["type"]?.ToString() == "item_reference";

    /// <summary>Whether a part of a message is none of those that its role has in the published types of GA.</summary>
    public static bool AreOfAnotherRole(JsonNode part) => (part.Parent?.Parent?["role"]?.ToString(), part["type"]?.ToString()) switch
    {
        ("system", "input_text") => false,
        ("user", "input_text" or "input_audio" or "input_image") => false,
        ("assistant", "output_text" or "output_audio") => false,
        _ => true,
    };
}
