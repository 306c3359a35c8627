namespace QuickStart;

/// <param name="Config">The agent's file.</param>
/// <param name="Url">A server that speaks the beta shape; null starts the one of RealtimeGen.Testing in this process.</param>
/// <param name="Key">From <c>--key</c>, else from the environment.</param>
internal sealed record CommandLine(string Config, Uri? Url, string? Key)
{
    private const string Usage = "usage: QuickStart [--config FILE] [--url URL [--key KEY]]    (the key may stand in OPENAI_API_KEY)";

    public static CommandLine Parse(string[] args)
    {
        CommandLine result = new(Path.Combine(AppContext.BaseDirectory, "support.agent.json"), null, Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
        for (int i = 0; i < args.Length; i += 2)
        {
            if (args[i] is not ("--config" or "--url" or "--key")) throw new UsageException($"'{args[i]}' is no option\n{Usage}");
            string value = i + 1 < args.Length ? args[i + 1] : throw new UsageException($"'{args[i]}' needs a value\n{Usage}");
            result = args[i] switch
            {
                "--config" => result with { Config = value },
                "--url" => result with { Url = Uri.TryCreate(value, UriKind.Absolute, out Uri? url) ? url : throw new UsageException($"'{value}' is no URL\n{Usage}") },
                _ => result with { Key = value },
            };
        }

        return result;
    }

    // A record prints its members, and a key belongs in no output.
    public override string ToString() => $"--config {Config} --url {Url}";
}
