using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Emit.Validator;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>Reads an object into locals, then makes the record: its members are init-only.</summary>
internal static class ObjectReader
{
    public const string TolerantMethod = "ReadTolerantly";

    public static void Print(SourceWriter writer, ObjectModel type, CheckMethods methods, ReadMethods reads)
    {
        ObjectDemands demands = ObjectDemands.Of(type);
        string result = type.Name.FullName;
        ReadScope scope = new(writer, methods, reads, Checks: demands.IsFused);
        if (demands.IsFused)
        {
            using (writer.SinkMethod($"public static {result} Read")) Body(scope, type, demands);
            return;
        }

        using (writer.SinkMethod($"public static {result} Read"))
        {
            Ahead(writer);
            writer.Line("TolerantSink tolerant = default;").Line($"return {TolerantMethod}(ref json, ref tolerant);");
        }

        using (writer.Line().Block($"private static {result} {TolerantMethod}(ref JsonCursor json, ref TolerantSink sink)")) Body(scope, type, demands);
    }

    /// <summary>Checks the whole value on a copy of the cursor.</summary>
    public static void Ahead(SourceWriter writer)
    {
        using (writer.Block("if (TSink.Validates)")) writer.Line("JsonCursor ahead = json;").Line("Check(ref ahead, ref sink);");
        writer.Line();
    }

    private static void Body(ReadScope scope, ObjectModel type, ObjectDemands demands)
    {
        SourceWriter writer = scope.Writer;
        writer.Line("int start = json.Position;");
        using (writer.Block("if (!json.TryEnterObject())"))
        {
            writer.Line("Check(ref json, ref sink);");
            string[] members = [.. NoValues(type), "AdditionalProperties = UnreadMembers.Whole(json.Since(start))"];
            writer.FillList($"return new {type.Name.FullName} {{", members, " };");
        }

        writer.Line();
        foreach (PropertyModel property in type.Properties)
        {
            writer.Statement($"{PropertyReader.LocalType(property)} {property.Parameter} = {(PropertyReader.IsOptional(property) ? "default" : "null")};");
        }

        writer.Line("UnreadMembers unread = default;");
        if (scope.Checks && demands.Required.Count > 0) writer.Line(demands.Required.Seen.Declaration);
        bool counts = scope.Checks && demands.Bounds.Length > 0;
        if (counts) writer.Line("int count = 0;");
        Loop(scope, type, demands, counts);
        if (scope.Checks) Checks(writer, scope.Methods.Paths, demands);
        foreach (PropertyModel property in type.Properties.Where(Absence.IsMarked))
        {
            writer.Statement($"if ({PropertyReader.IsAbsent(property)}) unread.MarkAbsent({CSharpLiteral.Text(property.JsonName)});");
        }

        Make(writer, type);
    }

    private static void Loop(ReadScope scope, ObjectModel type, ObjectDemands demands, bool counts)
    {
        SourceWriter writer = scope.Writer;
        (string Name, string Expression)[] arms = [.. Arms(scope, type, demands)];
        CheckCall others = scope.Checks ? ObjectCheck.Other(scope.Methods, "Check", demands.Members) : default;
        using (writer.Block($"while (json.NextMember(out {(arms.Length == 0 ? "_" : "var name")}))"))
        {
            if (counts) writer.Line("count++;");
            writer.Line("int at = json.Position;");
            if (arms.Length == 0)
            {
                writer.Statement(others.Reported).Line("unread.Keep(json, at);");
                return;
            }

            MemberSwitch.Print(writer, "fits", arms, "!" + Operand(others));
            writer.Line("unread.KeepUnless(fits, json, at);");
        }

        writer.Line();
    }

    private static IEnumerable<(string Name, string Expression)> Arms(ReadScope scope, ObjectModel type, ObjectDemands demands)
    {
        HashSet<string> declared = new(StringComparer.Ordinal);
        foreach (PropertyModel property in type.Properties)
        {
            declared.Add(property.JsonName);
            ReadSlot slot = ReadSlot.Of(property.Slot, demands.ConstraintsOf(property), property.Name);
            yield return (property.JsonName, Noted(property.JsonName, PropertyReader.Print(scope, property, slot)));
        }

        foreach (string name in type.Ignored) yield return (name, "JsonCheck.Any(ref json)");
        if (!scope.Checks) yield break;
        string others = "!" + Operand(ObjectCheck.Other(scope.Methods, "Check", demands.Members));
        foreach (string name in demands.Required.Names.Where(name => !declared.Contains(name))) yield return (name, Noted(name, others));

        string Noted(string name, string expression)
        {
            int member = scope.Checks ? demands.Required.IndexOf(name) : -1;
            return member < 0 ? expression : $"{demands.Required.Seen.Note(member)} && {expression}";
        }
    }

    /// <summary>As an operand of <c>!</c>.</summary>
    private static string Operand(CheckCall check) => check.OrNull ? $"({check.Condition})" : check.Condition;

    /// <summary>What can only be said at the end of the object. A reader's sinks never say stop.</summary>
    private static void Checks(SourceWriter writer, SchemaPath paths, ObjectDemands demands)
    {
        RequiredCheck required = demands.Required;
        if (required.IsShared) writer.Line($"if (TSink.Validates) {RequiredCheck.MethodName}(seen, start, ref sink);");
        else if (required.Count == 1) writer.Statement($"if (TSink.Validates && {required.Seen.IsMissing(0)}) {required.Fail(paths, 0, "start")};");
        foreach (MemberCountBound bound in demands.Bounds)
        {
            string fail = StatementWriter.Fail("start", paths.Of(bound.Location), Message.Members(bound.IsMaximum, bound.Limit));
            writer.Statement($"if (TSink.Validates && {ObjectCheck.IsBroken(bound)}) {fail};");
        }
    }

    private static void Make(SourceWriter writer, ObjectModel type)
    {
        string[] members =
        [
            .. type.Properties.Where(p => p.Presence != Presence.Tag).Select(p => $"{p.Name} = {Value(p)},"), "AdditionalProperties = unread.ToMap(),",
        ];
        using (writer.Block($"return new {type.Name.FullName}", "};")) writer.Flow(members);
    }

    private static string Value(PropertyModel property) => property.Presence switch
    {
        Presence.Required when property.Slot.IsNullable => property.Parameter + ".Value",
        Presence.Required when property.Slot.Type.IsStruct => property.Parameter + ".GetValueOrDefault()",
        Presence.Required => property.Parameter + "!",
        Presence.Constant when !property.Slot.Type.IsStruct => property.Parameter + "!",
        _ => property.Parameter,
    };

    /// <summary>The members that must be set, or would have a value by themselves, where there is no object to read.</summary>
    private static IEnumerable<string> NoValues(ObjectModel type) => type.Properties
        .Where(p => p.Presence is Presence.Required or Presence.Constant)
        .Select(p => $"{p.Name} = {(p.CSharp.EndsWith("?", StringComparison.Ordinal) ? "null" : p.Slot.Type.IsStruct ? "default" : "null!")}");
}
