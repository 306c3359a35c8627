using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit;

/// <summary>
/// <c>FromConfiguration</c> of every type that has <c>Parse</c>, and the one place that names <c>IConfiguration</c>: the runtime does not know it.
/// </summary>
internal static class ConfigurationEmitter
{
    private const string Configuration = "global::Microsoft.Extensions.Configuration.IConfiguration";
    private const string Sections = "global::RealtimeGen.Generated.ConfigurationSections";

    public static SourceText Emit(ConfigurationModel model)
    {
        SourceWriter writer = SourceFile.Begin("the project's schemas", "");
        foreach (ConfiguredType type in model.Types)
        {
            if (type.Name.Namespace.Length == 0) Declare(writer, type);
            else using (writer.Block("namespace " + type.Name.Namespace)) Declare(writer, type);
            writer.Line();
        }

        using (writer.Block("namespace RealtimeGen.Generated")) Adapter(writer, model);
        return writer.ToSourceText();
    }

    private static void Declare(SourceWriter writer, ConfiguredType type)
    {
        string self = type.Name.Name;
        using (writer.Block($"partial {KindOf(type.Kind)} {self}"))
        {
            writer.Summary("Reads a section of a configuration that is valid by the schema; else throws, with every error and its key.");
            writer.Fill(
                $"public static {self} FromConfiguration({Configuration} section) =>",
                $"{Sections}.Read<{self}>(section, {CSharpLiteral.Integer(type.Shape)});");
        }
    }

    private static string KindOf(NamedKind kind) => kind switch
    {
        NamedKind.Enum => "class",
        NamedKind.Object or NamedKind.Union => "record",
        _ => "record struct",
    };

    private static void Adapter(SourceWriter writer, ConfigurationModel model)
    {
        using (writer.Block("file static class ConfigurationSections"))
        {
            writer.Line($$"""
                public static T Read<T>({{Configuration}} section, int shape)
                    where T : global::RealtimeGen.IJsonModel<T>
                {
                    global::System.ArgumentNullException.ThrowIfNull(section);
                    return Reader.Value.Read<T>(Entry(section), shape);
                }

                private static global::RealtimeGen.ConfigurationEntry Entry({{Configuration}} at)
                {
                    global::System.Collections.Generic.List<global::RealtimeGen.ConfigurationEntry> children = new();
                    foreach ({{Configuration}} child in at.GetChildren()) children.Add(Entry(child));
                    return at is global::Microsoft.Extensions.Configuration.IConfigurationSection section
                        ? new(section.Key, section.Path, section.Value, children)
                        : new("", "", null, children);
                }

                private static readonly global::System.Lazy<global::RealtimeGen.ConfigurationReader> Reader = new(static () => new(
                """);
            using (writer.Indent()) writer.Literal(model.Shapes, "));");
        }
    }
}
