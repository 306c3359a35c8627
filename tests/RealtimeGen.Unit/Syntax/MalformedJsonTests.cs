using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Unit.Syntax;

public class MalformedJsonTests
{
    [Theory]
    // The file.
    [InlineData("[||]", "Empty")]
    [InlineData("[||]  \n", "Empty")]
    [InlineData("{} [|{}|]", "TextAfterValue")]
    [InlineData("{}\n[|} what \"follows\"|]\n", "TextAfterValue")]
    [InlineData("[|,|] {}", "UnexpectedText")]
    [InlineData("[|}|]{}", "UnexpectedText")]
    [InlineData("[|@@|] 1", "UnexpectedText")]
    [InlineData("[1, [|@|]2]", "UnexpectedText")]
    [InlineData("[1 [|/|]]", "UnexpectedText")]
    [InlineData("[|\uFEFF|]{}", "ByteOrderMark")]
    [InlineData("{[|\u00A0\u2003|]}", "WhiteSpace")]
    [InlineData("{[|\f|]}", "WhiteSpace")]
    // Comments.
    [InlineData("{} [|// why|]", "Comment")]
    [InlineData("{ [|// why|]\n}", "Comment")]
    [InlineData("{ [|/* why\n not */|] }", "Comment")]
    [InlineData("{ [|# why|]\r\n}", "Comment")]
    [InlineData("{} [|/*|] why", "CommentNotClosed")]
    // Brackets.
    [InlineData("[|{|]", "BracketNotClosed")]
    [InlineData("[|{|]\"a\": 1", "BracketNotClosed")]
    [InlineData("{\"a\": [1, 2 [|}|]", "BracketMissing")]
    [InlineData("[{\"a\": 1 [|]|]", "BracketMissing")]
    [InlineData("{\"a\": [1, [|\"b\"|]: 2}", "BracketMissing")]
    [InlineData("{\"a\": [1, [2, [|\"b\"|]: 2, \"c\": [] }", "BracketMissing")]
    [InlineData("[1 [|}|]]", "BracketUnmatched")]
    [InlineData("{[|]|]}", "BracketUnmatched")]
    // Commas.
    [InlineData("[1 [|2|]]", "CommaMissing")]
    [InlineData("{\"a\": 1 [|\"b\"|]: 2}", "CommaMissing")]
    [InlineData("{\"a\": {}\n [|\"b\"|]: 2}", "CommaMissing")]
    [InlineData("[1 [|{|]}]", "CommaMissing")]
    [InlineData("[1[|,|]]", "CommaTrailing")]
    [InlineData("{\"a\": 1[|,|] }", "CommaTrailing")]
    [InlineData("[[|,|] 1]", "CommaStray")]
    [InlineData("[1,[|,|] 2]", "CommaStray")]
    [InlineData("{[|,|] \"a\": 1}", "CommaStray")]
    [InlineData("{\"a\": 1[|;|] \"b\": 2}", "CommaWrong")]
    // Members.
    [InlineData("{\"a\" [|1|]}", "ColonMissing")]
    [InlineData("{\"a\" [|=|] 1}", "ColonWrong")]
    [InlineData("{\"a\" [|=>|] 1}", "ColonWrong")]
    [InlineData("[1 [|:|] 2]", "ColonStray")]
    [InlineData("{\"a\": [\"b\"[|:|] 1, \"c\": 2]}", "ColonStray")]
    [InlineData("[1, \"a\"[|:|] 2]", "ColonStray")]
    [InlineData("{\"a\": [|:|] 1}", "UnexpectedText")]
    [InlineData("{[|:|] 1}", "NameMissing")]
    [InlineData("{[|{|]}}", "NameMissing")]
    [InlineData("{[|a|]: 1}", "NameNotQuoted")]
    [InlineData("{[|max-tokens|]: 1}", "NameNotQuoted")]
    [InlineData("{[|1|]: 1}", "NameNotQuoted")]
    [InlineData("{[|null|]: 1}", "NameNotQuoted")]
    [InlineData("{[|\"a\"|]}", "ValueMissing")]
    [InlineData("{\"a\"[|:|]}", "ValueMissing")]
    [InlineData("{\"a\"[|:|], \"b\": 1}", "ValueMissing")]
    [InlineData("{\"a\": 1, [|\"a\"|]: 2}", "NameDuplicate")]
    [InlineData("{\"a\": 1, [|\"\\u0061\"|]: 2}", "NameDuplicate")]
    [InlineData("{\"a\": 1, \"b\": {}, \"c\": 1, \"d\": 1, \"e\": 1, \"f\": 1, \"g\": 1, \"h\": 1, \"i\": 1, [|\"b\"|]: 1}", "NameDuplicate")]
    // Strings.
    [InlineData("[|\"abc|]", "StringNotClosed")]
    [InlineData("{\"a\": [|\"abc|]  \n}", "StringNotClosed")]
    [InlineData("{\"a\": [|\"abc,|]\n \"b\": 1}", "StringNotClosed")]
    [InlineData("{[|\"abc|]\n}", "StringNotClosed")]
    [InlineData("[[|'it\\'s'|]]", "StringQuotes")]
    [InlineData("{[|'a'|]: 1}", "StringQuotes")]
    [InlineData("[[|`a`|]]", "StringQuotes")]
    [InlineData("[[|\u201Ca\u201D|]]", "StringQuotes")]
    [InlineData("[[|'abc|]\n]", "StringNotClosed")]
    [InlineData("[[|abc|]]", "StringNotQuoted")]
    [InlineData("[\"a[|\t|]b\"]", "ControlCharacter")]
    [InlineData("[\"a[|\u0001|]b\"]", "ControlCharacter")]
    [InlineData("[\"[|\\q|]\"]", "Escape")]
    [InlineData("[\"[|\\'|]\"]", "Escape")]
    [InlineData("[\"[|\\x|]41\"]", "Escape")]
    [InlineData("[\"[|\\u|]\"]", "Escape")]
    [InlineData("[\"[|\\u12|]G4\"]", "Escape")]
    [InlineData("[\"[|\\uD83D|]\"]", "EscapedSurrogate")]
    [InlineData("[\"[|\\uDE00|]\"]", "EscapedSurrogate")]
    [InlineData("[\"[|\\uD83D|]\\u0041\"]", "EscapedSurrogate")]
    // Numbers and literals.
    [InlineData("[[|01|]]", "Number")]
    [InlineData("[[|-01|]]", "Number")]
    [InlineData("[[|+1|]]", "Number")]
    [InlineData("[[|.5|]]", "Number")]
    [InlineData("[[|-.5|]]", "Number")]
    [InlineData("[[|1.|]]", "Number")]
    [InlineData("[[|1.e3|]]", "Number")]
    [InlineData("[[|1e|]]", "Number")]
    [InlineData("[[|1e+|]]", "Number")]
    [InlineData("[[|-|]]", "Number")]
    [InlineData("[[|0x1F|]]", "Number")]
    [InlineData("[[|1_000|]]", "Number")]
    [InlineData("[[|1.2.3|]]", "Number")]
    [InlineData("[[|NaN|]]", "Number")]
    [InlineData("[[|Infinity|]]", "Number")]
    [InlineData("[[|-Infinity|]]", "Number")]
    [InlineData("[[|True|]]", "Literal")]
    [InlineData("[[|None|]]", "Literal")]
    [InlineData("[[|undefined|]]", "Literal")]
    public void Each_form_is_one_error_on_its_characters(string marked, string kind)
    {
        Markup markup = Markup.Parse(marked);

        JsonSyntaxTree tree = JsonParser.Parse(markup.Text);

        Assert.Equal(marked, Markup.Mark(markup.Text, tree.Errors.Select(error => error.Span)));
        Assert.Equal(kind, Assert.Single(tree.Errors).Kind.ToString());
    }

    [Fact]
    public void All_errors_are_reported_in_the_order_of_the_text()
    {
        const string Marked = """
            {
              [|// who|]
              [|name|]: [|'Ada'|],
              "age": [|036|],
              "tags": ["a"[|,|]],
              "marks" [|=|] [1 [|2|]],
              "size": 1[|,|]
            }
            """;
        string text = Markup.Parse(Marked).Text;

        JsonSyntaxTree tree = JsonParser.Parse(text);

        Assert.Equal(Marked, Markup.Mark(text, tree.Errors.Select(error => error.Span)));
        string[] kinds = ["Comment", "NameNotQuoted", "StringQuotes", "Number", "CommaTrailing", "ColonWrong", "CommaMissing", "CommaTrailing"];
        Assert.Equal(kinds, tree.Errors.Select(error => error.Kind.ToString()));
    }

    [Fact]
    public void Every_bracket_that_is_never_closed_is_named()
    {
        JsonSyntaxTree tree = JsonParser.Parse("""{"a": [[1, {}""");

        Assert.Equal([0, 6, 7], tree.Errors.Select(error => error.Span.Start));
        Assert.All(tree.Errors, error => Assert.Equal(JsonSyntaxErrorKind.BracketNotClosed, error.Kind));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_the_text_is_replaced()
    {
        JsonSyntaxTree tree = JsonParser.Parse("[\"a" + '\uD83D' + "\"]");

        Assert.Equal(JsonSyntaxErrorKind.LoneSurrogate, Assert.Single(tree.Errors).Kind);
        Assert.Equal("[\"a\uFFFD\"]", Json.Print(tree.Root));
    }

    [Theory]
    [InlineData("{\"a\": 1 \"b\": 2}", "{\"a\":1,\"b\":2}")]
    [InlineData("{a: 'x', b: [1,], c: True,}", "{\"a\":\"x\",\"b\":[1],\"c\":true}")]
    [InlineData("{\"a\": 01, \"b\": 2}", "{\"b\":2}")]
    [InlineData("{\"a\": , \"b\": 2}", "{\"b\":2}")]
    [InlineData("{\"a\": [1, 2}", "{\"a\":[1,2]}")]
    [InlineData("{\"a\": [1, [2, \"b\": 3, \"c\": 4}", "{\"a\":[1,[2]],\"b\":3,\"c\":4}")]
    [InlineData("{\"a\": {\"b\": 1", "{\"a\":{\"b\":1}}")]
    [InlineData("{\"a\": \"x\n, \"b\": 2}", "{\"a\":\"x\",\"b\":2}")]
    [InlineData("{\"a\": 1, \"a\": 2}", "{\"a\":2}")]
    [InlineData("[\"\\q\\uD83D\"]", "[\"q\uFFFD\"]")]
    [InlineData("[1 2, none]", "[1,2,null]")]
    [InlineData("{} {}", "{}")]
    public void What_stands_around_an_error_is_read(string text, string read)
    {
        JsonSyntaxTree tree = JsonParser.Parse(text);

        Assert.NotEmpty(tree.Errors);
        Assert.Equal(read, Json.Print(tree.Root));
    }

    [Fact]
    public void Messages_name_the_subject_and_the_remedy()
    {
        Assert.Equal("a comma is missing before this member", MessageFor("{\"a\": 1 \"b\": 2}"));
        Assert.Equal("a trailing comma is not JSON, remove it", MessageFor("[1,]"));
        Assert.Equal("comments are not JSON, use a member such as '$comment'", MessageFor("{} // x"));
        Assert.Equal("strings take straight double quotes", MessageFor("['a']"));
        Assert.Equal("'01' is not a number in JSON, which has no leading zeros", MessageFor("[01]"));
        Assert.Equal("'True' is not JSON, write 'true'", MessageFor("[True]"));
        Assert.Equal("'\\q' is not an escape, write '\\\\' for a backslash", MessageFor("[\"\\q\"]"));
        Assert.Equal("a tab in a string must be written as '\\t'", MessageFor("[\"\t\"]"));
        Assert.Equal("this '[' is never closed, add ']'", MessageFor("["));
    }

    [Fact]
    public void A_file_that_is_no_JSON_at_all_does_not_drown_the_compiler()
    {
        JsonSyntaxTree tree = JsonParser.Parse(string.Concat(Enumerable.Repeat("[ab cd , ; @ ", 50_000)));

        Assert.InRange(tree.Errors.Length, 100, 1000);
    }

    private static string MessageFor(string text) => Assert.Single(JsonParser.Parse(text).Errors).Message;
}
