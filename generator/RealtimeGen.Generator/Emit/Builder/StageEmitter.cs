using RealtimeGen.Generator.Emit.Types;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Builder;

/// <summary>One stage of an object's builder.</summary>
/// <param name="awaited">The required member that the stage waits for; null for <c>Ready</c>.</param>
/// <param name="following">The required member after that.</param>
/// <param name="given">The required members that are set already.</param>
internal sealed class StageEmitter(
    SourceWriter writer, ObjectModel type, PropertyModel? awaited, PropertyModel? following, IEnumerable<PropertyModel> given)
{
    private readonly string _self = type.Name.Name;
    private readonly string _stage = FirstStage.Before(awaited);

    public void Emit()
    {
        writer.Summary(
            awaited is null ? "Has every required member." : $"Waits for the required <see cref=\"{_self}.{awaited.Name}\"/>.");
        writer.Line(AttributeText.JsonBuilder(type.Name));
        string[] built = awaited is null ? [type.Name.FullName, .. type.Variants.Select(v => v.FullName)] : [];
        using (Declare([.. built.Select(b => $"global::RealtimeGen.IBuilder<{b}>")]))
        {
            writer.Line($"private readonly {_self} _value;").Line($"internal {_stage}({_self} value) => _value = value;").Line();
            SetterEmitter setters = new(writer, _self);
            if (awaited is not null) setters.Set(awaited, FirstStage.Before(following));
            foreach (PropertyModel property in given) setters.Append(property, _stage);
            foreach (PropertyModel property in type.Properties.Where(p => p.Presence == Presence.Optional)) setters.Set(property, _stage);
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
        string codec = type.Name.CodecFullName;
        writer.Line().Summary("The value, checked against the schema.");
        writer.Line("/// <exception cref=\"global::RealtimeGen.SchemaValidationException\">It is not; every error is in the report.</exception>");
        writer.Fill($"public {_self} Build() =>", $"global::RealtimeGen.JsonModel.Build<{codec},", $"{_self}>(_value);");
        writer.Summary("The value, if it is valid; else every error.");
        writer.Fill(
            "public bool TryBuild(",
            $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {_self}? value,",
            "out global::RealtimeGen.ValidationReport report) =>",
            $"global::RealtimeGen.JsonModel.TryBuild<{codec},", $"{_self}>(_value, out value, out report);");
        foreach (TypeName variant in type.Variants)
        {
            writer.Line($"{variant.FullName} global::RealtimeGen.IBuilder<{variant.FullName}>.Build() => Build();");
        }
    }
}
