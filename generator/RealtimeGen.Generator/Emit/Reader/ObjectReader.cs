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
        PropertyModel[] read = [.. type.Properties.Where(p => p.Presence != Presence.Tag)];
        foreach (PropertyModel property in read)
        {
            writer.Statement($"{PropertyReader.LocalType(property)} {property.Parameter} = {(property.IsThreeState ? "default" : "null")};");
        }

        writer.Line("UnreadMembers unread = default;");
        if (demands.Noted.Count > 0) writer.Line(demands.Seen.Declaration);
        bool counts = scope.Checks && demands.Bounds.Length > 0;
        if (counts) writer.Line("int count = 0;");
        Loop(scope, type, demands, counts);
        if (scope.Checks) Checks(writer, scope.Methods.Paths, demands);
        foreach (PropertyModel property in type.Properties.Where(Absence.IsMarked))
        {
            string isAbsent = Absence.IsNoted(property)
                ? demands.Seen.IsMissing(demands.Noted.IndexOf(property.JsonName))
                : property.Parameter + " is null";
            writer.Statement($"if ({isAbsent}) {PropertyReader.MarkAbsent(property)}");
        }

        Make(writer, type, read);
    }

    private static void Loop(ReadScope scope, ObjectModel type, ObjectDemands demands, bool counts)
    {
        SourceWriter writer = scope.Writer;
        using (writer.Block("while (json.NextMember(out var name))"))
        {
            if (counts) writer.Line("count++;");
            writer.Line("int at = json.Position;");
            MemberSwitch.Print(writer, [.. Cases(scope, type, demands)], Other(scope, demands));
        }

        writer.Line();
    }

    private static IEnumerable<(string Name, string[] Statements)> Cases(ReadScope scope, ObjectModel type, ObjectDemands demands)
    {
        foreach (PropertyModel property in type.Properties)
        {
            ReadSlot slot = ReadSlot.Of(property.Slot, demands.ConstraintsOf(property), property.Name);
            yield return (property.JsonName, [.. Note(demands, property.JsonName), .. PropertyReader.Statements(scope, property, slot)]);
        }

        foreach (string name in type.Ignored) yield return (name, ["json.Skip();"]);
        foreach (string name in demands.Noted.Where(name => !type.Properties.Any(p => p.JsonName == name)))
        {
            yield return (name, [.. Note(demands, name), .. Other(scope, demands)]);
        }
    }

    /// <summary>The name goes first: it does not outlive the value.</summary>
    private static string[] Other(ReadScope scope, ObjectDemands demands)
    {
        CheckCall check = scope.Checks ? ObjectCheck.Other(scope.Methods, "Check", demands.Members) : default;
        return ["unread.Name(name);", check.Reported, "unread.Value(json.Since(at));"];
    }

    private static string[] Note(ObjectDemands demands, string name)
    {
        int member = demands.Noted.IndexOf(name);
        return member < 0 ? [] : [demands.Seen.Set(member)];
    }

    /// <summary>What can only be said at the end of the object. A reader's sinks never say stop.</summary>
    private static void Checks(SourceWriter writer, SchemaPath paths, ObjectDemands demands)
    {
        RequiredCheck required = demands.Required;
        if (required.IsShared) writer.Line($"if (TSink.Validates) {RequiredCheck.MethodName}(seen, start, ref sink);");
        else if (required.Count == 1) writer.Statement($"if (TSink.Validates && {demands.Seen.IsMissing(0)}) {required.Fail(paths, 0, "start")};");
        foreach (MemberCountBound bound in demands.Bounds)
        {
            string fail = StatementWriter.Fail("start", paths.Of(bound.Location), Message.Members(bound.IsMaximum, bound.Limit));
            writer.Statement($"if (TSink.Validates && {ObjectCheck.IsBroken(bound)}) {fail};");
        }
    }

    private static void Make(SourceWriter writer, ObjectModel type, PropertyModel[] read)
    {
        string[] members = [.. read.Select(p => $"{p.Name} = {Value(p)},"), "AdditionalProperties = unread.ToMap(),"];
        using (writer.Block($"return new {type.Name.FullName}", "};")) writer.Flow(members);
    }

    private static string Value(PropertyModel property) => property.Presence switch
    {
        Presence.Required when property.Slot.IsNullable => property.Parameter,
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
