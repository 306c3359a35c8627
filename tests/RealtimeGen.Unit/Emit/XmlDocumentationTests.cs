using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RealtimeGen.Generator.Emit;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Unit.Emit.Models;

namespace RealtimeGen.Unit.Emit;

public class XmlDocumentationTests
{
    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Text_stays_text_of_its_element(string text)
    {
        XElement member = Documented(Build.Says(text, text));

        Assert.Equal(["summary", "remarks"], member.Elements().Select(e => e.Name.LocalName));
        Assert.All(member.Descendants(), e => Assert.True(e.Name.LocalName is "summary" or "remarks" or "c", e.Name.LocalName));
    }

    [Theory]
    [InlineData("How loud.", "How loud.")]
    [InlineData("  a \t b\r\n\r\n c ", "a b c")]
    [InlineData("a < b && c > d", "a < b && c > d")]
    [InlineData("", null)]
    [InlineData(" \n ", null)]
    public void Text_is_what_the_schema_says(string text, string? read) => Assert.Equal(read, Documented(Build.Says(text)).Element("summary")?.Value);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("\U0001F600 \uFFFD", XmlDocumentation.Text("\U0001F600 \uD83D"));

    [Fact]
    public void Backticks_mark_code() => Assert.Equal(
        "Use <c>alloy</c> or <c>&lt;b&gt;</c>, not ` alone.", XmlDocumentation.Text("Use `alloy` or `<b>`, not ` alone."));

    [Fact]
    public void Remarks_are_sentences_of_one_element() => Assert.Equal(
        "From 0 to 1. Default: 0.5. Really?", Documented(Build.Says("", "From 0 to 1", "Default: 0.5.", "Really?")).Element("remarks")?.Value);

    [Fact]
    public void An_element_that_fits_has_one_line()
    {
        string text = new('w', SourceWriter.Columns - "/// <summary></summary>".Length);

        Assert.Equal($"/// <summary>{text}</summary>\n", Written(Build.Says(text)));
    }

    [Fact]
    public void An_element_that_does_not_fit_is_wrapped()
    {
        string text = string.Join(" ", Enumerable.Repeat("word", 40));

        string[] lines = Written(Build.Says(text)).TrimEnd('\n').Split('\n');

        Assert.Equal(["/// <summary>", "/// " + text[..134], "/// " + text[135..], "/// </summary>"], lines);
    }

    private static string Written(Documentation documentation)
    {
        SourceWriter writer = new();
        writer.Documentation(documentation);
        return writer.ToSourceText().ToString();
    }

    /// <summary>What the compiler finds in the comment.</summary>
    private static XElement Documented(Documentation documentation)
    {
        ObjectModel model = Build.Object("Session") with { Documentation = documentation, Schema = new SchemaReference("{}", null, "") };
        CSharpCompilation compilation = EmittedCode.Compile(model);

        Assert.Empty(compilation.Problems());
        string xml = compilation.GetTypeByMetadataName("Sample.App.Session")!.GetDocumentationCommentXml()!;
        return xml.Length == 0 ? new XElement("member") : XElement.Parse(xml);
    }
}
