using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>A union with scalars as a record struct: one nullable property per branch, of which at most one is set.</summary>
internal static class VariantEmitter
{
    private const string RawJson = "global::RealtimeGen.RawJson";
    private const string NotNull = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";

    private const string Reference = "_reference";

    /// <summary>Holds JSON of no branch.</summary>
    private const string Rest = "UnknownJson";

    public static SourceText Emit(VariantModel type)
    {
        SourceWriter writer = SourceFile.Begin(type.SchemaFile, type.Name.Namespace);
        string self = type.Name.Name;
        VariantMember[] branches = [.. type.Branches.Select(b => new VariantMember(b))];
        using (writer.Open(type, "readonly partial record struct", TypeHead.Model(type.Name)))
        {
            Constants(writer, type, branches);
            writer.Line($"private readonly object? {Reference};");
            foreach (VariantMember branch in branches) Access(writer, branch, SharesField(branch, branches));
            writer.Fill($"internal {RawJson}? {Rest}", Accessors(RawJson));
            Kind(writer, type.Name, branches);
            Match(writer, branches);
            writer.Line();
            foreach (VariantMember branch in Convertible(branches)) Conversions(writer, self, branch);
            foreach (VariantMember branch in branches)
            {
                string value = branch.IsStruct ? "value" : "value ?? throw new global::System.ArgumentNullException(nameof(value))";
                writer.Fill($"internal static {self} {branch.Factory}({branch.CSharp} value) =>", $"new() {{ {branch.As} = {value} }};");
            }

            writer.Line($"internal static {self} FromUnknown({RawJson} json) => new() {{ {Rest} = json }};");
            Json(writer, type);
        }

        Kinds(writer.Line(), type);
        return writer.ToSourceText();
    }

    private static void Constants(SourceWriter writer, VariantModel type, VariantMember[] branches)
    {
        if (branches.FirstOrDefault(b => b.IsText) is not { } texts || type.Constants.Count == 0) return;
        foreach (EnumValue constant in type.Constants)
        {
            writer.Member(
                AttributeText.JsonLiteral(JsonText.OfString(constant.Value)),
                $"public static {type.Name.Name} {constant.Name} => {texts.Factory}({CSharpLiteral.Text(constant.Value)});");
        }

        writer.Line();
    }

    /// <summary>One field for all branches that are objects in C#, and for JSON of no branch, where the type of the object tells which it is.</summary>
    private static bool SharesField(VariantMember branch, VariantMember[] branches) =>
        !branch.IsStruct && branch.CSharp != RawJson && branches.Count(b => b.CSharp == branch.CSharp) == 1;

    private static string Accessors(string type) => $"{{ get => {Reference} as {type}; private init => {Reference} = value; }}";

    private static void Access(SourceWriter writer, VariantMember branch, bool sharesField)
    {
        writer.Summary($"The value, if it is of the branch <c>{branch.Name}</c>; else null.");
        writer.Fill($"public {branch.CSharp}? {branch.As}", sharesField ? Accessors(branch.CSharp) : "{ get; private init; }");
        writer.Inherit(branch.As);
        if (branch.IsStruct)
        {
            writer.Fill(
                $"public bool TryGet{branch.Name}(", $"out {branch.CSharp} value)",
                $"{{ value = {branch.As}.GetValueOrDefault(); return {branch.As}.HasValue; }}");
        }
        else
        {
            writer.Fill($"public bool TryGet{branch.Name}(", NotNull, $"out {branch.CSharp}? value) =>", $"(value = {branch.As}) is not null;");
        }
    }

    private static void Kind(SourceWriter writer, TypeName type, VariantMember[] branches)
    {
        string kind = type.FullName + "Kind";
        writer.Summary("Which branch the value is of.");
        writer.Fill([
            $"public {kind} Kind =>", .. branches.Select(b => $"{b.As} is not null ? {kind}.{b.Name} :"), $"{Rest} is null ? {kind}.Undefined :", $"{kind}.Unknown;"]);
    }

    private static void Match(SourceWriter writer, VariantMember[] branches)
    {
        writer.Summary("What the function of the value's branch makes of it; the last one takes JSON of no branch, and null for <c>default</c>.");
        string[] functions = [.. branches.Select(b => $"global::System.Func<{b.CSharp}, TResult> {b.Function},")];
        writer.Fill([
            "public TResult Match<TResult>(", .. functions, $"global::System.Func<{RawJson}, TResult> unknown) =>",
            .. branches.Select(b => $"{b.As} is {{ }} {b.Local} ? {b.Function}({b.Local}) :"), $"unknown({Rest} ?? {RawJson}.Null);"]);
    }

    /// <summary>Two branches of one C# type, such as two kinds of free JSON, leave no way to tell which one a conversion means.</summary>
    private static IEnumerable<VariantMember> Convertible(VariantMember[] branches) =>
        branches.GroupBy(b => b.CSharp).Where(g => g.Count() == 1).Select(g => g.Single());

    private static void Conversions(SourceWriter writer, string self, VariantMember branch)
    {
        writer.Line($"public static implicit operator {self}({branch.CSharp} value) => {branch.Factory}(value);");
        if (branch.IsEnum) writer.Line($"public static implicit operator {self}(string value) => {branch.Factory}(value);");
    }

    private static void Json(SourceWriter writer, VariantModel type)
    {
        ModelMembers members = new(writer, type.Name.Name);
        if (type.IsEntryPoint) members.Root(type.Name, isStruct: true);
        members.WriteTo("", $"{type.Name.CodecFullName}.Write(writer, this);");
        members.ToJsonString("");
    }

    private static void Kinds(SourceWriter writer, VariantModel type)
    {
        string self = type.Name.Name;
        writer.Summary($"The branches of <see cref=\"{self}\"/>. <c>Undefined</c> is <c>default</c>, written as null; <c>Unknown</c> is any other JSON.");
        writer.FillList($"{type.Accessibility} enum {self}Kind {{", ["Undefined", .. type.Branches.Select(b => b.Name), "Unknown"], " }");
    }
}
