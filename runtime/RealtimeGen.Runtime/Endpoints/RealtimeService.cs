namespace RealtimeGen;

/// <summary>Whose conventions an endpoint follows.</summary>
internal enum RealtimeService
{
    /// <summary>No service that is known here: nothing is assumed.</summary>
    Other,

    /// <summary>api.openai.com and its regions.</summary>
    OpenAI,

    /// <summary>Azure OpenAI under <c>/openai/v1</c>: the GA protocol.</summary>
    AzureGa,

    /// <summary>Azure OpenAI under <c>/openai/realtime</c>: the beta protocol of an <c>api-version</c>.</summary>
    AzurePreview,

    /// <summary>What else Azure serves, such as Voice Live: only its key header is known.</summary>
    AzureOther,
}
