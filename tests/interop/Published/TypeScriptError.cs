using System.Globalization;
using System.Text.RegularExpressions;

namespace RealtimeGen.Interop.Published;

/// <summary>An error as <c>tsc</c> prints it, with the lines that explain it further.</summary>
internal sealed partial record TypeScriptError(string File, int Line, int Column, string Code, string Message)
{
    public static IReadOnlyList<TypeScriptError> ParseAll(string output)
    {
        List<TypeScriptError> errors = [];
        foreach (string line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Match match = Located().Match(line);
            if (match.Success)
            {
                errors.Add(new TypeScriptError(
                    match.Groups["file"].Value, Number(match.Groups["line"]), Number(match.Groups["column"]), match.Groups["code"].Value, match.Groups["message"].Value));
            }
            else if (line.StartsWith(' ') && errors.Count > 0)
            {
                errors[^1] = errors[^1] with { Message = errors[^1].Message + "\n" + line.TrimEnd() };
            }
            else
            {
                errors.Add(new TypeScriptError("", 0, 0, "", line));
            }
        }

        return errors;
    }

    public override string ToString() => Code.Length == 0 ? Message : $"({Line},{Column}) {Code}: {Message}";

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<file>[^()]+)\((?<line>\d+),(?<column>\d+)\): error (?<code>TS\d+): (?<message>.*?)\r?$")]
    private static partial Regex Located();
}
