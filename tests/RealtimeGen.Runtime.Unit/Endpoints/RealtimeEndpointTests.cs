namespace RealtimeGen.Runtime.Unit.Endpoints;

public class RealtimeEndpointTests
{
    [Fact]
    public void OpenAI_names_the_model() =>
        Assert.Equal("wss://api.openai.com/v1/realtime?model=gpt%20realtime", RealtimeEndpoint.OpenAI("gpt realtime").Url.AbsoluteUri);

    [Fact]
    public void A_call_is_named_by_its_id() =>
        Assert.Equal("wss://api.openai.com/v1/realtime?call_id=rtc_1", RealtimeEndpoint.OpenAICall("rtc_1").Url.AbsoluteUri);

    [Fact]
    public void A_transcription_is_an_intent_without_model() =>
        Assert.Equal("wss://api.openai.com/v1/realtime?intent=transcription", RealtimeEndpoint.OpenAITranscription().Url.AbsoluteUri);

    [Theory]
    [InlineData("contoso")]
    [InlineData("contoso.openai.azure.com")]
    [InlineData("https://contoso.openai.azure.com")]
    [InlineData("https://contoso.openai.azure.com/")]
    [InlineData("https://contoso.openai.azure.com/openai/v1/")]
    public void An_Azure_resource_is_a_name_a_host_or_an_URL(string resource) =>
        Assert.Equal("wss://contoso.openai.azure.com/openai/v1/realtime?model=voice", RealtimeEndpoint.AzureOpenAI(resource, "voice").Url.AbsoluteUri);

    [Fact]
    public void The_preview_of_Azure_names_version_and_deployment() =>
        Assert.Equal(
            "wss://contoso.cognitiveservices.azure.com/openai/realtime?api-version=2025-04-01-preview&deployment=voice",
            RealtimeEndpoint.AzureOpenAIPreview("contoso.cognitiveservices.azure.com", "voice", "2025-04-01-preview").Url.AbsoluteUri);

    [Theory]
    [InlineData("https://contoso.openai.azure.com/openai/realtime?api-version=1")]
    [InlineData("https://contoso.services.ai.azure.com/api/projects/p")]
    [InlineData("con toso")]
    [InlineData(" ")]
    public void What_is_no_Azure_resource_is_refused(string resource) =>
        Assert.Throws<ArgumentException>(() => RealtimeEndpoint.AzureOpenAI(resource, "voice"));

    [Theory]
    [InlineData("https://example.com/realtime", "wss://example.com/realtime")]
    [InlineData("http://127.0.0.1:81/realtime?x=1", "ws://127.0.0.1:81/realtime?x=1")]
    [InlineData("wss://example.com:444/", "wss://example.com:444/")]
    public void Http_is_read_as_WebSocket(string given, string read) => Assert.Equal(read, RealtimeEndpoint.At(new Uri(given)).Url.AbsoluteUri);

    [Theory]
    [InlineData("/v1/realtime")]
    [InlineData("ftp://example.com/")]
    public void Another_kind_of_address_is_refused(string url) => Assert.Throws<ArgumentException>(() => RealtimeEndpoint.At(new Uri(url, UriKind.RelativeOrAbsolute)));

    [Fact]
    public void An_Uri_is_an_endpoint()
    {
        RealtimeEndpoint endpoint = new Uri("wss://example.com/");

        Assert.Equal(RealtimeEndpoint.At(new Uri("wss://example.com/")), endpoint);
    }

    [Fact]
    public void Printing_shows_no_query() => Assert.Equal("wss://example.com/v1", RealtimeEndpoint.At(new Uri("wss://me:secret@example.com/v1?api-key=secret")).ToString());

    [Theory]
    [InlineData("wss://contoso.openai.azure.com/openai/realtime?api-version=1&deployment=d", RealtimeProfile.Beta)]
    [InlineData("wss://contoso.openai.azure.com/openai/v1/realtime?model=d", RealtimeProfile.Ga)]
    [InlineData("wss://example.com/", RealtimeProfile.Ga)]
    public void The_profile_is_what_the_address_speaks(string url, RealtimeProfile profile) =>
        Assert.Equal(profile, new RealtimeConnectionOptions { Endpoint = new Uri(url) }.Profile);

    [Fact]
    public void A_compatible_server_speaks_what_it_is_said_to() =>
        Assert.Equal(RealtimeProfile.Beta, new RealtimeConnectionOptions { Endpoint = RealtimeEndpoint.Compatible(new Uri("wss://example.com/"), RealtimeProfile.Beta) }.Profile);
}
