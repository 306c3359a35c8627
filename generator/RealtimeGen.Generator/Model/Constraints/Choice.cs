namespace RealtimeGen.Generator.Model.Constraints;

/// <summary><c>anyOf</c> (at least one branch) or <c>oneOf</c> (exactly one), with the way to the branch that the author meant.</summary>
/// <param name="ExactlyOne">True for <c>oneOf</c>.</param>
/// <param name="Branches">Each branch, with its own location.</param>
/// <param name="Routes">One per JSON type that some branch admits; an instance of any other type fails here, under the union's keyword.</param>
/// <param name="Expected">What the union admits, in words: <c>an integer or "inf"</c>.</param>
internal sealed record Choice(
    string Location, bool ExactlyOne, EquatableArray<ConstraintSet> Branches, EquatableArray<Route> Routes, string Expected) : Constraint(Location)
{
    public override JsonTypes AppliesTo => JsonTypes.Any;
}

/// <summary>Where instances of <paramref name="Types"/> go.</summary>
internal abstract record Route(JsonTypes Types);

/// <summary>One branch alone admits the type: its errors are the union's.</summary>
internal sealed record SingleRoute(JsonTypes Types, int Branch) : Route(Types);

/// <summary>Objects, told apart by the value of one member. An unknown value fails at the member, a missing member at the object.</summary>
/// <param name="Tag">JSON name of the discriminator.</param>
/// <param name="Arms">The string values, and the branch of each.</param>
/// <param name="TagLocation">Location of the first branch's <c>const</c> or <c>enum</c>: reported for an unknown value.</param>
/// <param name="RequiredLocation">Location of the first branch's <c>required</c>: reported when the member is missing.</param>
internal sealed record TagRoute(string Tag, EquatableArray<TagArm> Arms, string TagLocation, string RequiredLocation) : Route(JsonTypes.Object);

internal sealed record TagArm(string Value, int Branch);

/// <summary>Several branches admit the type and nothing tells them apart: each is tried on a copy of the cursor.</summary>
internal sealed record TrialRoute(JsonTypes Types, EquatableArray<int> Branches) : Route(Types)
{
    /// <summary>Members without which a branch need not be tried: it requires them, and not every other does.</summary>
    public EquatableArray<TrialMark> Marks { get; init; } = [];
}

internal sealed record TrialMark(int Branch, string Name);
