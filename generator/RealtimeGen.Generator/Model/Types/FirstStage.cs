namespace RealtimeGen.Generator.Model.Types;

/// <summary>The builder stage that <c>{Type}.Create()</c> returns.</summary>
/// <param name="Type">The object or union that is built.</param>
/// <param name="Stage"><c>NeedsName</c> after the first required property, <c>Ready</c> where there is none, <c>Chooser</c> of a union.</param>
internal sealed record FirstStage(TypeName Type, string Stage)
{
    public const string Ready = "Ready";

    public const string Chooser = "Chooser";

    public string FullName => Type.FullName + ".Builder." + Stage;

    /// <summary>The stage that waits for <paramref name="property"/>, the one after all where that is null.</summary>
    public static string Before(PropertyModel? property) => property is null ? Ready : "Needs" + property.Name;
}
