using RealtimeGen.Testing.Session;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>What can be wrong with asking for a response, or stopping one.</summary>
internal static class ResponseRefusals
{
    public static Refusal AlreadyActive(string id) => new(
        "conversation_already_has_active_response",
        $"Conversation already has an active response in progress: {id}. Wait until the response is finished before creating a new one.",
        null);

    public static Refusal NotActive { get; } = new("response_cancel_not_active", "Cancellation failed: no active response found", null);

    public static Refusal NoSuchInput(string id, int index) =>
        new("invalid_value", $"Invalid value for 'response.input[{index}].id': the item with id '{id}' does not exist.", $"response.input[{index}].id");

    public static Refusal NoSuchConversation(string name) =>
        new("invalid_value", $"Invalid value for 'response.conversation': '{name}' is neither 'auto' nor 'none'.", "response.conversation");

    public static Refusal Transcribes { get; } = new("invalid_value", "This session transcribes; it has no model that answers.", "type");
}
