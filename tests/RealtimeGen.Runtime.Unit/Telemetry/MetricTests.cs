namespace RealtimeGen.Runtime.Unit.Telemetry;

[Collection(nameof(Listening))]
public class MetricTests
{
    [Fact]
    public async Task A_response_has_a_duration()
    {
        await using ObservedSession session = new();
        await session.AnswerAsync();

        (string _, double seconds, IReadOnlyDictionary<string, object?> tags) = Assert.Single(session.Overheard.Measurements, measurement => measurement.Name == "gen_ai.client.operation.duration");
        Assert.InRange(seconds, 0, 20);
        Assert.Equal(("realtime", "test-model"), (tags["gen_ai.operation.name"], tags["gen_ai.request.model"]));
    }

    [Fact]
    public async Task The_time_to_the_first_chunk_is_measured_once()
    {
        await using ObservedSession session = new();
        await session.AnswerAsync();

        Assert.Single(session.Overheard.Measurements, measurement => measurement.Name == "gen_ai.client.operation.time_to_first_chunk");
    }

    [Fact]
    public async Task Tokens_are_counted_by_kind()
    {
        await using ObservedSession session = new();
        await session.AnswerAsync("""{"id":"resp_1","status":"completed","usage":{"input_tokens":7,"output_tokens":9,"output_token_details":{"audio_tokens":8}}}""");

        Assert.Equal(
            [("input", 7), ("output", 9), ("output_audio", 8)],
            session.Overheard.Measurements.Where(measurement => measurement.Name == "gen_ai.client.token.usage").Select(measurement => (measurement.Tags["gen_ai.token.type"], measurement.Value)));
    }

    [Fact]
    public async Task Messages_are_counted_by_direction()
    {
        await using ObservedSession session = new();
        await session.AnswerAsync();

        Assert.Equal(
            (1, 4),
            (session.Overheard.Measurements.Count(IsMessage("sent")), session.Overheard.Measurements.Count(IsMessage("received"))));

        static Func<(string Name, double Value, IReadOnlyDictionary<string, object?> Tags), bool> IsMessage(string direction) =>
            measurement => measurement.Name == "realtimegen.client.messages" && measurement.Tags["realtimegen.direction"] is string text && text == direction;
    }

    [Fact]
    public async Task Errors_are_counted_by_code()
    {
        await using ObservedSession session = new();
        await session.HearAsync("""{"type":"error","error":{"code":"invalid_value","message":"No."}}""");

        Assert.Equal("invalid_value", Assert.Single(session.Overheard.Measurements, measurement => measurement.Name == "realtimegen.client.errors").Tags["error.type"]);
    }

    [Fact]
    public async Task Connections_that_are_open_are_counted()
    {
        ObservedSession session = new();
        await session.DisposeAsync();

        Assert.Equal(0, session.Overheard.Measurements.Where(measurement => IsOpenConnection(measurement)).Sum(measurement => measurement.Value));
        Assert.Equal(2, session.Overheard.Measurements.Count(IsOpenConnection));

        static bool IsOpenConnection((string Name, double Value, IReadOnlyDictionary<string, object?> Tags) measurement) =>
            measurement.Name == "realtimegen.client.connections" && measurement.Tags["gen_ai.request.model"] is "test-model";
    }
}
