namespace RealtimeGen.Server.Flows;

/// <summary>Events that several tests send.</summary>
internal static class Saying
{
    public const string Respond = """{"type":"response.create"}""";
    public const string Commit = """{"type":"input_audio_buffer.commit"}""";
    public const string Manual = """{"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":null}}}}""";
    public const string Transcribe = """{"type":"session.update","session":{"type":"realtime","audio":{"input":{"transcription":{"model":"gpt-4o-transcribe"}}}}}""";
    public const string AnswerInText = """{"type":"session.update","session":{"type":"realtime","output_modalities":["text"]}}""";

    public static string Text(string text, string? id = null, string? after = null) =>
        $$"""{"type":"conversation.item.create",{{Member("previous_item_id", after)}}"item":{ {{Member("id", id)}}"type":"message","role":"user","content":[{"type":"input_text","text":"{{text}}"}]} }""";

    public static string Item(string json) => $$"""{"type":"conversation.item.create","item":{{json}}}""";

    private static string Member(string name, string? value) => value is null ? "" : $"\"{name}\":\"{value}\",";
}
