namespace QuickStart;

/// <param name="Config">The agent's file.</param>
/// <param name="Url">A Realtime server; null starts the one of RealtimeGen.Testing in this process.</param>
/// <param name="Key">From <c>--key</c>, else from the environment.</param>
/// <param name="Beta">Whether to speak the beta protocol, as compatible servers still do.</param>
internal sealed record CommandLine(string Config, Uri? Url, string? Key, bool Beta)
{
    private const string Usage = "usage: QuickStart [--config FILE] [--beta] [--url URL [--key KEY]]    (the key may stand in OPENAI_API_KEY)";

    public static CommandLine Parse(string[] args)
    {
        CommandLine result = new(Path.Combine(AppContext.BaseDirectory, "support.agent.json"), null, Environment.GetEnvironmentVariable("OPENAI_API_KEY"), false);
        for (int i = 0; i < args.Length; i++)
        {
            result = args[i] switch
            {
                "--beta" => result with { Beta = true },
                "--config" => result with { Config = Value() },
                "--key" => result with { Key = Value() },
                "--url" => result with { Url = Address(Value()) },
                string other => throw new UsageException($"'{other}' is no option\n{Usage}"),
            };

            string Value() => ++i < args.Length ? args[i] : throw new UsageException($"'{args[i - 1]}' needs a value\n{Usage}");
        }

        return result;
    }

    // A record prints its members, and a key belongs in no output.
    public override string ToString() => $"--config {Config} --url {Url}{(Beta ? " --beta" : "")}";

    private static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? url) ? url : throw new UsageException($"'{text}' is no URL\n{Usage}");
}
