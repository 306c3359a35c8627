using CompileErrors;

bool listens = args.Length > 0;

RealtimeSession day = RealtimeSession.Create()
    .Instructions("You answer calls about orders.")
    .Speed(1.1)
    .InputAudioFormat("pcm61")
    .TurnDetection(turn => turn.ServerVad().Threshold(1.6))
    .Speed(1.2)
    .Build();

RealtimeSession night = day with { MaxResponseOutputTokens = 5000 };

RealtimeSession quiet = day with { TurnDetection = listens ? new RealtimeSessionTurnDetection.SemanticVad() : default };

RealtimeSession backup = RealtimeSession.Parse("""{ "voice": "sage", "modalities": ["text", "vision"] }""");

RealtimeSession.Create().Voice(Voice.Sage).TurnDetection(null);

Console.WriteLine($"{day}\n{night}\n{quiet}\n{backup}");
