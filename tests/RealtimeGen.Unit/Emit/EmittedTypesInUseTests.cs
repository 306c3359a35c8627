using Microsoft.CodeAnalysis.CSharp;
using RealtimeGen.Generator.Emit;
using RealtimeGen.Unit.Emit.Models;

namespace RealtimeGen.Unit.Emit;

/// <summary>What a user writes against emitted types, and that it compiles without a warning.</summary>
public class EmittedTypesInUseTests
{
    private static readonly CSharpCompilation Emitted =
        EmittedCode.Compile(SessionModels.All).With(ResolverEmitter.Emit(SessionModels.Resolver).ToString(), "Resolver.g.cs");

    [Theory]
    // Stages.
    [InlineData("Tool.Create().Name(\"x\").Choice(1).Hosts([]).Timeout(null).Build()")]
    [InlineData("Tool.Create().Description(\"first\").Name(\"x\").Choice(\"inf\").AddToHosts(\"a\").Timeout(5).AddToHosts(\"b\").Build()")]
    [InlineData("Session.Create().Build()")]
    [InlineData("Session.Create().TryBuild(out Session? session, out ValidationReport report) ? session.Id : report.Errors[0].Message")]
    [InlineData("Session.Create().With(\"new_field\", \"{}\").With(\"other\", RawJson.Null)")]
    // Three states.
    [InlineData("Session.Create().TurnDetection(null)")]
    [InlineData("Session.Create().TurnDetection(default)")]
    [InlineData("Session.Create().TurnDetection(new TurnDetection.ServerVad { Threshold = 1 })")]
    [InlineData("Session.Create().Speed(1)")]
    [InlineData("Session.Create().Speed(null)")]
    [InlineData("Session.Create().Language(\"alloy\")")]
    [InlineData("Session.Create().Language(Voice.Alloy)")]
    [InlineData("Session.Create().Language(null)")]
    [InlineData("Session.Create().Language(default)")]
    [InlineData("Session.Create().Stops([\"a\", \"b\"])")]
    [InlineData("Session.Create().Stops(null)")]
    [InlineData("Session.Create().Stops(default)")]
    [InlineData("Session.Create().AddToStops(\"a\").AddToStops(\"b\")")]
    [InlineData("Session.Create().Tracing(\"auto\")")]
    [InlineData("Session.Create().Tracing(null)")]
    [InlineData("Session.Create().Tracing(default)")]
    [InlineData("Session.Create().Tracing(Tracing.Auto)")]
    [InlineData("Session.Create().Tracing(Voice.Alloy)")]
    [InlineData("Session.Create().Tracing((Tracing?)null)")]
    [InlineData("Session.Create().Tracing(new TracingConfiguration { WorkflowName = \"x\" })")]
    // Lambdas.
    [InlineData("Session.Create().TurnDetection(t => t.ServerVad().Threshold(0.5))")]
    [InlineData("Session.Create().TurnDetection(t => t.Custom().Size(5))")]
    [InlineData("Session.Create().TurnDetection(t => t.Remote().Url(new System.Uri(\"https://localhost\")))")]
    [InlineData("Session.Create().NoiseReduction(n => n.Kind(\"a\"))")]
    [InlineData("Session.Create().Tracing(t => t.WorkflowName(\"x\"))")]
    [InlineData("Session.Create().AddToTools(t => t.Name(\"x\").Choice(1).AddToHosts(\"a\").Timeout(null))")]
    // Lists, maps, enumerations, variants.
    [InlineData("Session.Create().Modalities([Voice.Alloy, \"ash\"])")]
    [InlineData("Session.Create().Modalities(null)")]
    [InlineData("Session.Create().AddToModalities(\"a\")")]
    [InlineData("Session.Create().Tools([])")]
    [InlineData("Session.Create().Metadata([new(\"a\", \"b\")])")]
    [InlineData("Session.Create().Voice(\"alloy\").Voice(null)")]
    [InlineData("Session.Create().MaxTokens(5)")]
    [InlineData("Session.Create().MaxTokens(\"inf\")")]
    [InlineData("Session.Create().MaxTokens(MaxTokens.Inf)")]
    [InlineData("Session.Create().MaxTokens(null)")]
    [InlineData("Session.Create().Extra(\"{}\")")]
    [InlineData("Session.Create().Seed((RawJson)\"5\")")]
    // Initialisers.
    [InlineData("new Session { Tracing = Tracing.Auto, MaxTokens = \"inf\", Voice = \"x\", Tools = [], TurnDetection = null, Speed = 1 }")]
    [InlineData("new Tool { Name = \"x\", Choice = 5, Hosts = [\"a\"], Timeout = null }")]
    [InlineData("new Session() with { Speed = new Session().Speed }")]
    // Reading.
    [InlineData("Session.Parse(\"{}\").Voice == \"alloy\"")]
    [InlineData("Session.Parse(\"{}\"u8).Voice == null")]
    [InlineData("Session.Parse(\"{}\").Voice?.Value switch { Voice.Values.Alloy => 1, null => 0, _ => 2 }")]
    [InlineData("Session.Parse(\"{}\").MaxTokens?.Match(count => count, text => text.Length, _ => -1)")]
    [InlineData("Session.Parse(\"{}\") is { MaxTokens: { AsInteger: > 5 } }")]
    [InlineData("Session.Parse(\"{}\") is { MaxTokens.AsInteger: > 5 }")]
    [InlineData("Session.Parse(\"{}\") is { TurnDetection.Value: TurnDetection.ServerVad { Threshold: > 0.4 } vad } ? vad : null")]
    [InlineData("Session.TryParse(\"{}\", out Session? session, out ValidationReport report) ? session.Id : report.Errors[0].Keyword")]
    [InlineData("TurnDetection.ServerVad.TryParse(\"{}\"u8, out var vad, out var report) ? vad.Threshold : report.Errors.Count")]
    [InlineData("TurnDetection.ServerVad.TryParse(\"{}\", out TurnDetection.ServerVad? vad, out ValidationReport report) ? vad.Threshold : report.Errors.Count")]
    [InlineData("MaxTokens.TryParse(\"5\", out MaxTokens tokens, out ValidationReport report) ? tokens.AsInteger : report.Errors.Count")]
    [InlineData("TurnDetection.Parse(\"{}\").Validate().IsValid")]
    [InlineData("TurnDetection.ServerVad.Parse(\"{}\").Validate().IsValid")]
    [InlineData("TurnDetection.Parse(\"{}\") switch { TurnDetection.Remote { Value.Url: var url } => url.Host, TurnDetection.Unknown u => u.Json.ToString(), var t => t.Type }")]
    [InlineData("Shape.Parse(\"{}\") is Shape.Circle { Radius: > 1 }")]
    [InlineData("Seed.Parse(\"5\").Json.Kind == JsonKind.Number")]
    [InlineData("RealtimeGenTypeInfoResolver.Default.GetTypeInfo(typeof(Tracing?), new())")]
    public void Compiles(string expression)
    {
        string code = $$"""
            using RealtimeGen;
            using Sample.App;

            class User
            {
                Voice? Voice { get; set; } = Voice.Alloy;

                object? Use() => {{expression}};
            }
            """;

        Assert.Empty(Emitted.With(code, "User.cs").ProblemsIn("User.cs"));
    }
}
