using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Unit.Emit.Models;
using RealtimeGen.Unit.Emit.Validator;

namespace RealtimeGen.Unit.Emit.Reader;

/// <summary>
/// Readers check on their way what they can, and ahead what they cannot; nothing between the two. Every model claims to be fused, since what it
/// takes to be so is the emitter's to know.
/// </summary>
public class ReaderOfEveryConstraintTests
{
    private static readonly ConstraintCase[] Cases = [.. ApplicatorCases.All, .. CoverageCases.All];

    private static readonly Lazy<CompiledModel> Compiled = new(() => new([.. Cases.Select(Itself), .. Cases.Select(Holder)]));

    public static IEnumerable<object[]> Names => Cases.Select(c => new object[] { c.Name });

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_an_object(string name)
    {
        ICompiledType type = Compiled.Value.Type(Itself(Case(name)).Name);

        Assert.All(Documents(name), json => Assert.Equal(type.Errors(json), type.ErrorsOfReading(json)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_members_of_every_kind(string name)
    {
        ICompiledType type = Compiled.Value.Type(Holder(Case(name)).Name);

        Assert.All(
            from json in Documents(name) from member in new[] { "list", "map", "raw" } select $$"""{"{{member}}":{{json}}}""",
            json => Assert.Equal(type.Errors(json), type.ErrorsOfReading(json)));
    }

    private static ConstraintCase Case(string name) => Cases.First(c => c.Name == name);

    private static IEnumerable<string> Documents(string name) => [.. Case(name).Valid, .. Case(name).Invalid.Select(i => i.Json)];

    private static ObjectModel Itself(ConstraintCase of) =>
        Build.Object(of.Name, Build.Optional("a", "A", RawType.Instance)) with { Constraints = Set(of), IsFused = true };

    private static ObjectModel Holder(ConstraintCase of)
    {
        PropertyModel[] properties =
        [
            Property("list", "List", Build.List(RawType.Instance)), Property("map", "Map", new MapType(Build.Slot(RawType.Instance))), Property("raw", "Raw", RawType.Instance),
        ];
        Members members = new("/properties", [.. properties.Select(p => new NamedMember(p.JsonName, Set(of)))], null, null);
        return Build.Object(of.Name + "Holder", properties) with { Constraints = new ConstraintSet("", [members]) };

        PropertyModel Property(string json, string name, RealtimeGen.Generator.Model.Types.ValueType type) =>
            Build.Property(json, name, new Slot(type, false, Set(of), IsFused: true), Presence.Optional);
    }

    private static ConstraintSet Set(ConstraintCase of) => new("", [.. of.Constraints]);
}
