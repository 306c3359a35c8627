using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Unit.Evaluation;

/// <summary>Known instances as JSON.</summary>
internal static class JsonOf
{
    public static string Instance(Instance instance) => instance switch
    {
        ArrayInstance array => $"[{string.Join(",", array.Items.Select(Instance))}]",
        ObjectInstance @object => $"{{{string.Join(",", @object.Members.Select(m => JsonText.OfString(m.Name) + ":" + Instance(m.Value)))}}}",
        _ => instance.Description,
    };
}
