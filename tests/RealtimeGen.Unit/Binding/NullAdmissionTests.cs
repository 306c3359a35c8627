using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Unit.Binding;

public class NullAdmissionTests
{
    private const string Nullable = "{\"type\": [\"object\", \"null\"], \"properties\": {}}";

    [Theory]
    [InlineData(Nullable, true)]
    [InlineData("""{"type": ["object", "null"], "properties": {}, "not": {"type": "null"}}""", false)]
    [InlineData("""{"oneOf": [{"type": ["object", "null"], "properties": {}}, {"type": ["string", "null"]}]}""", false)]
    [InlineData("""{"anyOf": [{"type": ["object", "null"], "properties": {}}, {"type": ["string", "null"]}]}""", true)]
    [InlineData("""{"type": ["object", "null"], "properties": {}, "if": {"type": "null"}, "then": false}""", false)]
    [InlineData("""{"type": ["object", "null"], "properties": {}, "if": {"type": "object"}, "else": {"const": null}}""", true)]
    public void A_property_is_nullable_where_null_is_valid(string schema, bool isNullable)
    {
        ObjectModel root = Assert.IsType<ObjectModel>(Bound.Project("{\"type\": \"object\", \"properties\": {\"a\": " + schema + "}}").Types[0]);

        Assert.Equal(isNullable, Assert.Single(root.Properties).Slot.IsNullable);
    }

    [Theory]
    [InlineData(Nullable)]
    [InlineData("""{"enum": ["a", null]}""")]
    public void A_root_that_admits_null_is_free_json(string schema) =>
        Assert.IsType<RawModel>(Bound.Project(schema).Types[0]);
}
