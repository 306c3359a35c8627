using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Binding.Types;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Options;

namespace RealtimeGen.Generator.Pipeline;

internal static class ConfigurationStep
{
    /// <summary>Null where the project cannot name <c>IConfiguration</c>.</summary>
    public static ConfigurationModel? Model(BoundProject project, ProjectFacts facts)
    {
        if (!facts.HasConfiguration) return null;
        TypeModel[] entryPoints = project.Types.Where(t => t.IsEntryPoint).OrderBy(t => t.Name.FullName, StringComparer.Ordinal).ToArray();
        if (entryPoints.Length == 0) return null;
        ConfigurationShapes shapes = new(project.Types.Concat<CodecModel>(project.Checks));
        EquatableArray<ConfiguredType> types = entryPoints.Select(t => new ConfiguredType(t.Name, t.Kind, shapes.PlaceOf(t.Name))).ToEquatableArray();
        try
        {
            return new ConfigurationModel(shapes.ToText(), types);
        }
        catch (InsufficientExecutionStackException)
        {
            return DeepStack.Run(() => new ConfigurationModel(shapes.ToText(), types));
        }
    }
}
