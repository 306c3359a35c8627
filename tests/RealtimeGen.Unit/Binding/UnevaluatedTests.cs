using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Unit.Binding;

public class UnevaluatedTests
{
    [Fact]
    public void Without_branches_the_object_is_closed_by_one_table()
    {
        ConstraintSet root = Bound.Root("""
            {"properties": {"a": {}}, "allOf": [{"$ref": "#/$defs/base"}], "unevaluatedProperties": false,
             "$defs": {"base": {"properties": {"b": {"type": "string"}}}}}
            """);

        Members members = root.Only<Members>();

        Assert.Equal(["a", "b"], members.Declared().Select(m => m.Name));
        Assert.Equal("/unevaluatedProperties", members.ClosedBy);
        Assert.DoesNotContain(root.Constraints, c => c is UnevaluatedMembers);
    }

    [Theory]
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    public void A_branch_evaluates_where_it_is_satisfied(string keyword)
    {
        ConstraintSet root = Bound.Root("{\"" + keyword + "\": [{\"properties\": {\"a\": {}}, \"required\": [\"a\"]}, {\"minProperties\": 1}], \"unevaluatedProperties\": false}");

        CoverageBranch branch = Assert.Single(root.Only<UnevaluatedMembers>().Evaluated.Branches);

        Assert.Equal("/" + keyword + "/0", Assert.IsType<Satisfies>(branch.Condition).Schema.Location);
        Assert.Equal(["a"], branch.Coverage.Names);
    }

    [Fact]
    public void If_evaluates_with_its_branch()
    {
        ConstraintSet root = Bound.Root("""
            {"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"properties": {"b": {}}}, "else": {"properties": {"c": {}}}, "unevaluatedProperties": false}
            """);

        Coverage evaluated = root.Only<UnevaluatedMembers>().Evaluated;

        Assert.Equal(["a", "b"], evaluated.Branches[0].Coverage.Names);
        Assert.IsType<Satisfies>(evaluated.Branches[0].Condition);
        Assert.Equal(["c"], evaluated.Branches[1].Coverage.Names);
        Assert.IsType<Violates>(evaluated.Branches[1].Condition);
    }

    [Theory]
    [InlineData("""{"additionalProperties": {"type": "string"}, "unevaluatedProperties": false}""")]
    [InlineData("""{"allOf": [{"additionalProperties": true}], "unevaluatedProperties": false}""")]
    [InlineData("""{"allOf": [{"unevaluatedProperties": true}], "unevaluatedProperties": false}""")]
    [InlineData("""{"prefixItems": [{}], "items": true, "unevaluatedItems": false}""")]
    public void Nothing_is_left_behind_a_keyword_that_evaluates_all(string schema) =>
        Assert.DoesNotContain(Bound.Root(schema).Constraints, c => c is UnevaluatedMembers or UnevaluatedItems or Members { ClosedBy: not null });

    [Fact]
    public void A_schema_does_not_see_what_its_neighbour_evaluates()
    {
        ConstraintSet root = Bound.Root("""{"allOf": [{"properties": {"a": {}}}, {"unevaluatedProperties": false}]}""");

        NamedMember member = Assert.Single(root.Only<Members>().Declared());

        Assert.Equal("a", member.Name);
        Assert.True(member.Value.IsImpossible);
    }

    [Theory]
    [InlineData("https://json-schema.org/draft/2020-12/schema", 1)]
    [InlineData("https://json-schema.org/draft/2019-09/schema", 0)]
    public void Contains_evaluates_items_since_draft_2020_12(string dialect, int count)
    {
        ConstraintSet root = Bound.Root("{\"$schema\": \"" + dialect + "\", \"contains\": {\"type\": \"string\"}, \"unevaluatedItems\": false}");

        Assert.Equal(count, root.Only<UnevaluatedItems>().Evaluated.Contains.Count);
    }

    [Fact]
    public void A_dependent_schema_evaluates_with_its_member()
    {
        ConstraintSet root = Bound.Root("""{"dependentSchemas": {"a": {"properties": {"b": {}}}}, "unevaluatedProperties": false}""");

        Assert.Equal(new HasMember("a"), Assert.Single(root.Only<UnevaluatedMembers>().Evaluated.Branches).Condition);
    }
}
