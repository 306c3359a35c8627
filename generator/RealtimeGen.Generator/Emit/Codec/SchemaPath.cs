using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Codec;

/// <summary>JSON Pointers of keywords as C# expressions. What all of a deep schema's pointers begin with is a constant, written once.</summary>
internal sealed class SchemaPath(CodecModel model)
{
    /// <summary>From this length on the constant takes less room than it saves.</summary>
    private const int Worthwhile = 16;

    private readonly string? _base = model.Constraints.Location.Length < Worthwhile ? null : model.Constraints.Location;
    private bool _isUsed;

    public string Of(string location)
    {
        if (_base is null || !location.StartsWith(_base + "/", StringComparison.Ordinal)) return CSharpLiteral.Text(location);
        _isUsed = true;
        return $"Path + {CSharpLiteral.Text(location.Substring(_base.Length))}";
    }

    /// <summary>Prints the constant, if any expression needs it.</summary>
    public void Print(SourceWriter writer)
    {
        if (_isUsed) writer.Line().Line($"private const string Path = {CSharpLiteral.Text(_base!)};");
    }
}
