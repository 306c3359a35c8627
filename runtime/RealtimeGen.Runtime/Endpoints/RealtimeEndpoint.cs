using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>
/// Where a Realtime server is, and by which conventions: path, query, shape of the protocol, header of the key. Printing it shows no query.
/// </summary>
public sealed record RealtimeEndpoint
{
    private RealtimeEndpoint(Uri url, RealtimeService service, RealtimeProfile? profile) =>
        (Url, Service, Profile) = (url, service, profile);

    /// <summary>The whole address, with <c>ws</c> or <c>wss</c>.</summary>
    public Uri Url { get; }

    internal RealtimeService Service { get; }

    /// <summary>What the service speaks; null where the options say.</summary>
    internal RealtimeProfile? Profile { get; private init; }

    /// <summary>The model or deployment that the address names.</summary>
    internal string? Model => Service == RealtimeService.AzurePreview ? Query.Get(Url, Query.Deployment) : Query.Get(Url, Query.Model);

    internal bool IsAzure => Service is RealtimeService.AzureGa or RealtimeService.AzurePreview or RealtimeService.AzureOther;

    /// <summary>api.openai.com with a model.</summary>
    /// <param name="model">The model, such as <c>gpt-realtime</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="model"/> is empty.</exception>
    public static RealtimeEndpoint OpenAI(string model) => OpenAI(Query.Model, model, nameof(model));

    /// <summary>api.openai.com, beside a call that WebRTC or SIP began: events only, the call carries the audio and has its model already.</summary>
    /// <param name="callId">The call's id, such as <c>rtc_...</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="callId"/> is empty.</exception>
    public static RealtimeEndpoint OpenAICall(string callId) => OpenAI(Query.CallId, callId, nameof(callId));

    /// <summary>api.openai.com for transcriptions only. The model is set in the session: <c>audio.input.transcription.model</c>.</summary>
    public static RealtimeEndpoint OpenAITranscription() => OpenAI(Query.Intent, "transcription", "");

    /// <summary>Azure OpenAI with the GA protocol: <c>/openai/v1/realtime?model=...</c>.</summary>
    /// <param name="resource">The resource's name, its host, or its URL as the portal shows it.</param>
    /// <param name="deployment">The deployment's name, which stands for the model.</param>
    /// <exception cref="ArgumentException"><paramref name="resource"/> is no resource, or <paramref name="deployment"/> is empty.</exception>
    public static RealtimeEndpoint AzureOpenAI(string resource, string deployment)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(deployment);
        Uri url = new(ServiceAddress.OfAzureResource(resource), ServiceAddress.AzureGaPath);
        return new RealtimeEndpoint(Query.Add(url, Query.Model, deployment), RealtimeService.AzureGa, RealtimeProfile.Ga);
    }

    /// <summary>Azure OpenAI with the beta protocol: <c>/openai/realtime?api-version=...&amp;deployment=...</c>. Microsoft has deprecated it.</summary>
    /// <param name="resource">The resource's name, its host, or its URL as the portal shows it.</param>
    /// <param name="deployment">The deployment's name.</param>
    /// <param name="apiVersion">The version of the API, such as <c>2025-04-01-preview</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="resource"/> is no resource, or one of the others is empty.</exception>
    public static RealtimeEndpoint AzureOpenAIPreview(string resource, string deployment, string apiVersion)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(deployment);
        ArgumentException.ThrowIfNullOrWhiteSpace(apiVersion);
        Uri url = Query.Add(new Uri(ServiceAddress.OfAzureResource(resource), ServiceAddress.AzurePreviewPath), Query.ApiVersion, apiVersion);
        return new RealtimeEndpoint(Query.Add(url, Query.Deployment, deployment), RealtimeService.AzurePreview, RealtimeProfile.Beta);
    }

    /// <summary>A server of someone else that speaks one of the two protocols.</summary>
    /// <param name="url">Its address, path and query included; <c>https</c> and <c>http</c> are read as <c>wss</c> and <c>ws</c>.</param>
    /// <param name="profile">What it speaks.</param>
    /// <exception cref="ArgumentException"><paramref name="url"/> is relative, or no address of a WebSocket.</exception>
    public static RealtimeEndpoint Compatible(Uri url, RealtimeProfile profile) => At(url) with { Profile = profile };

    /// <summary>
    /// Any address. OpenAI and Azure are told by their hosts, and what they do not understand is refused; of other hosts nothing is assumed.
    /// </summary>
    /// <param name="url">The address, path and query included; <c>https</c> and <c>http</c> are read as <c>wss</c> and <c>ws</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="url"/> is relative, or no address of a WebSocket.</exception>
    public static RealtimeEndpoint At(Uri url)
    {
        Uri address = WebSocketAddress.Of(url);
        RealtimeService service = ServiceAddress.Of(address);
        RealtimeProfile? profile = service switch
        {
            RealtimeService.OpenAI or RealtimeService.AzureGa => RealtimeProfile.Ga,
            RealtimeService.AzurePreview => RealtimeProfile.Beta,
            _ => null,
        };
        return new RealtimeEndpoint(address, service, profile);
    }

    /// <summary>The same as <see cref="At"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="url"/> is relative, or no address of a WebSocket.</exception>
    [return: NotNullIfNotNull(nameof(url))]
    public static implicit operator RealtimeEndpoint?(Uri? url) => url is null ? null : At(url);

    /// <summary>The address without its query, which may hold a key.</summary>
    public override string ToString() => Credentials.Redact(Url);

    private static RealtimeEndpoint OpenAI(string name, string value, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        Uri url = new($"wss://{ServiceAddress.OpenAIHost}{ServiceAddress.GaPath}");
        return new RealtimeEndpoint(Query.Add(url, name, value), RealtimeService.OpenAI, RealtimeProfile.Ga);
    }
}
