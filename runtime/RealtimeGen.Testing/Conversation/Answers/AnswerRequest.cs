using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Items;

namespace RealtimeGen.Testing.Conversation.Answers;

/// <summary>What a model would be given to answer.</summary>
internal sealed record AnswerRequest
{
    public required string Instructions { get; init; }

    public required IReadOnlyList<StoredItem> Input { get; init; }

    public required JsonList<Tool> Tools { get; init; }

    public required ToolChoice ToolChoice { get; init; }

    public required JsonMap<string>? Metadata { get; init; }

    public required bool IsSpoken { get; init; }

    /// <summary>What the client has said last, in words: what was written, what is heard in the audio, or what a tool has returned.</summary>
    public string? LastWords => Last is not { } last ? null : last.Heard ?? (last.Item switch
    {
        ConversationItem.Message message => string.Join(' ', message.Content.Select(Words).OfType<string>()),
        ConversationItem.FunctionCallOutput output => output.Output,
        ConversationItem.McpCall call => call.Output.Value,
        _ => null,
    });

    /// <summary>The same, as it sounds; null when it is written.</summary>
    public ReadOnlyMemory<byte>? LastAudio =>
        (Last?.Item as ConversationItem.Message)?.Content.OfType<ContentPart.InputAudio>().FirstOrDefault()?.Audio?.Memory;

    private StoredItem? Last => Input.LastOrDefault(item =>
        item.Item is ConversationItem.FunctionCallOutput or ConversationItem.McpCall { Output.Value: not null }
        || (item.Item is ConversationItem.Message message && message.Role == Role.User));

    private static string? Words(ContentPart part) => part switch
    {
        ContentPart.InputText text => text.Text,
        ContentPart.InputAudio audio => audio.Transcript.Value,
        _ => null,
    };
}
