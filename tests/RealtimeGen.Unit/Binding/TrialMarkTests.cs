using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Unit.Binding;

public class TrialMarkTests
{
    [Fact]
    public void A_branch_is_marked_by_a_member_that_it_requires_and_another_does_not()
    {
        ConstraintSet root = Bound.Root("""
            {"type": "object", "oneOf": [{"type": "object", "required": ["k", "x"]}, {"type": "object", "required": ["k", "y"]}, {"type": "object", "required": ["k"]}]}
            """);

        TrialRoute route = Assert.IsType<TrialRoute>(Assert.Single(root.Only<Choice>().Routes));

        Assert.Equal([new TrialMark(0, "x"), new TrialMark(1, "y")], route.Marks);
    }
}
