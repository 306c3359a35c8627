using System.Globalization;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>File names of emitted code: at most 120 characters with artefact and extension, then a hash stands for the rest.</summary>
internal static class HintName
{
    private const int MaxPrefix = 100;

    public static string Prefix(TypeName name)
    {
        string full = name.Namespace.Length == 0 ? name.Nested : name.Namespace + "." + name.Nested;
        return full.Length <= MaxPrefix ? full : full.Substring(0, MaxPrefix - 9) + "_" + Hash(full).ToString("x8", CultureInfo.InvariantCulture);
    }

    // FNV-1a: string.GetHashCode differs from process to process, and output must not.
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
