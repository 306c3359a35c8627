namespace RealtimeGen.Unit.Emit;

/// <summary>Texts of a schema that try to be something else than text.</summary>
public static class Hostile
{
    public static TheoryData<string> Texts =>
    [
        "</summary><injected/>",
        "</c></summary>]]>",
        "<![CDATA[",
        "&lt; & &#x0;",
        "*/ class Injected; /*",
        "a\nclass Injected;",
        "a\rclass Injected;",
        "a\r\nclass Injected;",
        "a\u0085class Injected;",
        "a\u2028class Injected;",
        "a\u2029class Injected;",
        "\0\u0001\u001F\uFFFE\uFFFF",
        "\uD83D\uDE00 \uD83D \uDE00",
        "\u202E\u2066 reversed",
        "\" + Injected + \"",
        "\\\" + Injected + \\\"",
        "{Injected} {{Injected}} {0}",
        "\"\"\" Injected",
        "`a` ` `` `b",
        "\\u0022; Injected",
        "#pragma warning restore",
        new string('w', 300),
        string.Join(" ", Enumerable.Repeat("word", 100)),
    ];
}
