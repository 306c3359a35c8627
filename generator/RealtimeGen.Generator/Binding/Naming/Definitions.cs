using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>The named schemas of a document.</summary>
internal static class Definitions
{
    /// <summary>True for the pointer to one.</summary>
    public static bool IsOne(string pointer) => JsonPointer.Parent(pointer) is "/$defs" or "/definitions" or "/components/schemas";

    public static IEnumerable<(string Name, Place Place)> Of(BoundDocument document)
    {
        foreach (string keyword in (string[])["$defs", "definitions"])
        {
            foreach (NamedSchema entry in document.Root.Map(keyword)) yield return (entry.Name, document.RootPlace.At(entry.Schema));
        }

        EquatableArray<NamedSchema> components = document.Root.Get<ComponentsKeyword>("components")?.Schemas ?? [];
        foreach (NamedSchema entry in components) yield return (entry.Name, document.RootPlace.At(entry.Schema));
    }
}
