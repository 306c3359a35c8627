namespace Conversation;

/// <summary>The user can mend it: the message says how, in a line.</summary>
internal sealed class UsageException(string message) : Exception(message);
