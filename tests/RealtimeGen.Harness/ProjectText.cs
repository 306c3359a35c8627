namespace RealtimeGen.Harness;

/// <summary>A project file in memory: for the places of what it says; what it says is the other texts' metadata.</summary>
public sealed class ProjectText(string text) : SchemaText(FilePath, text)
{
    /// <summary>Of the consumer's project file.</summary>
    public const string FilePath = GeneratorRun.ProjectDirectory + "App.csproj";
}
