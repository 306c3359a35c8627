namespace QuickStart;

/// <summary>The user can mend it: the message says how.</summary>
internal sealed class UsageException(string message) : Exception(message);
