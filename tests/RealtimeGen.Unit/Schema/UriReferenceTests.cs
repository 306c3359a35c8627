using RealtimeGen.Generator.Schema.References;

namespace RealtimeGen.Unit.Schema;

/// <summary>The examples of RFC 3986, sections 5.4.1 and 5.4.2, and what schemas add to them.</summary>
public class UriReferenceTests
{
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("./", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./../g", "http://a/b/g")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    public void References_resolve_as_the_RFC_says(string reference, string expected) =>
        Assert.Equal(expected, UriReference.Parse("http://a/b/c/d;p?q").Resolve(UriReference.Parse(reference)).Key);

    [Theory]
    [InlineData("HTTP://Example.COM/A%20b", "http://example.com/A b")]
    [InlineData("urn:openai:realtime:session#/$defs/a", "urn:openai:realtime:session")]
    public void Keys_are_equal_for_one_resource(string uri, string key) => Assert.Equal(key, UriReference.Parse(uri).Key);

    [Theory]
    [InlineData("/p/a b/100%.schema.json", "c.schema.json", "file:///p/a b/c.schema.json")]
    [InlineData("/p/100%25/x.json", "y%20z.json", "file:///p/100%25/y z.json")]
    [InlineData("C:/p/x.json", "../y.json", "file:///C:/y.json")]
    [InlineData("p/x.json", "y.json#a", "file:///p/y.json")]
    public void Files_are_bases(string path, string reference, string key) =>
        Assert.Equal(key, UriReference.OfFile(path).Resolve(UriReference.Parse(reference)).Key);
}
