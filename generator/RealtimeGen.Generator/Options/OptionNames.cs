namespace RealtimeGen.Generator.Options;

/// <summary>What <c>RealtimeGen.targets</c> hands to the compiler.</summary>
internal static class OptionNames
{
    public const string Kind = "build_metadata.AdditionalFiles.RealtimeGenKind";
    public const string Namespace = "build_metadata.AdditionalFiles.RealtimeGenNamespace";
    public const string RootType = "build_metadata.AdditionalFiles.RealtimeGenRootType";
    public const string Accessibility = "build_metadata.AdditionalFiles.RealtimeGenAccessibility";
    public const string Dialect = "build_metadata.AdditionalFiles.RealtimeGenDialect";
    public const string Formats = "build_metadata.AdditionalFiles.RealtimeGenFormats";
    public const string Sections = "build_metadata.AdditionalFiles.RealtimeGenSections";
    public const string IsDefault = "build_metadata.AdditionalFiles.RealtimeGenIsDefault";
    public const string Link = "build_metadata.AdditionalFiles.Link";
    public const string RootNamespace = "build_property.RootNamespace";
    public const string ProjectDirectory = "build_property.ProjectDir";
}
