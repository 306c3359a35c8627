using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Unit.Binding;

/// <summary>Schemas bound, for tests that look at constraints.</summary>
internal static class Bound
{
    public static BoundProject Project(params (string Path, string Text)[] files) => Binder.Bind(
        [.. files.Select(f => (Schema.SchemaFile.Read(f.Text, f.Path).Document, new SchemaOptions("App", null, "public")))], CancellationToken.None);

    public static BoundProject Project(string schema) => Project(("root.schema.json", schema));

    /// <summary>What the root of a single schema demands.</summary>
    public static ConstraintSet Root(string schema) => Project(schema).Types.First(t => t.Name.Name == "Root").Constraints;

    /// <summary>The names that the schema itself declares; a root admits <c>$schema</c> besides.</summary>
    public static IEnumerable<NamedMember> Declared(this Members members) => members.Named.Where(m => m.Name != "$schema");

    public static T Only<T>(this ConstraintSet set)
        where T : Constraint => Assert.Single(set.Constraints.OfType<T>());

    public static IReadOnlyList<CheckModel> ChecksOf(string schema) => [.. Project(schema).Checks];
}
