using System.Globalization;
using System.Text;
using RealtimeGen.Generator.Evaluation.Instances;

namespace RealtimeGen.Generator.Evaluation;

/// <summary>Collects errors, and knows the path to the instance that is being looked at. There is none where only the verdict counts.</summary>
internal sealed class ErrorSink
{
    // The path of a name is its member's, so the message must say that it is not about the value.
    private const string NamePrefix = "has a name that ";

    private readonly List<EvaluationError> _errors = [];
    private readonly List<(string? Name, int Index)> _path = [];

    public void Enter(string name) => _path.Add((name, 0));

    public void Enter(int index) => _path.Add((null, index));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>The instance at the path is wrong.</summary>
    /// <param name="allowed">Values that would be right, as JSON, where they can be listed.</param>
    public void Add(Instance instance, string schemaPath, string message, IReadOnlyList<string>? allowed = null)
    {
        bool isName = instance is NameInstance;
        string found = FoundInstance.Describe(instance, SchemaKeyword.Of(schemaPath));
        Add(instance, isName ? ErrorPart.Name : ErrorPart.Value, instance.Source, schemaPath, (isName ? NamePrefix : "") + message + found, allowed);
    }

    /// <summary>The object at the path lacks something.</summary>
    /// <param name="name">Of the member.</param>
    public void AddMissing(ObjectInstance instance, string name, string schemaPath, string message) =>
        Add(instance, ErrorPart.Head, instance.Head, schemaPath, message, missing: name);

    /// <summary>The object at the path has a member that it must not have.</summary>
    public void AddMember(InstanceMember member, string schemaPath, string message)
    {
        Enter(member.Name);
        Add(member.Value, ErrorPart.Name, member.NameSource, schemaPath, message);
        Leave();
    }

    /// <summary>In the order of the text, and at one place in the order in which they were found, as reports of emitted validators are.</summary>
    public ImmutableArray<EvaluationError> ToSorted() => [.. _errors.OrderBy(static error => error.Instance.Source.Span.Start)];

    private void Add(
        Instance instance, ErrorPart part, InstanceSource source, string schemaPath, string message, IReadOnlyList<string>? allowed = null, string? missing = null) =>
        _errors.Add(new EvaluationError(instance, Path(), part, source, schemaPath, message) { Allowed = allowed ?? [], Missing = missing });

    private string Path()
    {
        StringBuilder path = new();
        foreach ((string? name, int index) in _path)
        {
            path.Append('/').Append(name is null ? index.ToString(CultureInfo.InvariantCulture) : name.Replace("~", "~0").Replace("/", "~1"));
        }

        return path.ToString();
    }
}
