using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Types;
namespace RealtimeGen.Generator.Emit.Writer;

/// <summary>Writes the branch that a record-struct union holds.</summary>
internal static class VariantWriter
{
    public static void Print(SourceWriter writer, VariantModel type)
    {
        using (writer.Block($"public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {type.Name.FullName} value)"))
        {
            string first = "";
            foreach (VariantBranch branch in type.Branches)
            {
                string local = CSharpIdentifier.CamelCase(branch.Name) + "Value";
                string condition = $"{first}if (value.As{branch.Name} is {{ }} {local})";
                if (ValueWriter.Single(branch.Slot.Type, null, local) is { } single) writer.Statement($"{condition} {single}");
                else using (writer.Block(condition)) ValueWriter.Print(writer, branch.Slot.Type, null, local, depth: 0);
                first = "else ";
            }

            writer.Line("else if (value.UnknownJson is { } unknown) unknown.WriteTo(writer);").Line("else writer.WriteNullValue();");
        }
    }
}
