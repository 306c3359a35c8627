using System.Globalization;
using Conversation;
using RealtimeGen;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing;

TimeSpan patience = TimeSpan.FromSeconds(60);
Timeline timeline = new();
try
{
    CommandLine options = CommandLine.Parse(args);
    byte[] question = options.Question is { } path ? Wave.Read(path) : Speech.Question();
    await using RealtimeTestServer? server = options.Url is null ? await Server.StartAsync(options.DropAfter) : null;

    RealtimeConnectionOptions where = new()
    {
        Endpoint = options.Url ?? server!.Url,
        ApiKey = options.Url is null ? null : options.Key,
        Model = options.Model,
        Reconnect = RealtimeReconnect.Exponential(),
    };
    using CancellationTokenSource limit = new(patience + TimeSpan.FromMilliseconds(question.Length / Wave.BytesPerMillisecond));
    await using RealtimeConnection<ClientEvent, ServerEvent> connection = await RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(where, limit.Token);
    timeline.Note($"connected to {where.Endpoint}");
    using Talk talk = new(connection, question, timeline);
    (byte[] heard, string words) = await talk.HoldAsync(options.InterruptAfter, limit.Token);

    Wave.Write(options.Answer, heard);
    timeline.Flush();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Answer}: {heard.Length / Wave.BytesPerMillisecond / 1000.0:0.0} s of \"{words}\""));
    return 0;
}
catch (OperationCanceledException)
{
    timeline.Flush();
    Console.Error.WriteLine($"The server did not answer within {patience.TotalSeconds} s");
    return 1;
}
catch (Exception error) when (error is UsageException or RealtimeException or ArgumentException or IOException or UnauthorizedAccessException)
{
    timeline.Flush();
    Console.Error.WriteLine(error.Message);
    return 1;
}
