using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Checks of an object that was just entered.</summary>
internal static class ObjectCheck
{
    public const string OtherSuffix = "OtherMember";

    public static bool UsesPosition(TypedDemands demands) =>
        demands.All<Required>().Any(r => r.Names.Count > 0) || demands.All<MemberCountBound>().Any() || demands.All<DependentRequired>().Any(d => d.Names.Count > 0);

    public static void Print(CheckScope scope, TypedDemands demands)
    {
        SourceWriter writer = scope.Writer;
        RequiredCheck required = new(demands.All<Required>(), [.. demands.All<DependentRequired>()]);
        MemberMask mask = required.Seen;
        MemberCountBound[] bounds = [.. demands.All<MemberCountBound>()];
        if (required.Names.Length > 0) writer.Line(mask.Declaration);
        if (bounds.Length > 0) writer.Line("int count = 0;");
        Members? members = demands.All<Members>().FirstOrDefault();
        CheckCall unmatched = Other(scope.Methods, scope.Name, members);
        CheckCall others = members is null ? unmatched : PatternCheck.Call(scope, members, unmatched);
        (string Guard, string Expression)? pattern = members is null ? null : PatternCheck.Only(scope, members, unmatched);
        (string Name, string Expression)[] arms = [.. Arms(scope, members, required, mask, others)];
        bool usesName = arms.Length > 0 || others != unmatched;
        PropertyNames? names = demands.All<PropertyNames>().FirstOrDefault();
        using (writer.Block($"while (json.NextMember(out {(usesName ? "var name" : "_")}{(names is null ? "" : ", out var token")}))"))
        {
            if (names is not null) writer.Statement(scope.Methods.Call(names.Name, scope.Name + "Name").On("token").Checked);
            if (bounds.Length > 0) writer.Line("count++;");
            if (arms.Length == 0)
            {
                writer.Statement(others.Checked);
            }
            else
            {
                MemberSwitch.Print(writer, "goesOn", arms, (pattern is null ? others : unmatched).Condition, pattern);
                writer.Line("if (!goesOn) return false;");
            }
        }

        Bounds(writer, scope.Methods.Paths, bounds, scope.Position);
        required.Dependencies(writer, scope.Methods.Paths, scope.Position);
        if (scope.SharesRequired && required.IsShared)
        {
            writer.Line($"return {RequiredCheck.MethodName}(seen, {scope.Position}, ref sink);");
            return;
        }

        required.Statements(writer, scope.Methods.Paths, scope.Position);
        writer.Line("return true;");
    }

    public static void Bounds(SourceWriter writer, SchemaPath paths, IEnumerable<MemberCountBound> bounds, string position)
    {
        foreach (MemberCountBound bound in bounds)
        {
            writer.Demand(IsBroken(bound), position, paths.Of(bound.Location), Message.Members(bound.IsMaximum, bound.Limit));
        }
    }

    /// <summary>A condition over <c>count</c>.</summary>
    public static string IsBroken(MemberCountBound bound) => $"count {(bound.IsMaximum ? ">" : "<")} {CSharpLiteral.Integer(bound.Limit)}";

    /// <summary>How a member without a property is checked; the statement leaves a method that returns whether to go on.</summary>
    public static CheckCall Other(CheckMethods methods, string name, Members? members) => members switch
    {
        { ClosedBy: { } location } => new CheckCall(StatementWriter.Mismatch(methods.Paths.Of(location), Message.Closed)),
        { Others: { } others } => methods.Call(others, name + OtherSuffix),
        _ => default,
    };

    private static IEnumerable<(string Name, string Expression)> Arms(
        CheckScope scope, Members? members, RequiredCheck required, MemberMask mask, CheckCall others)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (NamedMember member in members?.Named ?? [])
        {
            named.Add(member.Name);
            int bit = required.IndexOf(member.Name);
            CheckCall check = scope.Methods.Call(member.Value, scope.Name + CheckMethods.Word(member.Name));
            if (bit >= 0 || check != others) yield return (member.Name, Noted(bit, check));
        }

        foreach (string name in required.Names)
        {
            if (!named.Contains(name)) yield return (name, Noted(required.IndexOf(name), others));
        }

        string Noted(int bit, CheckCall check) => bit < 0 ? check.Condition : $"{mask.Note(bit)} && {check.Operand}";
    }
}
