using CsCheck;

namespace RealtimeGen.Agreement.Random;

/// <summary>JSON texts over a small alphabet, so that names and values of schemas and documents meet often.</summary>
internal static class RandomJson
{
    public static readonly Gen<string> Name = Gen.OneOf("a", "b", "c", "d", "x-a", "x-b", "", "é");

    public static readonly Gen<string> Number = Gen.OneOf(
        "0", "1", "2", "3", "-1", "1.0", "0.5", "1.5", "2.50", "1e1", "10", "-0.0", "1e-7", "12345678901234567890", "1E400", "0.1");

    public static readonly Gen<string> Text = Gen.OneOf(
        "\"\"", "\"a\"", "\"ab\"", "\"abc\"", "\"x-1\"", "\"1\"", "\"é\"", "\"😀\"", "\"\\ud83d\\ude00\"", "\"a b\"", "\"\\u0061\"", "\"line\\n\"");

    public static readonly Gen<string> Scalar = Gen.Frequency(
        (1, Gen.Const("null")), (1, Gen.OneOf("true", "false")), (4, Number), (4, Text));

    public static readonly Gen<string> Value = Nested(3);

    public static Gen<string> Quoted(Gen<string> text) => text.Select(t => "\"" + t + "\"");

    public static Gen<string> Array(Gen<string> item, int least, int most) => item.Array[least, most].Select(items => "[" + string.Join(",", items) + "]");

    /// <summary>Members of different names; names come as they are, without quotes.</summary>
    public static Gen<string> Object(Gen<string> name, Gen<string> value, int least, int most) =>
        Gen.Select(name, value).Array[least, most].Select(members => Object(members));

    public static string Object(IEnumerable<(string Name, string Value)> members) =>
        "{" + string.Join(",", members.DistinctBy(m => m.Name).Select(m => $"\"{m.Name}\":{m.Value}")) + "}";

    private static Gen<string> Nested(int depth) => depth == 0
        ? Scalar
        : Gen.Frequency((5, Scalar), (2, Array(Nested(depth - 1), 0, 4)), (3, Object(Name, Nested(depth - 1), 0, 4)));
}
