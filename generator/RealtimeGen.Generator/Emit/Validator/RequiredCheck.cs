using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>
/// Required members and where each is demanded, in the order of their bits in <c>seen</c>. Behind them come the members on which others depend.
/// </summary>
internal sealed class RequiredCheck(IEnumerable<Required> constraints, params IReadOnlyList<DependentRequired> dependencies)
{
    public const string MethodName = "CheckRequired";

    /// <summary>From this many on, the validator and the reader of an object share a method.</summary>
    private const int Shared = 2;

    /// <summary>From this many on, one test goes ahead of each one's.</summary>
    private const int Grouped = 3;

    private readonly (string Name, string Location)[] _members =
        [.. constraints.SelectMany(c => c.Names.Select(name => (Name: name, c.Location))).GroupBy(m => m.Name, StringComparer.Ordinal).Select(g => g.First())];

    private string[]? _names;
    private Dictionary<string, int>? _bits;

    public int Count => _members.Length;

    /// <summary>A bit for each name.</summary>
    public MemberMask Seen => new(Names.Length);

    public bool IsShared => Count >= Shared;

    /// <summary>Of the members that are noted.</summary>
    public string[] Names => _names ??=
        [.. _members.Select(m => m.Name).Concat(dependencies.Where(d => d.Names.Count > 0).SelectMany(d => d.Names.Prepend(d.Name))).Distinct(StringComparer.Ordinal)];

    /// <summary>The member's bit; -1 where it is not noted.</summary>
    public int IndexOf(string name)
    {
        if (_bits is null)
        {
            _bits = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < Names.Length; i++) _bits[Names[i]] = i;
        }

        return _bits.TryGetValue(name, out int bit) ? bit : -1;
    }

    /// <summary>A call that reports one member as missing.</summary>
    public string Fail(SchemaPath paths, int member, string position) =>
        StatementWriter.Fail(position, paths.Of(_members[member].Location), Message.Missing(_members[member].Name));

    /// <summary>The shared method.</summary>
    public void Method(SourceWriter writer, SchemaPath paths)
    {
        using (writer.Fill(
            $"private static bool {MethodName}<TSink>({Seen.Type} seen, int start, ref TSink sink)",
            "where TSink : struct, IValidationSink").Braces())
        {
            if (Count >= Grouped) writer.Line($"if ({Seen.AreAllSet(Count)}) return true;");
            Each(writer, paths, "start");
            writer.Line("return true;");
        }
    }

    /// <summary>What depends on the presence of another member (draft 2020-12 validation, 6.5.4).</summary>
    public void Dependencies(SourceWriter writer, SchemaPath paths, string position)
    {
        foreach (DependentRequired dependency in dependencies)
        {
            foreach (string name in dependency.Names)
            {
                string wrong = $"{Seen.IsSeen(IndexOf(dependency.Name))} && {Seen.IsMissing(IndexOf(name))}";
                writer.Demand(wrong, position, paths.Of(dependency.Location), Message.MissingBeside(name, dependency.Name));
            }
        }
    }

    /// <summary>The shared method's content as statements.</summary>
    public void Statements(SourceWriter writer, SchemaPath paths, string position)
    {
        if (Count < Grouped)
        {
            Each(writer, paths, position);
            return;
        }

        using (writer.Block($"if (!({Seen.AreAllSet(Count)}))")) Each(writer, paths, position);
    }

    private void Each(SourceWriter writer, SchemaPath paths, string position)
    {
        for (int i = 0; i < _members.Length; i++)
        {
            writer.Demand(Seen.IsMissing(i), position, paths.Of(_members[i].Location), Message.Missing(_members[i].Name));
        }
    }
}
