using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Conversation;

/// <summary>
/// Finds members that the service does not know in any event but <c>session.update</c>, which has <see cref="Session.Ga.UnknownParameters"/>.
/// </summary>
internal static class UnknownMembers
{
    public static Refusal? Find(ClientEvent clientEvent) => clientEvent switch
    {
        ClientEvent.InputAudioBufferAppend append => First("", append.AdditionalProperties),
        ClientEvent.InputAudioBufferCommit commit => First("", commit.AdditionalProperties),
        ClientEvent.InputAudioBufferClear clear => First("", clear.AdditionalProperties),
        ClientEvent.ConversationItemCreate create => First("", create.AdditionalProperties) ?? InItem("item.", create.Item),
        ClientEvent.ConversationItemRetrieve retrieve => First("", retrieve.AdditionalProperties),
        ClientEvent.ConversationItemDelete delete => First("", delete.AdditionalProperties),
        ClientEvent.ConversationItemTruncate truncate => First("", truncate.AdditionalProperties),
        ClientEvent.ResponseCreate create => First("", create.AdditionalProperties) ?? InResponse(create.Response),
        ClientEvent.ResponseCancel cancel => First("", cancel.AdditionalProperties),
        _ => null,
    };

    private static Refusal? InResponse(ResponseParameters? response) => response is null ? null :
        First("response.", response.AdditionalProperties)
        ?? First("response.audio.", response.Audio?.AdditionalProperties)
        ?? First("response.audio.output.", response.Audio?.Output?.AdditionalProperties)
        ?? response.Input?.Select((item, index) => InItem($"response.input[{index}].", item)).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? InItem(string path, ConversationItem item) => item switch
    {
        ConversationItem.Message message => First(path, message.AdditionalProperties)
            ?? message.Content.Select((part, index) => InPart($"{path}content[{index}].", part)).FirstOrDefault(refusal => refusal is not null),
        ConversationItem.FunctionCall call => First(path, call.AdditionalProperties),
        ConversationItem.FunctionCallOutput output => First(path, output.AdditionalProperties),
        ConversationItem.ItemReference reference => First(path, reference.AdditionalProperties),
        _ => null,
    };

    private static Refusal? InPart(string path, ContentPart part) => part switch
    {
        ContentPart.InputText text => First(path, text.AdditionalProperties),
        ContentPart.InputAudio audio => First(path, audio.AdditionalProperties),
        ContentPart.InputImage image => First(path, image.AdditionalProperties),
        ContentPart.OutputText text => First(path, text.AdditionalProperties),
        ContentPart.OutputAudio audio => First(path, audio.AdditionalProperties),
        _ => null,
    };

    private static Refusal? First(string path, JsonMap<RawJson>? members) =>
        members?.Keys.FirstOrDefault() is { } unknown ? Refusal.UnknownParameter(path + unknown) : null;
}
