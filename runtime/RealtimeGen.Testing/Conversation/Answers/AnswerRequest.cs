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

    /// <summary>The last message of the user, in words: what was written, or what is heard in the audio.</summary>
    public string? LastWords => LastOfUser is not { } last ? null : last.Heard ?? string.Join(' ', ((ConversationItem.Message)last.Item).Content.Select(Words).OfType<string>());

    /// <summary>The last message of the user, as it sounds; null when it is written.</summary>
    public ReadOnlyMemory<byte>? LastAudio =>
        (LastOfUser?.Item as ConversationItem.Message)?.Content.OfType<ContentPart.InputAudio>().FirstOrDefault()?.Audio?.Memory;

    private StoredItem? LastOfUser => Input.LastOrDefault(item => item.Item is ConversationItem.Message message && message.Role == Role.User);

    private static string? Words(ContentPart part) => part switch
    {
        ContentPart.InputText text => text.Text,
        ContentPart.InputAudio audio => audio.Transcript.Value,
        _ => null,
    };
}
