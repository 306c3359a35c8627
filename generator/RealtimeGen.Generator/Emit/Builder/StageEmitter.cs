using RealtimeGen.Generator.Emit.Types;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Builder;

/// <summary>One stage of an object's builder.</summary>
/// <param name="awaited">The required member that the stage waits for; null for <c>Ready</c>.</param>
/// <param name="following">The required member after that.</param>
/// <param name="given">The required members that are set already and may be added to.</param>
/// <param name="optional">The members that may be set here.</param>
internal sealed class StageEmitter(
    SourceWriter writer, ObjectModel type, PropertyModel? awaited, PropertyModel? following, IEnumerable<PropertyModel> given, IEnumerable<PropertyModel> optional)
{
    private readonly string _self = type.Name.Name;
    private readonly string _stage = FirstStage.Before(awaited);

    public void Emit()
    {
        writer.Summary(
            awaited is null ? "Has every required member." : $"Waits for the required <see cref=\"{_self}.{awaited.Name}\"/>.");
        writer.Line(AttributeText.JsonBuilder(_self));
        string[] built = awaited is null ? [_self, .. type.Variants.Select(v => v.FullName)] : [];
        using (Declare([.. built.Select(b => $"global::RealtimeGen.IBuilder<{b}>")]))
        {
            // A default stage has no record yet: it is one where nothing was set. Not an automatic property: there are many stages, and its attributes and
            // its setter would be 2 % of the assembly of a large protocol.
            string nothing = type.Stages.Any() ? "default(global::RealtimeGen.Draft)" : "";
            writer.Line($"private readonly {_self}? _given;").Fill($"private {_self} _value =>", $"_given ?? new({nothing});")
                .Line($"internal {_stage}({_self} value) => _given = value;").Line();
            SetterEmitter setters = new(writer, _self);
            if (awaited is not null) setters.Set(awaited, FirstStage.Before(following));
            foreach (PropertyModel property in given) setters.Append(property, _stage);
            foreach (PropertyModel property in optional) setters.Set(property, _stage);
            setters.With(_stage);
            if (awaited is null) Finish();
        }
    }

    private SourceWriter.Scope Declare(string[] bases)
    {
        string head = $"public readonly struct {_stage}";
        return bases.Length == 0 ? writer.Block(head) : writer.Declare(head, bases);
    }

    private void Finish()
    {
        writer.Line().Line($"public {_self} Build() => global::RealtimeGen.JsonModel.Build(_value);");
        writer.Summary("The value, if it is valid by the schema; else every error.");
        writer.Fill(
            "public bool TryBuild(",
            $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {_self}? value,",
            "out global::RealtimeGen.ValidationReport report) =>", $"global::RealtimeGen.JsonModel.TryBuild<{_self}>(_value, out value, out report);");
        writer.Fill($"{_self} global::RealtimeGen.IBuilder<{_self}>.Unchecked =>", "_value;");
        foreach (string variant in type.Variants.Select(v => v.FullName))
        {
            writer.Fill($"{variant} global::RealtimeGen.IBuilder<{variant}>.Unchecked =>", "_value;");
            writer.Fill($"{variant} global::RealtimeGen.IBuilder<{variant}>.Build() =>", "Build();");
        }
    }
}
