using QuickStart;
using RealtimeGen;

try
{
    CommandLine options = CommandLine.Parse(args);

    VoiceAgent support = AgentFile.Load(options.Config);
    Show($"1. {Path.GetFileName(options.Config)}, read and validated in one pass", support);

    VoiceAgent concierge = Concierge.Build();
    Show("2. A second agent, from the staged builder", concierge);

    Show("3. What is wrong with a wrong one", Concierge.Mistakes([Modality.Text, Modality.Audio], threshold: 1.5, speed: 3, toolChoice: "always"));

    Console.WriteLine("4. A live session");
    await Conversation.RunAsync(options, support.Session);
    return 0;
}
catch (Exception error) when (error is UsageException or RealtimeException or ArgumentException or SchemaValidationException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

static void Show(string title, object content) => Console.WriteLine($"{title}\n{content}\n");
