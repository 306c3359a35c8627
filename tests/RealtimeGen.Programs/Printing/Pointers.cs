namespace RealtimeGen.Programs.Printing;

/// <summary>JSON Pointers of parts.</summary>
internal static class Pointers
{
    public static string Member(string pointer, string name) => $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Item(string pointer, int index) => $"{pointer}/{index}";

    /// <summary>Whether it is the place itself or lies in it.</summary>
    public static bool IsIn(string pointer, string place) =>
        pointer.StartsWith(place, StringComparison.Ordinal) && (pointer.Length == place.Length || pointer[place.Length] == '/');
}
