using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Options;

namespace RealtimeGen.Generator.Pipeline;

internal static class ResolverStep
{
    public static ResolverModel? Model(BoundProject project, ProjectFacts facts)
    {
        if (project.Types.Count == 0) return null;
        bool isPublic = project.Types.All(t => t.Accessibility == "public");
        IEnumerable<ResolvedType> types = project.Types
            .OrderBy(t => t.Name.FullName, StringComparer.Ordinal)
            .Select(t => new ResolvedType(t.Name, t.Kind is NamedKind.Variant or NamedKind.Raw));
        return new ResolverModel(facts.RootNamespace, isPublic ? "public" : "internal", types.ToEquatableArray());
    }
}
