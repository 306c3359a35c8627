using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Unit.Binding;

public class MemberMergeTests
{
    [Fact]
    public void A_declared_name_meets_the_patterns_that_it_matches()
    {
        Members members = Bound.Root("""{"properties": {"x-a": {"type": "string"}, "b": {}}, "patternProperties": {"^x-": {"minLength": 1}}}""").Only<Members>();

        Assert.Equal(2, members.Named[0].Value.Constraints.Count);
        Assert.True(members.Named[1].Value.IsEmpty);
        Assert.Equal("^x-", Assert.Single(members.Patterns).Expression);
    }

    [Fact]
    public void Additional_members_of_one_schema_are_declared_by_another()
    {
        Members members = Bound.Root("""
            {"allOf": [{"properties": {"a": {}}, "additionalProperties": {"type": "string"}}, {"properties": {"b": {"minLength": 1}}}]}
            """).Only<Members>();

        Assert.Equal(["a", "b"], members.Declared().Select(m => m.Name));
        Assert.Equal(JsonTypes.String, members.Named[1].Value.Only<TypeConstraint>().Types);
    }

    [Fact]
    public void Schemas_whose_rest_depends_on_their_own_patterns_keep_their_tables()
    {
        ConstraintSet root = Bound.Root("""
            {"allOf": [{"patternProperties": {"^a": {}}, "additionalProperties": false}, {"patternProperties": {"^b": {}}, "additionalProperties": false}]}
            """);

        Assert.Equal(2, root.Constraints.Count(c => c is Members { ClosedBy: not null }));
    }

    [Theory]
    [InlineData("""{"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}""")]
    [InlineData("""{"$schema": "http://json-schema.org/draft-07/schema#", "items": [{"type": "string"}], "additionalItems": {"type": "integer"}}""")]
    public void The_first_items_have_schemas_of_their_own(string schema)
    {
        Items items = Bound.Root(schema).Only<Items>();

        Assert.Equal(JsonTypes.String, Assert.Single(items.Prefix).Only<TypeConstraint>().Types);
        Assert.Equal(JsonTypes.Integer, items.Rest!.Only<TypeConstraint>().Types);
    }

    [Fact]
    public void Positions_of_several_schemas_are_merged()
    {
        Items items = Bound.Root("""{"allOf": [{"prefixItems": [{"type": "string"}, {}]}, {"items": {"minLength": 1}}]}""").Only<Items>();

        Assert.Equal([2, 1], items.Prefix.Select(p => p.Constraints.Count));
        Assert.Single(items.Rest!.Constraints);
    }

    [Theory]
    [InlineData("""{"contains": {"type": "string"}, "minContains": 0}""")]
    [InlineData("""{"not": false}""")]
    [InlineData("""{"if": {"type": "string"}}""")]
    [InlineData("""{"then": {"type": "string"}}""")]
    [InlineData("""{"propertyNames": true}""")]
    [InlineData("""{"unevaluatedProperties": {}}""")]
    [InlineData("""{"dependentRequired": {"a": []}}""")]
    [InlineData("""{"dependentSchemas": {"a": true}}""")]
    public void What_demands_nothing_makes_no_constraint(string schema) => Assert.True(Bound.Root(schema).IsEmpty);
}
