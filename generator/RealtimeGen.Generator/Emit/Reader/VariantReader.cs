using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Emit.Validator;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>Reads the branch of the value's JSON type; what fits none is kept as it came.</summary>
internal static class VariantReader
{
    public static void Print(SourceWriter writer, VariantModel type, CheckMethods methods, ReadMethods reads)
    {
        VariantRoutes routes = VariantRoutes.Of(type);
        string self = type.Name.FullName;
        ReadScope scope = new(writer, methods, reads, routes.IsFused ? "sink" : "tolerant", routes.IsFused);
        using (writer.SinkMethod($"public static {self} Read"))
        {
            writer.Line("int at = json.Position;");
            if (!routes.IsFused)
            {
                ObjectReader.Ahead(writer);
                bool delegates = type.Branches.Any(b => b.Slot.Type is not (ScalarType or RawType));
                if (delegates) writer.Line("TolerantSink tolerant = default;");
            }

            using (writer.Block("switch (json.Kind)"))
            {
                foreach ((VariantBranch branch, Kinds kinds, ConstraintSet constraints) in routes.Branches)
                {
                    writer.Line($"case {kinds.Pattern()}:");
                    using (writer.Indent()) Branch(scope, self, branch, ReadSlot.Of(branch.Slot, constraints, branch.Name));
                }

                writer.Line("default:");
                using (writer.Indent()) writer.Line(scope.Checks ? "Check(ref json, ref sink);" : "json.Skip();").Line("break;");
            }

            writer.Line().Line($"return {self}.FromUnknown(json.RawSince(at));");
        }
    }

    private static void Branch(ReadScope scope, string self, VariantBranch branch, ReadSlot slot)
    {
        SourceWriter writer = scope.Writer;
        string local = CSharpIdentifier.CamelCase(branch.Name) + "Value";
        switch (slot.Type)
        {
            case NamedType when !slot.NeedsMethod:
                writer.Statement($"return {Make(scope.Read(slot))};");
                return;
            case RawType:
                writer.Statement(scope.Check(slot).Reported).Line($"return {Make("json.RawSince(at)")};");
                return;
            case ScalarType:
                writer.Statement(scope.Check(slot).Reported);
                writer.Statement($"if (json.TryGet(out {slot.Nullable} {local})) return {Make(slot.Value(local))};");
                break;
            default:
                writer.Statement($"if ({scope.Method(slot, slot.Nullable, $"out {slot.Nullable} {local}")}) return {Make(slot.Value(local))};");
                break;
        }

        writer.Line("break;");

        string Make(string value) => $"{self}.From{branch.Name}({value})";
    }
}
