namespace RealtimeGen;

/// <summary>Choices that do not go together, found before anything is sent, each with what to change.</summary>
internal static class Misfits
{
    /// <exception cref="ArgumentException">There is one.</exception>
    public static void ThrowIfAny(RealtimeConnectionOptions options)
    {
        RealtimeEndpoint endpoint = options.Endpoint;
        string? misfit = OfProfile(options, endpoint) ?? OfAddress(endpoint.Service, endpoint.Url) ?? OfModel(options, endpoint) ?? OfCredential(options, endpoint);
        if (misfit is not null) throw new ArgumentException(misfit, nameof(options));
    }

    private static string? OfProfile(RealtimeConnectionOptions options, RealtimeEndpoint endpoint)
    {
        bool sendsBeta = options.Profile == RealtimeProfile.Beta
            || (options.Headers.TryGetValue(Handshake.BetaHeader, out string? shape) && shape.Contains(Handshake.BetaShape, StringComparison.Ordinal));
        return endpoint.Service switch
        {
            RealtimeService.OpenAI when sendsBeta =>
                "api.openai.com no longer speaks the beta protocol: it answers beta_api_shape_disabled and closes with 4000. Use RealtimeProfile.Ga with GA events, or a server that still speaks beta.",
            RealtimeService.AzureGa when sendsBeta =>
                "Azure OpenAI under /openai/v1 speaks the GA protocol only. Use RealtimeProfile.Ga with GA events, or RealtimeEndpoint.AzureOpenAIPreview.",
            RealtimeService.AzurePreview when options.Profile == RealtimeProfile.Ga =>
                "Azure OpenAI under /openai/realtime speaks the beta protocol only. Use RealtimeProfile.Beta with beta events, or RealtimeEndpoint.AzureOpenAI for GA.",
            _ when endpoint.Profile is { } spoken && spoken != options.Profile =>
                $"The endpoint speaks {spoken} and the options say {options.Profile}. Leave RealtimeConnectionOptions.Profile out.",
            _ => null,
        };
    }

    private static string? OfAddress(RealtimeService service, Uri url) => service switch
    {
        RealtimeService.OpenAI when !url.AbsolutePath.StartsWith(ServiceAddress.GaPath, StringComparison.Ordinal) =>
            $"{url.IdnHost} serves Realtime at {ServiceAddress.GaPath}, not at {url.AbsolutePath}. Use RealtimeEndpoint.OpenAI(model).",
        RealtimeService.AzureGa when Query.Get(url, Query.ApiVersion) is not null =>
            "Azure OpenAI under /openai/v1 takes no api-version: with one it answers 401. Leave it out, or use RealtimeEndpoint.AzureOpenAIPreview for the protocol of a version.",
        RealtimeService.AzureGa when Query.Get(url, Query.Deployment) is not null =>
            "Azure OpenAI under /openai/v1 takes the deployment as ?model=, not as ?deployment=. Use RealtimeEndpoint.AzureOpenAI(resource, deployment).",
        RealtimeService.AzurePreview when url.AbsolutePath.StartsWith(ServiceAddress.AzureDeploymentsPath, StringComparison.OrdinalIgnoreCase) =>
            "Azure OpenAI serves no Realtime below /openai/deployments. Use RealtimeEndpoint.AzureOpenAI(resource, deployment), or AzureOpenAIPreview for the protocol of a version.",
        RealtimeService.AzurePreview when string.IsNullOrEmpty(Query.Get(url, Query.Deployment)) =>
            "Azure OpenAI under /openai/realtime needs a deployment. Use RealtimeEndpoint.AzureOpenAIPreview(resource, deployment, apiVersion).",
        RealtimeService.AzurePreview when string.IsNullOrEmpty(Query.Get(url, Query.ApiVersion)) =>
            "Azure OpenAI under /openai/realtime needs an api-version. Use RealtimeEndpoint.AzureOpenAIPreview(resource, deployment, apiVersion), or AzureOpenAI for GA.",
        _ => null,
    };

    private static string? OfModel(RealtimeConnectionOptions options, RealtimeEndpoint endpoint)
    {
        string? model = endpoint.Model ?? options.Model;
        bool hasCall = Query.Get(endpoint.Url, Query.CallId) is not null;
        bool hasIntent = Query.Get(endpoint.Url, Query.Intent) is not null;
        if (model is not null && hasCall) return "A call has its model already. Leave the model out, or use RealtimeEndpoint.OpenAI(model) for a conversation without a call.";
        if (model is not null && hasIntent) return "The model of a transcription is set in the session, audio.input.transcription.model. Leave the model out here.";
        if (endpoint.Model is { } named && options.Model is { } asked && named != asked)
        {
            return $"The endpoint names the model {named} and the options name {asked}. Leave RealtimeConnectionOptions.Model out.";
        }

        bool needsModel = endpoint.Service == RealtimeService.OpenAI ? endpoint.Url.AbsolutePath.TrimEnd('/') == ServiceAddress.GaPath : endpoint.Service == RealtimeService.AzureGa;

        // An ephemeral secret carries the session that it was made for, and the session may name the model.
        bool mayBringModel = options.EffectiveCredential is { Kind: not CredentialKind.ApiKey } or { IsEphemeralKey: true };
        return model is null && needsModel && !hasCall && !hasIntent && !mayBringModel
            ? $"{endpoint.Url.IdnHost} needs a model. Use RealtimeEndpoint.{(endpoint.IsAzure ? "AzureOpenAI(resource, deployment)" : "OpenAI(model)")}, or set RealtimeConnectionOptions.Model."
            : null;
    }

    private static string? OfCredential(RealtimeConnectionOptions options, RealtimeEndpoint endpoint)
    {
        if (options.ApiKey is not null && options.Credential is not null) return "ApiKey is a shorthand of Credential. Leave one of them out.";
        if (options.EffectiveCredential is not { } credential) return null;
        if (endpoint.IsAzure && credential.IsEphemeralKey)
        {
            return "An ephemeral secret (ek_...) is no key of an Azure resource. Use RealtimeCredential.EphemeralSecret, which sends it as Authorization: Bearer.";
        }

        string header = Handshake.KeyHeaderOf(endpoint, credential);
        return options.Headers.ContainsKey(header) ? $"The credential and Headers both set {header}. Leave one of them out." : null;
    }
}
