using System.Text;

namespace RealtimeGen.Runtime.Unit.Model;

public class UnreadMembersTests
{
    [Fact]
    public void Unknown_members_are_kept_in_order_and_the_last_of_equal_names_wins()
    {
        JsonMap<RawJson> members = Part.Read("""{"b":1,"a":2,"b":3,"index":0}"""u8).AdditionalProperties;

        Assert.Equal([new("b", RawJson.Parse("3")), new("a", RawJson.Parse("2"))], members);
    }

    [Fact]
    public void A_value_that_fits_no_property_is_kept_under_its_name()
    {
        Part part = Part.Read("""{"name":5,"index":1}"""u8);

        Assert.Null(part.Name);
        Assert.Equal("5", part.AdditionalProperties["name"].ToString());
    }

    [Fact]
    public void A_required_number_that_was_missing_stays_missing_until_it_is_set()
    {
        Part part = Part.Read("""{"name":"a"}"""u8);

        Assert.Equal("""{"name":"a"}""", part.ToString());
        Assert.Equal("""{"name":"a","index":1}""", (part with { Index = 1 }).ToString());
        JsonMap<RawJson> more = part.AdditionalProperties.With("more", RawJson.Parse("true"));
        Assert.Equal("""{"name":"a","more":true}""", (part with { AdditionalProperties = more }).ToString());
    }

    [Fact]
    public void What_was_missing_is_part_of_equality()
    {
        Part missing = Part.Read("""{"name":"a"}"""u8);
        Part zero = Part.Read("""{"name":"a","index":0}"""u8);

        Assert.NotEqual(missing, zero);
        Assert.Equal(missing, Part.Read("""{ "name" : "a" }"""u8));
    }

    [Fact]
    public void A_value_that_is_no_object_is_kept_whole()
    {
        Part part = Part.Read("[1, 2]"u8);

        Assert.Equal("[1, 2]", part.ToString());
        Assert.Empty(part.AdditionalProperties);
        Assert.NotEqual(part, Part.Read("[1]"u8));
        Assert.Equal(part, Part.Read("[1,2]"u8));
    }

    [Fact]
    public void A_member_that_is_added_makes_an_object_of_it()
    {
        Part part = Part.Read("null"u8);
        Part changed = part with { Name = "a", AdditionalProperties = part.AdditionalProperties.With("more", RawJson.Parse("1")) };

        Assert.Equal("""{"name":"a","index":0,"more":1}""", changed.ToString());
    }

    [Theory]
    [InlineData("""{"größe":1}""", "größe")]
    [InlineData("""{"":1}""", "")]
    [InlineData("""{"a\"b":1}""", "a\"b")]
    [InlineData("""{"a\\":1}""", "a\\")]
    [InlineData("""{"\\\"\\":1}""", "\\\"\\")]
    [InlineData("""{"\u0061\n":1}""", "a\n")]
    [InlineData("""{"index":0,"{\"x\":":1}""", "{\"x\":")]
    [InlineData("{\"more\"\r\n\t : \n1}", "more")]
    public void A_name_is_kept_unescaped(string json, string name) =>
        Assert.Equal([name], Part.Read(Encoding.UTF8.GetBytes(json)).AdditionalProperties.Keys);
}
