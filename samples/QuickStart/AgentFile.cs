using RealtimeGen;

namespace QuickStart;

/// <summary>An agent's configuration file.</summary>
internal static class AgentFile
{
    public static VoiceAgent Load(string path)
    {
        if (!File.Exists(path)) throw new UsageException($"{path}: there is no such file");
        if (VoiceAgent.TryParse(File.ReadAllBytes(path), out VoiceAgent? agent, out ValidationReport report)) return agent;
        throw new UsageException(string.Join('\n', report.Errors.Select(e => $"{path}({e.Line},{e.Column}): {Pointer(e)}: {e.Message}")));
    }

    private static string Pointer(ValidationError error) => error.InstancePath.Length == 0 ? "(root)" : error.InstancePath;
}
