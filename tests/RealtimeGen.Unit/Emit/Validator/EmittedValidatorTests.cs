using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Unit.Emit.Models;

namespace RealtimeGen.Unit.Emit.Validator;

/// <summary>Each case is a type of its own; all are compiled once.</summary>
public class EmittedValidatorTests
{
    private static readonly ConstraintCase[] Cases = [.. ConstraintCases.All, .. ChoiceCases.All];

    private static readonly Lazy<CompiledModel> Compiled =
        new(() => new(Cases.Select(c => Build.Raw(c.Name) with { Constraints = new ConstraintSet("", c.Constraints.ToEquatableArray()) })));

    public static IEnumerable<object[]> Valid => Cases.SelectMany(c => c.Valid.Select(json => new object[] { c.Name, json }));

    public static IEnumerable<object[]> Invalid => Cases.SelectMany(c => c.Invalid.Select(i => new object[] { c.Name, i.Json, i.Error }));

    [Theory]
    [MemberData(nameof(Valid))]
    public void Accept_what_the_constraints_allow(string name, string json) => Assert.Empty(Type(name).Errors(json));

    [Theory]
    [MemberData(nameof(Valid))]
    public void Say_the_same_by_a_flag(string name, string json) => Assert.True(Type(name).IsValid(json));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Report_what_is_demanded_and_where(string name, string json, string error) => Assert.Equal([error], Type(name).Errors(json));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Refuse_by_a_flag(string name, string json, string error) => Assert.False(Type(name).IsValid(json), error);

    private static ICompiledType Type(string name) => Compiled.Value.Type(Build.Name(name));
}
