using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>The named schemas of a document.</summary>
internal static class Definitions
{
    public static IEnumerable<(string Name, Place Place)> Of(BoundDocument document)
    {
        foreach (string keyword in (string[])["$defs", "definitions"])
        {
            foreach (NamedSchema entry in document.Root.Map(keyword)) yield return (entry.Name, document.RootPlace.At(entry.Schema));
        }
    }
}
