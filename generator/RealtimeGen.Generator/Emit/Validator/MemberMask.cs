using System.Globalization;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Which members were seen, as bits of the local <c>seen</c>: an integer where they fit, else a span of them.</summary>
internal sealed class MemberMask(int count)
{
    private const int WordBits = 64;

    private bool IsUInt32 => count <= 32;

    private bool IsSpan => count > WordBits;

    public string Type => IsSpan ? "scoped global::System.Span<ulong>" : IsUInt32 ? "uint" : "ulong";

    public string Declaration => IsSpan
        ? $"global::System.Span<ulong> seen = [{string.Join(", ", Enumerable.Repeat("0", ((count - 1) / WordBits) + 1))}];"
        : $"{Type} seen = 0;";

    /// <summary>An expression that is always true.</summary>
    public string Note(int member) => $"JsonCheck.Note(ref {Word(member)}, {Bit(member)})";

    public string IsSeen(int member) => $"({Word(member)} & {Bit(member)}) != 0";

    public string IsMissing(int member) => $"({Word(member)} & {Bit(member)}) == 0";

    /// <summary>A condition that each of the first <paramref name="members"/> was seen.</summary>
    public string AreAllSet(int members)
    {
        List<string> tests = [];
        for (int first = 0; first < members; first += WordBits)
        {
            int bits = Math.Min(members - first, WordBits);
            ulong mask = ulong.MaxValue >> (WordBits - bits);
            string literal = "0x" + mask.ToString("X", CultureInfo.InvariantCulture);
            tests.Add($"({Word(first)} & {literal}) == {literal}");
        }

        return string.Join(" && ", tests);
    }

    private string Word(int member) => IsSpan ? $"seen[{CSharpLiteral.Integer(member / WordBits)}]" : "seen";

    private string Bit(int member) => $"{(IsUInt32 ? "1u" : "1ul")} << {CSharpLiteral.Integer(member % WordBits)}";
}
