using System.Buffers;
using System.Text;
using Microsoft.Extensions.Logging;
using RealtimeGen.Runtime.Unit.Json;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Telemetry;

[Collection(nameof(Listening))]
public class QuietTests
{
    [Theory]
    [InlineData("""{"type":"response.output_audio.delta","response_id":"resp_1","item_id":"item_1","content_index":0,"delta":"AAAA"}""")]
    [InlineData("""{"type":"response.created","response":{"id":"resp_1"}}""")]
    [InlineData("""{"type":"response.done","response":{"id":"resp_1","status":"completed","usage":{"input_tokens":1}}}""")]
    [InlineData("""{"type":"error","error":{"code":"c","message":"No."}}""")]
    [InlineData("""{"type":"input_audio_buffer.append","audio":"AAAA"}""")]
    public void Nothing_is_allocated_when_nobody_listens(string message)
    {
        ConnectionTelemetry telemetry = new(new RealtimeConnectionOptions(), endpoint: null);
        Frame frame = new();
        frame.Write(Encoding.UTF8.GetBytes(message));
        frame.IsText = true;
        frame.Identify();

        Assert.Equal(0, Allocations.Of(() =>
        {
            telemetry.Sending(frame);
            telemetry.Received(frame);
            return true;
        }));
    }

    [Fact]
    public async Task A_logger_that_throws_does_not_end_the_connection()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        await using RealtimeConnection<AnyEvent, AnyEvent> connection = RealtimeConnection.Start<AnyEvent, AnyEvent>(
            client, new RealtimeConnectionOptions { Logger = new ThrowingLogger(), CloseTimeout = TimeSpan.FromMilliseconds(100) });
        await connection.SendAsync(new AnyEvent("""{"type":"session.update"}""")).InTime();
        await server.ReceiveAsync();
        await server.SendAsync("""{"type":"session.updated"}""");

        await foreach (AnyEvent received in connection.ReadAllAsync())
        {
            Assert.Equal("""{"type":"session.updated"}""", received.Json);
            break;
        }
    }

    private sealed class ThrowingLogger : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new InvalidOperationException("The disk is full.");
    }
}
