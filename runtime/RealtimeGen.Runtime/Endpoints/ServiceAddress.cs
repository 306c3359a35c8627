namespace RealtimeGen;

/// <summary>Tells a service by its address.</summary>
internal static class ServiceAddress
{
    public const string OpenAIHost = "api.openai.com";
    public const string GaPath = "/v1/realtime";
    public const string AzureGaPath = "/openai/v1/realtime";
    public const string AzurePreviewPath = "/openai/realtime";

    /// <summary>Where Azure once seemed to serve Realtime, and never did.</summary>
    public const string AzureDeploymentsPath = "/openai/deployments/";

    private static readonly string[] AzureDomains =
    [
        ".openai.azure.com", ".cognitiveservices.azure.com", ".services.ai.azure.com",
        ".openai.azure.us", ".cognitiveservices.azure.us", ".openai.azure.cn", ".cognitiveservices.azure.cn",
    ];

    public static RealtimeService Of(Uri url) => url.IdnHost switch
    {
        OpenAIHost => RealtimeService.OpenAI,
        string host when host.EndsWith("." + OpenAIHost, StringComparison.OrdinalIgnoreCase) => RealtimeService.OpenAI,
        string host when AzureDomains.Any(domain => host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)) => OfAzure(url.AbsolutePath),
        _ => RealtimeService.Other,
    };

    /// <summary>The address of an Azure resource, given as its name, its host or the URL that the portal shows.</summary>
    /// <exception cref="ArgumentException">It is none of them.</exception>
    public static Uri OfAzureResource(string resource)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(resource);
        string url = resource.Contains("://", StringComparison.Ordinal) ? resource
            : resource.Contains('.', StringComparison.Ordinal) ? $"https://{resource}"
            : $"https://{resource}{AzureDomains[0]}";
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.IdnHost.Length == 0)
        {
            throw new ArgumentException("The resource is the name of an Azure OpenAI resource, its host, or its URL such as https://my-resource.openai.azure.com.", nameof(resource));
        }

        if (address.Query.Length > 0 || address.AbsolutePath.TrimEnd('/') is not ("" or "/openai" or "/openai/v1"))
        {
            throw new ArgumentException(
                $"The resource's address has no path or query of its own: give {address.GetLeftPart(UriPartial.Authority)}, or a whole address to RealtimeEndpoint.At.", nameof(resource));
        }

        return WebSocketAddress.Of(new Uri(address, "/"));
    }

    private static RealtimeService OfAzure(string path) =>
        IsAtOrBelow(path, AzureGaPath) ? RealtimeService.AzureGa
        : IsAtOrBelow(path, AzurePreviewPath) || path.StartsWith(AzureDeploymentsPath, StringComparison.OrdinalIgnoreCase) ? RealtimeService.AzurePreview
        : RealtimeService.AzureOther;

    private static bool IsAtOrBelow(string path, string parent) =>
        path.StartsWith(parent, StringComparison.OrdinalIgnoreCase) && (path.Length == parent.Length || path[parent.Length] == '/');
}
