namespace RealtimeGen;

/// <summary>What a secret is, which decides the header that it travels in.</summary>
internal enum CredentialKind
{
    ApiKey,
    EphemeralSecret,
    Token,
}
