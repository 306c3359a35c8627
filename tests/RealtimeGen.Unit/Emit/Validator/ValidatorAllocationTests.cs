using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Unit.Emit.Models;

namespace RealtimeGen.Unit.Emit.Validator;

/// <summary>An answer by a flag allocates nothing, but for items of objects that must differ.</summary>
public class ValidatorAllocationTests
{
    private static readonly ConstraintCase[] Cases =
        [.. ConstraintCases.All.Concat(ChoiceCases.All).Where(c => c.Valid.Length > 0 && !c.Constraints.OfType<UniqueItems>().Any())];

    private static readonly Lazy<CompiledModel> Compiled =
        new(() => new(Cases.Select(c => Build.Raw(c.Name) with { Constraints = new ConstraintSet("", c.Constraints.ToEquatableArray()) })));

    public static IEnumerable<object[]> Names => Cases.Select(c => new object[] { c.Name });

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_allocated(string name) => Assert.All(
        Cases.First(c => c.Name == name).Valid,
        json => Assert.Equal(0, Compiled.Value.Type(Build.Name(name)).BytesOfIsValid(json)));
}
