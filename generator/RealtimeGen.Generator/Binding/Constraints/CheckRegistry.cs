using System.Globalization;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>The views that are no C# types and yet are checked by name, in the order in which they were met.</summary>
internal sealed class CheckRegistry(ITypeNames types)
{
    private const int MaximumChecks = 20_000;

    private readonly Dictionary<string, TypeName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameTable> _namespaces = new(StringComparer.Ordinal);
    private readonly List<CheckModel> _models = [];
    private readonly HashSet<TypeName> _complete = [];

    public IReadOnlyList<CheckModel> Models => _models;

    /// <summary>Null for a view that has no name.</summary>
    public ConstraintSet? Find(View view) => _names.TryGetValue(view.Key, out TypeName name) ? Call(view, name) : null;

    public ConstraintSet Claim(View view)
    {
        if (_names.Count == MaximumChecks)
            throw new SchemaLimitException(
                view.First,
                "with this schema, the project's schemas need more than 20,000 checks by name: let fewer schemas be combined by references");
        string scope = view.First.Document.Options.Namespace;
        if (!_namespaces.TryGetValue(scope, out NameTable? table)) _namespaces[scope] = table = new NameTable();
        TypeName name = new(scope, table.Claim(Named(view.First)), IsCheck: true);
        _names.Add(view.Key, name);
        return Call(view, name);
    }

    public void Complete(View view, ConstraintSet constraints)
    {
        TypeName name = _names[view.Key];
        if (!_complete.Add(name)) return;
        _models.Add(new CheckModel
        {
            Name = name,
            SchemaFile = view.First.Document.FileName,
            HintPrefix = types.ClaimHint(name),
            Constraints = constraints,
        });
    }

    private static ConstraintSet Call(View view, TypeName name) => new(view.First.Node.Pointer, [new Reference(view.First.Node.Pointer, name)]);

    /// <summary>After the definition, or after the keyword and the file for what has no name of its own.</summary>
    private static string Named(Place place)
    {
        string file = Identifier.Pascal(place.Document.FileName.Split('.')[0], "Schema");
        if (place.Node.Pointer.Length == 0) return file;
        string last = JsonPointer.Last(place.Node.Pointer);
        bool isIndex = int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return isIndex ? file + Identifier.Pascal(JsonPointer.Last(JsonPointer.Parent(place.Node.Pointer)), "") + last : Identifier.Pascal(last, file);
    }
}
