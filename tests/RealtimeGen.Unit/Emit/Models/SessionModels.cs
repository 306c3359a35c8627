using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using static RealtimeGen.Unit.Emit.Models.Build;

namespace RealtimeGen.Unit.Emit.Models;

/// <summary>A session with one of everything: each kind of type, each presence, each kind of value.</summary>
internal static class SessionModels
{
    public static IReadOnlyList<TypeModel> All { get; } =
    [
        Object(
            "Session",
            Optional("id", "Id", Text),
            Optional("modalities", "Modalities", List(Named("Voice", NamedKind.Enum))),
            Optional("voice", "Voice", Named("Voice", NamedKind.Enum)),
            ThreeState("language", "Language", Named("Voice", NamedKind.Enum)),
            ThreeState("turn_detection", "TurnDetection", Named("TurnDetection", NamedKind.Union, "Chooser")),
            ThreeState("noise_reduction", "NoiseReduction", Named("NoiseReduction", NamedKind.Object, "NeedsKind")),
            ThreeState("tracing", "Tracing", Named("Tracing", NamedKind.Variant, "Ready", "TracingConfiguration")),
            ThreeState("speed", "Speed", Scalar(ScalarKind.Double)),
            ThreeState("stops", "Stops", List(Text)),
            Optional("tools", "Tools", List(Named("Tool", NamedKind.Object, "NeedsName"))),
            Optional("max_tokens", "MaxTokens", Named("MaxTokens", NamedKind.Variant)),
            Optional("metadata", "Metadata", new MapType(Slot(Text))),
            Optional("extra", "Extra", RawType.Instance),
            Optional("seed", "Seed", Named("Seed", NamedKind.Raw)),
            Optional("started", "Started", Scalar(ScalarKind.DateTimeOffset))) with
        {
            Schema = new SchemaReference("""{"type":"object","properties":{"id":{"type":"string"}}}""", null, ""),
        },
        Object(
            "Tool",
            Constant("type", "Type", Text, new JsonString("function")),
            Constant("version", "Version", Scalar(ScalarKind.Int32), new JsonNumber("1.0")),
            Constant("strict", "Strict", Scalar(ScalarKind.Boolean), new JsonBoolean(true)),
            Required("name", "Name", Text),
            Required("choice", "Choice", Named("MaxTokens", NamedKind.Variant)),
            Required("hosts", "Hosts", List(Text)),
            Required("timeout", "Timeout", Scalar(ScalarKind.Int64), isNullable: true),
            Optional("description", "Description", Text)),
        Object("NoiseReduction", Required("kind", "Kind", Text)),
        Object("TracingConfiguration", Optional("workflow_name", "WorkflowName", Text)) with
        {
            Variants = EquatableArray.ToEquatableArray([Name("Tracing")]),
        },
        Object("Shared", Required("url", "Url", Scalar(ScalarKind.Uri))) with
        {
            Variants = EquatableArray.ToEquatableArray([Name("TurnDetection")]),
        },
        Union(
            "TurnDetection", "type",
            NestedCase("TurnDetection", "ServerVad", "server_vad"),
            NestedCase("TurnDetection", "Custom", "custom", "NeedsSize"),
            WrappedCase("TurnDetection", "Remote", "remote", "Shared", "NeedsUrl")),
        Case("TurnDetection", "ServerVad", Tag("type", "Type", "server_vad"), Optional("threshold", "Threshold", Scalar(ScalarKind.Double))),
        Case("TurnDetection", "Custom", Tag("type", "Type", "custom"), Required("size", "Size", Scalar(ScalarKind.Int32))),
        Union("Shape", null, NestedCase("Shape", "Circle", "", "NeedsRadius")),
        Case("Shape", "Circle", Required("radius", "Radius", Scalar(ScalarKind.Double))),
        Enum("Voice", ("alloy", "Alloy"), ("ash", "Ash"), ("verse", "Verse")),
        Variant(
            "MaxTokens", [("inf", "Inf")],
            Branch("Integer", JsonTypes.Integer, Scalar(ScalarKind.Int32)), Branch("String", JsonTypes.String, Text)),
        Variant(
            "Tracing", [("auto", "Auto")],
            Branch("Voice", JsonTypes.String, Named("Voice", NamedKind.Enum)),
            Branch("TracingConfiguration", JsonTypes.Object, Named("TracingConfiguration", NamedKind.Object, "Ready")),
            Branch("List", JsonTypes.Array, List(Text))),
        Raw("Seed"),
    ];

    public static ResolverModel Resolver { get; } = new(
        Namespace, "public",
        All.Select(t => new ResolvedType(t.Name, t.Kind is NamedKind.Variant or NamedKind.Raw)).ToEquatableArray());
}
