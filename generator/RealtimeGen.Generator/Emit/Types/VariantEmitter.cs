using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>A union with scalars as a record struct that knows which branch it holds.</summary>
internal static class VariantEmitter
{
    private const string RawJson = "global::RealtimeGen.RawJson";
    private const string ArgumentNull = "throw new global::System.ArgumentNullException(nameof(value))";

    public static SourceText Emit(VariantModel type)
    {
        SourceWriter writer = SourceFile.Begin(type.SchemaFile, type.Name.Namespace);
        string self = type.Name.Name;
        VariantBranches branches = new(type);
        using (writer.Open(type, "readonly partial record struct", TypeHead.Model(self)))
        {
            Storage(writer, branches);
            Constants(writer, type, branches);
            foreach (VariantStorage branch in branches.All) Access(writer, branches, branch);
            Match(writer, branches);
            foreach (VariantStorage branch in branches.Convertible) Conversions(writer, self, branch);
            Json(writer.Line(), type);
            foreach (VariantStorage branch in branches.All) Factory(writer, branches, branch);
            writer.Line($"internal static {self} FromUnknown({RawJson} json) => new({branches.Kind}.Unknown, json);");
        }

        Kinds(writer.Line(), type);
        return writer.ToSourceText();
    }

    private static void Storage(SourceWriter writer, VariantBranches branches)
    {
        foreach (VariantStorage branch in branches.Structs) writer.Line($"private readonly {branch.CSharp} {branch.Field};");
        writer.Line("private readonly object? _reference;").Line();

        string[] parameters = [.. branches.Structs.Select(b => $"{b.CSharp} {b.Parameter} = default")];
        writer.FillList($"private {branches.Self}(", [$"{branches.Kind} kind", "object? reference = null", .. parameters], ")");
        using (writer.Braces())
        {
            writer.Line("Kind = kind;").Line("_reference = reference;");
            foreach (VariantStorage branch in branches.Structs) writer.Line($"{branch.Field} = {branch.Parameter};");
        }

        writer.Line().Summary("Which branch this value holds.").Line($"public {branches.Kind} Kind {{ get; }}").Line();
    }

    private static void Constants(SourceWriter writer, VariantModel type, VariantBranches branches)
    {
        if (branches.Strings is not { } strings) return;
        foreach (EnumValue constant in type.Constants)
        {
            writer.Summary($"<c>{XmlDocumentation.Text(constant.Value)}</c>");
            writer.Member(
                AttributeText.JsonLiteral(JsonText.OfString(constant.Value)),
                $"public static {type.Name.Name} {constant.Name} => {strings.FactoryName}({CSharpLiteral.Text(constant.Value)});");
        }
    }

    private static void Access(SourceWriter writer, VariantBranches branches, VariantStorage branch)
    {
        string kind = $"{branches.Kind}.{branch.Name}";
        writer.Summary($"The value of the branch <c>{branch.Name}</c>, else null: <c>is {{ As{branch.Name}: {{ }} value }}</c>.");
        writer.Fill($"public {branch.CSharp}? As{branch.Name} =>", $"Kind == {kind} ? {branch.Value} : null;");
        writer.Summary($"The value of the branch <c>{branch.Name}</c>, if this is it.");
        if (branch.IsStruct)
        {
            using (writer.Block($"public bool TryGet{branch.Name}(out {branch.CSharp} value)"))
            {
                writer.Line($"value = {branch.Field};").Line($"return Kind == {kind};");
            }
        }
        else
        {
            writer.Fill(
                $"public bool TryGet{branch.Name}(", "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]", $"out {branch.CSharp}? value)");
            using (writer.Braces())
            {
                writer.Line($"value = As{branch.Name};").Line("return value is not null;");
            }
        }
    }

    private static void Match(SourceWriter writer, VariantBranches branches)
    {
        writer.Summary("What the function of this value's branch makes of it; the last one takes JSON of no branch, and null for <c>default</c>.");
        string[] functions = [.. branches.All.Select(b => $"global::System.Func<{b.CSharp}, TResult> {b.Function}")];
        writer.FillList("public TResult Match<TResult>(", [.. functions, $"global::System.Func<{RawJson}, TResult> unknown"], ") => Kind switch");
        using (writer.Braces("};"))
        {
            foreach (VariantStorage branch in branches.All) writer.Line($"{branches.Kind}.{branch.Name} => {branch.Function}({branch.Value}),");
            writer.Line($"_ => unknown(({RawJson}?)_reference ?? {RawJson}.Null),");
        }

        writer.Line();
    }

    private static void Conversions(SourceWriter writer, string self, VariantStorage branch)
    {
        writer.Line($"public static implicit operator {self}({branch.CSharp} value) => {branch.FactoryName}(value);");
        if (branch.IsEnum)
        {
            writer.Line($"public static implicit operator {self}(string value) => {branch.FactoryName}(value);");
        }
    }

    private static void Json(SourceWriter writer, VariantModel type)
    {
        string codec = type.Name.CodecFullName;
        ModelMembers members = new(writer, type.Name.Name, hides: false);
        members.Static(codec);
        if (type.Schema.Text is not null)
        {
            members.Parse(codec, isStruct: true);
            members.Instance(codec);
        }

        members.WriteTo("", $"{codec}.Write(writer, this);");
        members.ToJsonString("");
        writer.Line();
    }

    private static void Factory(SourceWriter writer, VariantBranches branches, VariantStorage branch) => writer.Fill(
        $"internal static {branches.Self} {branch.FactoryName}({branch.CSharp} value) =>",
        branch.IsStruct
            ? $"new({branches.Kind}.{branch.Name}, {branch.Parameter}: value);"
            : $"new({branches.Kind}.{branch.Name}, value ?? {ArgumentNull});");

    private static void Kinds(SourceWriter writer, VariantModel type)
    {
        string self = type.Name.Name;
        writer.Summary(
            $"What a <see cref=\"{self}\"/> holds: <c>Undefined</c> is <c>default</c> and written as null, <c>Unknown</c> is JSON of no branch.");
        writer.FillList($"{type.Accessibility} enum {self}Kind {{", ["Undefined", .. type.Branches.Select(b => b.Name), "Unknown"], " }");
    }
}
