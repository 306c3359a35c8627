using RealtimeGen.Runtime.Unit.Connection;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Endpoints;

/// <summary>Choices that do not go together are refused before a socket is opened, and the message says what to change.</summary>
public class MisfitTests
{
    private static readonly RealtimeEndpoint Azure = RealtimeEndpoint.AzureOpenAI("contoso", "voice");

    private static readonly RealtimeEndpoint Preview = RealtimeEndpoint.AzureOpenAIPreview("contoso", "voice", "2025-04-01-preview");

    [Fact]
    public Task The_beta_protocol_at_OpenAI() => RefusesAsync(new() { Endpoint = RealtimeEndpoint.OpenAI("m"), Profile = RealtimeProfile.Beta }, "Use RealtimeProfile.Ga");

    [Fact]
    public Task The_beta_header_at_OpenAI() => RefusesAsync(
        new() { Endpoint = RealtimeEndpoint.OpenAI("m"), Headers = new Dictionary<string, string> { ["OpenAI-Beta"] = "realtime=v1" } }, "beta_api_shape_disabled");

    [Fact]
    public Task The_beta_protocol_at_GA_Azure() => RefusesAsync(new() { Endpoint = Azure, Profile = RealtimeProfile.Beta }, "or RealtimeEndpoint.AzureOpenAIPreview");

    [Fact]
    public Task The_GA_protocol_at_the_preview_of_Azure() => RefusesAsync(new() { Endpoint = Preview, Profile = RealtimeProfile.Ga }, "or RealtimeEndpoint.AzureOpenAI for GA");

    [Fact]
    public Task Another_protocol_than_the_server_is_said_to_speak() => RefusesAsync(
        new() { Endpoint = RealtimeEndpoint.Compatible(new Uri("wss://example.com/"), RealtimeProfile.Beta), Profile = RealtimeProfile.Ga },
        "Leave RealtimeConnectionOptions.Profile out");

    [Theory]
    [InlineData("wss://contoso.openai.azure.com/openai/v1/realtime?model=d&api-version=2025-04-01-preview", "takes no api-version")]
    [InlineData("wss://contoso.openai.azure.com/openai/v1/realtime?deployment=d", "takes the deployment as ?model=")]
    [InlineData("wss://contoso.openai.azure.com/openai/v1/realtime", "needs a model. Use RealtimeEndpoint.AzureOpenAI(")]
    [InlineData("wss://contoso.openai.azure.com/openai/realtime?api-version=2025-04-01-preview", "needs a deployment")]
    [InlineData("wss://contoso.openai.azure.com/openai/realtime?deployment=d", "needs an api-version")]
    [InlineData("wss://contoso.openai.azure.com/openai/deployments/d/realtime?api-version=2025-04-01-preview", "no Realtime below /openai/deployments")]
    [InlineData("https://api.openai.com/v1/chat/completions", "serves Realtime at /v1/realtime, not at /v1/chat/completions")]
    [InlineData("wss://api.openai.com/v1/realtime", "needs a model. Use RealtimeEndpoint.OpenAI(")]
    [InlineData("wss://api.openai.com/v1/realtime?model=m&call_id=rtc_1", "A call has its model already")]
    [InlineData("wss://api.openai.com/v1/realtime?model=m&intent=transcription", "audio.input.transcription.model")]
    public Task An_address_that_the_service_does_not_understand(string url, string remedy) => RefusesAsync(new() { Endpoint = new Uri(url), ApiKey = "k" }, remedy);

    [Fact]
    public Task A_model_for_a_call() => RefusesAsync(new() { Endpoint = RealtimeEndpoint.OpenAICall("rtc_1"), Model = "m" }, "Leave the model out");

    [Fact]
    public Task A_model_for_a_transcription() => RefusesAsync(new() { Endpoint = RealtimeEndpoint.OpenAITranscription(), Model = "m" }, "Leave the model out");

    [Fact]
    public Task Two_models() => RefusesAsync(new() { Endpoint = RealtimeEndpoint.OpenAI("one"), Model = "other" }, "names the model one and the options name other");

    [Fact]
    public Task A_model_beside_a_deployment() => RefusesAsync(new() { Endpoint = Preview, Model = "other" }, "names the model voice");

    [Fact]
    public Task An_ephemeral_secret_as_the_key_of_an_Azure_resource() =>
        RefusesAsync(new() { Endpoint = Azure, Credential = RealtimeCredential.ApiKey("ek_1") }, "Use RealtimeCredential.EphemeralSecret");

    [Fact]
    public Task Two_credentials() => RefusesAsync(
        new() { Endpoint = RealtimeEndpoint.OpenAI("m"), ApiKey = "a", Credential = RealtimeCredential.EphemeralSecret("b") }, "Leave one of them out");

    [Fact]
    public Task A_credential_beside_its_header() => RefusesAsync(
        new() { Endpoint = Azure, ApiKey = "a", Headers = new Dictionary<string, string> { ["API-Key"] = "b" } }, "both set api-key");

    private static async Task RefusesAsync(RealtimeConnectionOptions options, string remedy)
    {
        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => RealtimeConnection.ConnectAsync<Note, Note>(options).InTime());

        Assert.Contains(remedy, refusal.Message, StringComparison.Ordinal);
    }
}
