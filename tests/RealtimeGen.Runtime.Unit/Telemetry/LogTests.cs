using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace RealtimeGen.Runtime.Unit.Telemetry;

[Collection(nameof(Listening))]
public class LogTests
{
    private static readonly LoggerMessageAttribute[] Messages =
        [.. typeof(Log).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(Messages.Length, Messages.Select(message => message.EventId).Distinct().Count());

    [Fact]
    public void The_table_in_the_documents_is_complete()
    {
        string[] rows = [.. File.ReadLines(Documents()).SkipWhile(line => line != "## Observability").Where(line => line.Length > 3 && line[0] == '|' && char.IsAsciiDigit(line[2]))];

        Assert.Equal(
            Messages.Select(message => string.Create(CultureInfo.InvariantCulture, $"| {message.EventId} | {message.Level} | {message.Message} |")).Order(StringComparer.Ordinal),
            rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_session_is_logged_from_beginning_to_end()
    {
        await using ObservedSession session = new();
        await session.HearAsync("""{"type":"session.created","session":{"id":"sess_1","model":"m"}}""");
        await session.AnswerAsync();
        await session.HearAsync("""{"type":"error","error":{"code":"c","message":"No.","event_id":"event_1"}}""");
        await session.LoseAsync();
        await session.DisposeAsync();

        Assert.Equal(
            [200, 300, 301, 400, 107],
            session.Overheard.Lines.Where(line => line.Level > LogLevel.Trace).Select(line => line.Id.Id));
    }

    [Fact]
    public async Task A_message_that_is_no_event_is_logged_by_its_size()
    {
        await using ObservedSession session = new();
        await session.HearAsync("nonsense");

        Assert.Contains("A message of 8 bytes is no event", session.Overheard.Lines.First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deltas_and_appended_audio_are_not_logged()
    {
        await using ObservedSession session = new();
        await session.SayAsync("""{"type":"input_audio_buffer.append","audio":"AAAA"}""");
        await session.HearAsync("""{"type":"response.output_audio.delta","response_id":"resp_1","item_id":"item_1","content_index":0,"delta":"AAAA"}""");

        Assert.Empty(session.Overheard.Lines);
    }

    private static string Documents([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/connection.md");
}
