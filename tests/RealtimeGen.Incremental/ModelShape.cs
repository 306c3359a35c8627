using System.Reflection;
using RealtimeGen.Generator;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Incremental;

/// <summary>Models are cached for as long as an editor is open: a Roslyn object in one would keep whole compilations alive.</summary>
public sealed class ModelShape
{
    private static readonly Type[] Cached =
        [.. typeof(RealtimeGenerator).Assembly.GetTypes().Where(IsCached)];

    private static bool IsCached(Type type) =>
        !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        && (type.Namespace?.StartsWith("RealtimeGen.Generator.Model", StringComparison.Ordinal) == true
            || type.Name is "SchemaDocument" or "SchemaNode" or "NamedSchema" or "Problem" or "SchemaInput" or "BoundProject" or "SchemaOptions" or "ProjectFacts"
            || type.BaseType?.Name == "Keyword");

    public static TheoryData<string> ModelTypes => [.. Cached.Select(t => t.FullName!)];

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_holds_no_roslyn_type(string name)
    {
        Type type = Cached.Single(t => t.FullName == name);

        Assert.DoesNotContain(
            type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
            field => Mentions(field.FieldType, "Microsoft.CodeAnalysis"));
    }

    [Fact]
    public void There_are_models_to_look_at() => Assert.Contains(Cached, t => t == typeof(ObjectModel));

    private static bool Mentions(Type type, string ns) =>
        type.Namespace?.StartsWith(ns, StringComparison.Ordinal) == true
        || (type.HasElementType && Mentions(type.GetElementType()!, ns))
        || type.GetGenericArguments().Any(a => Mentions(a, ns));
}
