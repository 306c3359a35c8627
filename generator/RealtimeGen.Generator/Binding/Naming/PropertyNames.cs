using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>C# names of an object's members: one table per type, shared by properties, builder methods and locals.</summary>
internal sealed class PropertyNames
{
    private readonly Dictionary<string, (string Name, string Parameter)> _names = new(StringComparer.Ordinal);

    public PropertyNames(ObjectShape shape, RegisteredType type)
    {
        // A member cannot be named like the type around it (CS0542): the record, or a stage of the builder.
        IEnumerable<string> names = shape.Properties.Select(Of);
        NameTable members = new([
            .. ReservedNames.Record, type.Name.Name, .. names.SelectMany(name => new[] { "Needs" + name, "AddTo" + name })]);
        NameTable locals = new(ReservedNames.Locals);
        string? tag = (type.Union?.Shape as UnionShape)?.Tag?.Name;
        // The discriminator first: its property overrides the union's, so every case must call it alike.
        foreach (PropertyShape property in shape.Properties.OrderBy(p => p.Name == tag ? 0 : 1))
        {
            string name = property.Name == tag ? OfTag(tag) : Of(property);
            string claimed = members.Claim(name);
            _names[property.Name] = (claimed, Identifier.Camel(locals.Claim(Identifier.Camel(claimed).TrimStart('@'))));
        }
    }

    public string Name(string jsonName) => _names[jsonName].Name;

    public string Parameter(string jsonName) => _names[jsonName].Parameter;

    /// <summary>Before any clash is settled: what the property's own schema says, else its JSON name.</summary>
    public static string Of(PropertyShape property) => Identifier.Given(property.Site.Node) ?? Identifier.Pascal(property.Name, "Property");

    public static string OfTag(string tag) => new NameTable(ReservedNames.Record).Claim(Identifier.Pascal(tag, "Property"));
}
