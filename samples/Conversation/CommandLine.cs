using System.Globalization;

namespace Conversation;

/// <param name="Question">The WAV file to send; null makes one up.</param>
/// <param name="Answer">The WAV file to write.</param>
/// <param name="Url">A Realtime server; null starts the one of RealtimeGen.Testing in this process.</param>
/// <param name="Key">From <c>--key</c>, else from the environment.</param>
/// <param name="Model">The model, where the URL names none.</param>
/// <param name="DropAfter">When the embedded server lets the connection break.</param>
/// <param name="InterruptAfter">How much of the answer is heard before the user speaks again.</param>
internal sealed record CommandLine(string? Question, string Answer, Uri? Url, string? Key, string Model, TimeSpan? DropAfter, TimeSpan? InterruptAfter)
{
    private const string Usage =
        "usage: Conversation [--wav FILE] [--out FILE] [--interrupt-after TIME] [--drop-connection-after TIME | --url URL [--key KEY] [--model NAME]]    (TIME: 3s, 500ms)";

    public static CommandLine Parse(string[] args)
    {
        CommandLine result = new(null, "answer.wav", null, Environment.GetEnvironmentVariable("OPENAI_API_KEY"), "gpt-realtime", null, null);
        for (int i = 0; i < args.Length; i++)
        {
            string option = args[i];
            result = option switch
            {
                "--wav" => result with { Question = Value() },
                "--out" => result with { Answer = Writable(Value()) },
                "--url" => result with { Url = Address(Value()) },
                "--key" => result with { Key = Value() },
                "--model" => result with { Model = Value() },
                "--drop-connection-after" => result with { DropAfter = Time(option, Value()) },
                "--interrupt-after" => result with { InterruptAfter = Time(option, Value()) },
                _ => throw new UsageException($"'{option}' is no option; {Usage}"),
            };

            string Value() => i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i] : throw new UsageException($"'{option}' needs a value; {Usage}");
        }

        return result is { Url: not null, DropAfter: not null }
            ? throw new UsageException("--drop-connection-after is for the embedded server: leave out --url")
            : result;
    }

    // A record prints its members, and a key belongs in no output.
    public override string ToString() => $"--wav {Question} --out {Answer} --url {Url}";

    private static string Writable(string path) =>
        Directory.Exists(path) || Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder || !Directory.Exists(folder)
            ? throw new UsageException($"--out: {path} is no file in a folder that exists")
            : path;

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "ws" or "wss" or "http" or "https"
            ? url
            : throw new UsageException($"--url: '{text}' is no address of a server, such as wss://api.openai.com/v1/realtime");

    private static TimeSpan Time(string option, string text)
    {
        (string number, double unit) = text.EndsWith("ms", StringComparison.Ordinal) ? (text[..^2], 0.001) : text.EndsWith('s') ? (text[..^1], 1) : ("", 0);
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value * unit <= 3_600
            ? TimeSpan.FromSeconds(value * unit)
            : throw new UsageException($"{option}: '{text}' is no time, such as 3s or 500ms");
    }
}
