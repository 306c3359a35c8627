using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Builder;

/// <summary>The methods of a stage that set members.</summary>
internal sealed class SetterEmitter(SourceWriter writer, string self)
{
    private const string RawJson = "global::RealtimeGen.RawJson";

    /// <summary>
    /// A text, a list or a constant becomes an <c>Optional</c> in two conversions, and C# makes only one: these get an overload of their own. It
    /// stands back for null and <c>default</c>, which the <c>Optional</c> takes, as explicit null and as absent.
    /// </summary>
    private const string StandsBack = " [global::System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]";

    public void Set(PropertyModel property, string next)
    {
        string member = AttributeText.JsonMember(property.JsonName);
        string set = $"{property.Name} = value";
        Method(property, member, $"public {next} {property.Name}(", $"{property.CSharp} value) =>", Copy(set));
        if (property.IsThreeState && property.Slot.Type is ListType or MapType or NamedType { Kind: NamedKind.Enum or NamedKind.Variant })
        {
            Method(property, member + StandsBack, $"public {next} {property.Name}(", $"{property.Slot.Type.CSharp} value) =>", Copy(set));
        }

        Lambda(property, member, next, property.Name, property.Slot.Type);
        Append(property, next);
    }

    /// <summary>For lists: a method that adds an item to what is there.</summary>
    public void Append(PropertyModel property, string next)
    {
        if (property.Slot.Type is not ListType list) return;
        string member = AttributeText.JsonMemberAppending(property.JsonName);
        string name = "AddTo" + property.Name;
        string items = property.IsThreeState ? property.Name + ".Value" : property.Name;
        Method(
            property, member, $"public {next} {name}(", $"{list.Item.CSharp} item) =>",
            Copy($"{property.Name} = _value.{items}?.Add(item) ?? [item]"));
        Lambda(property, member, next, name, list.Item.Type);
    }

    public void With(string next)
    {
        writer.Summary("Sets a member that the schema does not declare.");
        writer.Line($"public {next} With(string name, {RawJson} json) =>");
        writer.Line("    new(_value with { AdditionalProperties = _value.AdditionalProperties.With(name, json) });");
    }

    /// <summary>Generic in the stage that the function ends at, so that null never has two meanings, and every case of a union fits.</summary>
    private void Lambda(PropertyModel property, string member, string next, string name, Model.Types.ValueType type)
    {
        if (type is not NamedType { FirstStage: { } first }) return;
        Method(
            property, member,
            $"public {next} {name}<TReady>(", $"global::System.Func<{first.FullName}, TReady> build)",
            $"where TReady : global::RealtimeGen.IBuilder<{type.CSharp}> =>", $"{name}(build({first.Type.FullName}.Create()).Unchecked);");
    }

    private void Method(PropertyModel property, string attributes, params string[] parts) =>
        writer.Inherit($"{self}.{property.Name}").Obsolete(property.Documentation.Obsolete).Member(attributes, parts);

    private static string Copy(string assignment) => $"new(_value with {{ {assignment} }});";
}
