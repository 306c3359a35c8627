namespace RealtimeGen.OpenAI;

class MigrationLoss
    RawJson Value { init };
    string Path { init };
    string Reason { init };

class MigrationReport
    IReadOnlyList<MigrationLoss> Losses;
    bool IsLossless;

class RealtimeGenTypeInfoResolver : JsonModelResolver
    static RealtimeGenTypeInfoResolver Default;
