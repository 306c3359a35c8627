using System.Globalization;

namespace RealtimeGen.Benchmarks.Compiler;

/// <summary>A project of many files, each a class of ordinary code with ten uses of the packaged types: sessions, builders, <c>with</c>, events, JSON.</summary>
internal static class UsesProject
{
    public const int UsesOfAFile = 10;

    /// <summary>What stands in every project file; the analyzer is in or out by a property.</summary>
    public static string ProjectFile(string binaries) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{binaries}RealtimeGen.Runtime.dll" />
            <Reference Include="{binaries}RealtimeGen.OpenAI.dll" />
            <Analyzer Include="{binaries}generator/RealtimeGen.Generator.dll" Condition="'$(WithAnalyzer)' == 'true'" />
          </ItemGroup>
        </Project>
        """;

    public static IEnumerable<(string Name, string Text)> Files(int count) =>
        Enumerable.Range(0, count).Select(i => ($"Agent{i}.cs", File(i)));

    private static string File(int index)
    {
        string[] voices = ["Alloy", "Ash", "Coral", "Marin", "Cedar"];
        return string.Create(CultureInfo.InvariantCulture, $$$"""""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using RealtimeGen;
            using RealtimeGen.OpenAI.Beta;
            using Ga = RealtimeGen.OpenAI.Ga;

            namespace App.Agents;

            /// <summary>Agent {{{index}}}.</summary>
            public sealed class Agent{{{index}}}(string name, IReadOnlyList<double> levels)
            {
                private readonly Dictionary<string, int> _calls = new(StringComparer.Ordinal);

                public string Name { get; } = name;

                public double Loudest => levels.Count == 0 ? 0 : levels.Max();

                public RealtimeSession Session() => new()
                {
                    Model = "gpt-4o-realtime-preview", Voice = Voice.{{{voices[index % 5]}}}, Temperature = 0.{{{60 + (index % 40)}}}, Speed = 1.1, Instructions = "You are agent {{{index}}}.",
                    Modalities = ["text", Modality.Audio], MaxResponseOutputTokens = {{{1 + index}}}, ToolChoice = "auto",
                    TurnDetection = new RealtimeSessionTurnDetection.ServerVad { Threshold = 0.5, SilenceDurationMs = {{{200 + index}}}, CreateResponse = true },
                };

                public RealtimeSession Quiet(RealtimeSession session) => session with { Speed = 0.9, TurnDetection = null, Temperature = 0.8 };

                public RealtimeSession Built() => RealtimeSession.Create()
                    .Voice(Voice.{{{voices[(index + 1) % 5]}}})
                    .Temperature(0.9)
                    .TurnDetection(t => t.SemanticVad().Eagerness("low"))
                    .AddToTools(t => t.Name("weather").Description("Tells the weather of a city."))
                    .AddToTools(t => t.Name($"tool{_calls.Count}"))
                    .Instructions(Name)
                    .Build();

                public Ga.RealtimeSession Conversation() => new()
                {
                    Model = "gpt-realtime", OutputModalities = ["audio"], Instructions = Name,
                    Audio = new() { Output = new() { Voice = "marin", Speed = 1.{{{index % 5}}} }, Input = new() { NoiseReduction = new Ga.NoiseReduction { Type = "near_field" } } },
                    Tools = [new Ga.Tool.Function { Name = "weather", Parameters = """{"type":"object","properties":{"city":{"type":"string"} } }""" }],
                    MaxOutputTokens = Ga.MaxOutputTokens.Inf,
                };

                public Ga.ClientEvent Update() => new Ga.ClientEvent.SessionUpdate { Session = Conversation() with { Instructions = "Speak slowly." } };

                public Ga.ClientEvent Truncate(string item, TimeSpan heard) => Ga.ClientEvent.ConversationItemTruncate.Create()
                    .ItemId(item).ContentIndex(0).AudioEndMs((long)heard.TotalMilliseconds).EventId("event_{{{index}}}").Build();

                public Ga.ClientEvent Say(string text) => new Ga.ClientEvent.ConversationItemCreate
                {
                    Item = new Ga.ConversationItem.Message { Role = "user", Content = [new Ga.ContentPart.InputText { Text = text }] },
                };

                public Ga.ClientEvent Answer() => new Ga.ClientEvent.ResponseCreate
                {
                    Response = new() { Instructions = "Answer in one sentence.", MaxOutputTokens = 200, Metadata = [new("agent", Name)] },
                };

                public Ga.TurnDetection Vad() => new Ga.TurnDetection.ServerVad { Threshold = 0.{{{1 + (index % 8)}}}, PrefixPaddingMs = 300, IdleTimeoutMs = 6000 };

                public RealtimeSession Parsed() => RealtimeSession.Parse("""{"voice":"alloy","temperature":0.8,"turn_detection":{"type":"server_vad","threshold":0.5} }""");

                public int Count(string tool)
                {
                    if (string.IsNullOrWhiteSpace(tool)) throw new ArgumentException("A tool has a name.", nameof(tool));
                    int calls = _calls.GetValueOrDefault(tool) + 1;
                    _calls[tool] = calls;
                    foreach ((string other, int count) in _calls.OrderByDescending(c => c.Value).Take(3))
                    {
                        if (count > calls && other != tool) Console.WriteLine($"{other} was called {count - calls} times more than {tool}.");
                    }

                    return calls;
                }

                public override string ToString() => string.Join(", ", _calls.Select(c => $"{c.Key}: {c.Value}").Append(Name));
            }
            """"");
    }
}
