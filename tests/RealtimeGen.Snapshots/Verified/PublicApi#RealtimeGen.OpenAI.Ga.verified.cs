namespace RealtimeGen.OpenAI.Ga;

abstract class AudioFormat
    string Type;

class AudioFormat.Pcm : AudioFormat
    JsonMap<RawJson> AdditionalProperties { init };
    long? Rate { init };
    string Type;

class AudioFormat.Pcma : AudioFormat
    JsonMap<RawJson> AdditionalProperties { init };
    string Type;

class AudioFormat.Pcmu : AudioFormat
    JsonMap<RawJson> AdditionalProperties { init };
    string Type;

class AudioFormat.Unknown : AudioFormat
    RawJson Json { init };
    string Type;

class AudioInput
    AudioFormat? Format { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<NoiseReduction?> NoiseReduction { init };
    Optional<Transcription?> Transcription { init };
    Optional<TurnDetection?> TurnDetection { init };

class AudioOutput
    AudioFormat? Format { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Voice? Voice { init };
    double? Speed { init };

class CacheBreakpoint
    JsonMap<RawJson> AdditionalProperties { init };
    string Mode { init };

class CachedTokenDetails
    JsonMap<RawJson> AdditionalProperties { init };
    long? AudioTokens { init };
    long? ImageTokens { init };
    long? TextTokens { init };

abstract class ClientEvent
    string Type;

class ClientEvent.ConversationItemCreate : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required ConversationItem Item { init };
    string Type;
    string? EventId { init };
    string? PreviousItemId { init };

class ClientEvent.ConversationItemDelete : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required string ItemId { init };
    string Type;
    string? EventId { init };

class ClientEvent.ConversationItemRetrieve : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required string ItemId { init };
    string Type;
    string? EventId { init };

class ClientEvent.ConversationItemTruncate : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long AudioEndMs { init };
    required long ContentIndex { init };
    required string ItemId { init };
    string Type;
    string? EventId { init };

class ClientEvent.InputAudioBufferAppend : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required JsonBytes Audio { init };
    string Type;
    string? EventId { init };

class ClientEvent.InputAudioBufferClear : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    string Type;
    string? EventId { init };

class ClientEvent.InputAudioBufferCommit : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    string Type;
    string? EventId { init };

class ClientEvent.OutputAudioBufferClear : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    string Type;
    string? EventId { init };

class ClientEvent.ResponseCancel : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    string Type;
    string? EventId { init };
    string? ResponseId { init };

class ClientEvent.ResponseCreate : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    ResponseParameters? Response { init };
    string Type;
    string? EventId { init };

class ClientEvent.SessionUpdate : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required ClientSession Session { init };
    string Type;
    string? EventId { init };

class ClientEvent.Unknown : ClientEvent
    RawJson Json { init };
    string Type;

abstract class ClientSession
    implicit operator ClientSession(RealtimeSession value);
    string Type;

class ClientSession.Realtime : ClientSession
    RealtimeSession Value { init };
    string Type;

class ClientSession.Transcription : ClientSession
    JsonList<string>? Include { init };
    JsonMap<RawJson> AdditionalProperties { init };
    TranscriptionSessionAudio? Audio { init };
    string Type;

class ClientSession.Unknown : ClientSession
    RawJson Json { init };
    string Type;

abstract class ContentPart
    string Type;

class ContentPart.Audio : ContentPart
    JsonBytes? AudioValue { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> Transcript { init };
    string Type;

class ContentPart.InputAudio : ContentPart
    JsonBytes? Audio { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> Transcript { init };
    string Type;

class ContentPart.InputImage : ContentPart
    InputImageDetail? Detail { init };
    JsonMap<RawJson> AdditionalProperties { init };
    string Type;
    string? ImageUrl { init };

class ContentPart.InputText : ContentPart
    JsonMap<RawJson> AdditionalProperties { init };
    required string Text { init };
    string Type;

class ContentPart.OutputAudio : ContentPart
    JsonBytes? Audio { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> Transcript { init };
    string Type;

class ContentPart.OutputText : ContentPart
    JsonMap<RawJson> AdditionalProperties { init };
    required string Text { init };
    string Type;

class ContentPart.Text : ContentPart
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> TextValue { init };
    string Type;

class ContentPart.Unknown : ContentPart
    RawJson Json { init };
    string Type;

abstract class ConversationItem
    string Type;

class ConversationItem.FunctionCall : ConversationItem
    ItemStatus? Status { init };
    JsonMap<RawJson> AdditionalProperties { init };
    required string Arguments { init };
    required string Name { init };
    string Type;
    string? CallId { init };
    string? Id { init };
    string? Object { init };

class ConversationItem.FunctionCallOutput : ConversationItem
    ItemStatus? Status { init };
    JsonMap<RawJson> AdditionalProperties { init };
    required string CallId { init };
    required string Output { init };
    string Type;
    string? Id { init };
    string? Object { init };

class ConversationItem.ItemReference : ConversationItem
    JsonMap<RawJson> AdditionalProperties { init };
    required string Id { init };
    string Type;

class ConversationItem.McpApprovalRequest : ConversationItem
    JsonMap<RawJson> AdditionalProperties { init };
    required string Arguments { init };
    required string Id { init };
    required string Name { init };
    required string ServerLabel { init };
    string Type;

class ConversationItem.McpApprovalResponse : ConversationItem
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> Reason { init };
    required bool Approve { init };
    required string ApprovalRequestId { init };
    required string Id { init };
    string Type;

class ConversationItem.McpCall : ConversationItem
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<McpError?> Error { init };
    Optional<string?> ApprovalRequestId { init };
    Optional<string?> Output { init };
    required string Arguments { init };
    required string Id { init };
    required string Name { init };
    required string ServerLabel { init };
    string Type;

class ConversationItem.McpListTools : ConversationItem
    JsonMap<RawJson> AdditionalProperties { init };
    required JsonList<McpListedTool> Tools { init };
    required string ServerLabel { init };
    string Type;
    string? Id { init };

class ConversationItem.Message : ConversationItem
    ItemStatus? Status { init };
    JsonMap<RawJson> AdditionalProperties { init };
    required JsonList<ContentPart> Content { init };
    required Role Role { init };
    string Type;
    string? Id { init };
    string? Object { init };

class ConversationItem.Unknown : ConversationItem
    RawJson Json { init };
    string Type;

class CustomVoice
    JsonMap<RawJson> AdditionalProperties { init };
    required string Id { init };

class DetectedLanguage
    JsonMap<RawJson> AdditionalProperties { init };
    required string Code { init };

class ErrorDetails
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> Code { init };
    Optional<string?> EventId { init };
    Optional<string?> Param { init };
    required string Message { init };
    required string Type { init };

abstract class ForcedTool
    string Type;

class ForcedTool.Function : ForcedTool
    JsonMap<RawJson> AdditionalProperties { init };
    required string Name { init };
    string Type;

class ForcedTool.Mcp : ForcedTool
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> Name { init };
    required string ServerLabel { init };
    string Type;

class ForcedTool.Unknown : ForcedTool
    RawJson Json { init };
    string Type;

class InputImageDetail : JsonEnum<InputImageDetail>
    implicit operator InputImageDetail(string value);
    static InputImageDetail Auto;
    static InputImageDetail High;
    static InputImageDetail Low;

static class InputImageDetail.Values
    const string Auto = "auto";
    const string High = "high";
    const string Low = "low";

class InputTokenDetails
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<CachedTokenDetails?> CachedTokensDetails { init };
    long? AudioTokens { init };
    long? CachedTokens { init };
    long? ImageTokens { init };
    long? TextTokens { init };

class ItemStatus : JsonEnum<ItemStatus>
    implicit operator ItemStatus(string value);
    static ItemStatus Completed;
    static ItemStatus InProgress;
    static ItemStatus Incomplete;

static class ItemStatus.Values
    const string Completed = "completed";
    const string InProgress = "in_progress";
    const string Incomplete = "incomplete";

class LogProbability
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<JsonList<long>?> Bytes { init };
    required double Logprob { init };
    required string Token { init };

struct MaxOutputTokens
    MaxOutputTokensKind Kind;
    TResult? Match(Func<int, TResult?> integer, Func<string, TResult?> string, Func<RawJson, TResult?> unknown);
    bool TryGetInteger(out int value);
    bool TryGetString(out string? value);
    implicit operator MaxOutputTokens(int value);
    implicit operator MaxOutputTokens(string value);
    int? AsInteger { init };
    static MaxOutputTokens Inf;
    string? AsString { init };

enum MaxOutputTokensKind
    Integer;
    String;
    Undefined;
    Unknown;

class McpApprovalFilter
    JsonMap<RawJson> AdditionalProperties { init };
    McpToolFilter? Always { init };
    McpToolFilter? Never { init };

class McpCaller : JsonEnum<McpCaller>
    implicit operator McpCaller(string value);
    static McpCaller Direct;
    static McpCaller Programmatic;

static class McpCaller.Values
    const string Direct = "direct";
    const string Programmatic = "programmatic";

abstract class McpError
    string Type;

class McpError.HttpError : McpError
    JsonMap<RawJson> AdditionalProperties { init };
    required long Code { init };
    required string Message { init };
    string Type;

class McpError.ProtocolError : McpError
    JsonMap<RawJson> AdditionalProperties { init };
    required long Code { init };
    required string Message { init };
    string Type;

class McpError.ToolExecutionError : McpError
    JsonMap<RawJson> AdditionalProperties { init };
    required string Message { init };
    string Type;

class McpError.Unknown : McpError
    RawJson Json { init };
    string Type;

class McpListedTool
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<RawJson?> Annotations { init };
    Optional<string?> Description { init };
    required RawJson InputSchema { init };
    required string Name { init };

class McpToolFilter
    JsonList<string>? ToolNames { init };
    JsonMap<RawJson> AdditionalProperties { init };
    bool? ReadOnly { init };

class Modality : JsonEnum<Modality>
    implicit operator Modality(string value);
    static Modality Audio;
    static Modality Text;

static class Modality.Values
    const string Audio = "audio";
    const string Text = "text";

class Model : JsonEnum<Model>
    implicit operator Model(string value);
    static Model Gpt4oMiniRealtimePreview;
    static Model Gpt4oMiniRealtimePreview20241217;
    static Model Gpt4oRealtimePreview;
    static Model Gpt4oRealtimePreview20241001;
    static Model Gpt4oRealtimePreview20241217;
    static Model Gpt4oRealtimePreview20250603;
    static Model GptAudio15;
    static Model GptAudioMini;
    static Model GptAudioMini20251006;
    static Model GptAudioMini20251215;
    static Model GptRealtime;
    static Model GptRealtime15;
    static Model GptRealtime2;
    static Model GptRealtime20250828;
    static Model GptRealtime21;
    static Model GptRealtime21Mini;
    static Model GptRealtimeMini;
    static Model GptRealtimeMini20251006;
    static Model GptRealtimeMini20251215;

static class Model.Values
    const string Gpt4oMiniRealtimePreview = "gpt-4o-mini-realtime-preview";
    const string Gpt4oMiniRealtimePreview20241217 = "gpt-4o-mini-realtime-preview-2024-12-17";
    const string Gpt4oRealtimePreview = "gpt-4o-realtime-preview";
    const string Gpt4oRealtimePreview20241001 = "gpt-4o-realtime-preview-2024-10-01";
    const string Gpt4oRealtimePreview20241217 = "gpt-4o-realtime-preview-2024-12-17";
    const string Gpt4oRealtimePreview20250603 = "gpt-4o-realtime-preview-2025-06-03";
    const string GptAudio15 = "gpt-audio-1.5";
    const string GptAudioMini = "gpt-audio-mini";
    const string GptAudioMini20251006 = "gpt-audio-mini-2025-10-06";
    const string GptAudioMini20251215 = "gpt-audio-mini-2025-12-15";
    const string GptRealtime = "gpt-realtime";
    const string GptRealtime15 = "gpt-realtime-1.5";
    const string GptRealtime2 = "gpt-realtime-2";
    const string GptRealtime20250828 = "gpt-realtime-2025-08-28";
    const string GptRealtime21 = "gpt-realtime-2.1";
    const string GptRealtime21Mini = "gpt-realtime-2.1-mini";
    const string GptRealtimeMini = "gpt-realtime-mini";
    const string GptRealtimeMini20251006 = "gpt-realtime-mini-2025-10-06";
    const string GptRealtimeMini20251215 = "gpt-realtime-mini-2025-12-15";

class NoiseReduction
    JsonMap<RawJson> AdditionalProperties { init };
    required NoiseReductionType Type { init };

class NoiseReductionType : JsonEnum<NoiseReductionType>
    implicit operator NoiseReductionType(string value);
    static NoiseReductionType FarField;
    static NoiseReductionType NearField;

static class NoiseReductionType.Values
    const string FarField = "far_field";
    const string NearField = "near_field";

class OutputTokenDetails
    JsonMap<RawJson> AdditionalProperties { init };
    long? AudioTokens { init };
    long? TextTokens { init };

class Prompt
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<JsonMap<PromptVariable>?> Variables { init };
    Optional<string?> Version { init };
    required string Id { init };

abstract class PromptContent
    string Type;

class PromptContent.InputFile : PromptContent
    CacheBreakpoint? PromptCacheBreakpoint { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> FileId { init };
    PromptContentInputFileDetail? Detail { init };
    Uri? FileUrl { init };
    string Type;
    string? FileData { init };
    string? Filename { init };

class PromptContent.InputImage : PromptContent
    CacheBreakpoint? PromptCacheBreakpoint { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> FileId { init };
    Optional<string?> ImageUrl { init };
    required PromptContentInputImageDetail Detail { init };
    string Type;

class PromptContent.InputText : PromptContent
    CacheBreakpoint? PromptCacheBreakpoint { init };
    JsonMap<RawJson> AdditionalProperties { init };
    required string Text { init };
    string Type;

class PromptContent.Unknown : PromptContent
    RawJson Json { init };
    string Type;

class PromptContentInputFileDetail : JsonEnum<PromptContentInputFileDetail>
    implicit operator PromptContentInputFileDetail(string value);
    static PromptContentInputFileDetail Auto;
    static PromptContentInputFileDetail High;
    static PromptContentInputFileDetail Low;

static class PromptContentInputFileDetail.Values
    const string Auto = "auto";
    const string High = "high";
    const string Low = "low";

class PromptContentInputImageDetail : JsonEnum<PromptContentInputImageDetail>
    implicit operator PromptContentInputImageDetail(string value);
    static PromptContentInputImageDetail Auto;
    static PromptContentInputImageDetail High;
    static PromptContentInputImageDetail Low;
    static PromptContentInputImageDetail Original;

static class PromptContentInputImageDetail.Values
    const string Auto = "auto";
    const string High = "high";
    const string Low = "low";
    const string Original = "original";

struct PromptVariable
    PromptContent? AsObject { init };
    PromptVariableKind Kind;
    TResult? Match(Func<string, TResult?> string, Func<PromptContent, TResult?> object, Func<RawJson, TResult?> unknown);
    bool TryGetObject(out PromptContent? value);
    bool TryGetString(out string? value);
    implicit operator PromptVariable(PromptContent value);
    implicit operator PromptVariable(string value);
    string? AsString { init };

enum PromptVariableKind
    Object;
    String;
    Undefined;
    Unknown;

class RateLimit
    JsonMap<RawJson> AdditionalProperties { init };
    RateLimitName? Name { init };
    double? ResetSeconds { init };
    long? Limit { init };
    long? Remaining { init };

class RateLimitName : JsonEnum<RateLimitName>
    implicit operator RateLimitName(string value);
    static RateLimitName Requests;
    static RateLimitName Tokens;

static class RateLimitName.Values
    const string Requests = "requests";
    const string Tokens = "tokens";

static class RealtimeConnectionExtensions
    static Task<ServerEvent> UpdateSessionAsync(RealtimeConnection<ClientEvent, ServerEvent> connection, RealtimeSession previous, RealtimeSession next, CancellationToken cancellationToken);

class RealtimeConversation
    JsonMap<RawJson> AdditionalProperties { init };
    string? Id { init };
    string? Object { init };

struct RealtimeEvents
    RawJson Json;
    implicit operator RealtimeEvents(RawJson json);

class RealtimeResponse
    JsonMap<RawJson> AdditionalProperties { init };
    MaxOutputTokens? MaxOutputTokens { init };
    Optional<JsonList<ConversationItem>?> Output { init };
    Optional<JsonList<Modality>?> OutputModalities { init };
    Optional<JsonMap<string>?> Metadata { init };
    Optional<ResponseAudio?> Audio { init };
    Optional<ResponseUsage?> Usage { init };
    Optional<StatusDetails?> StatusDetails { init };
    Optional<string?> ConversationId { init };
    ResponseStatus? Status { init };
    string? Id { init };
    string? Object { init };

class RealtimeSession
    JsonList<Modality>? OutputModalities { init };
    JsonList<Tool>? Tools { init };
    JsonList<string>? Include { init };
    JsonMap<RawJson> AdditionalProperties { init };
    MaxOutputTokens? MaxOutputTokens { init };
    Model? Model { init };
    Optional<Prompt?> Prompt { init };
    Optional<Tracing?> Tracing { init };
    RealtimeSession ToBeta();
    RealtimeSession ToBeta(out MigrationReport report);
    Reasoning? Reasoning { init };
    SessionAudio? Audio { init };
    ToolChoice? ToolChoice { init };
    Truncation? Truncation { init };
    bool? ParallelToolCalls { init };
    static RealtimeSession Diff(RealtimeSession previous, RealtimeSession next);
    string Type { init };
    string? Instructions { init };

class Reasoning
    JsonMap<RawJson> AdditionalProperties { init };
    ReasoningEffort? Effort { init };

class ReasoningEffort : JsonEnum<ReasoningEffort>
    implicit operator ReasoningEffort(string value);
    static ReasoningEffort High;
    static ReasoningEffort Low;
    static ReasoningEffort Medium;
    static ReasoningEffort Minimal;
    static ReasoningEffort Xhigh;

static class ReasoningEffort.Values
    const string High = "high";
    const string Low = "low";
    const string Medium = "medium";
    const string Minimal = "minimal";
    const string Xhigh = "xhigh";

class ResponseAudio
    JsonMap<RawJson> AdditionalProperties { init };
    ResponseAudioOutput? Output { init };

class ResponseAudioOutput
    AudioFormat? Format { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Voice? Voice { init };

class ResponseConversation : JsonEnum<ResponseConversation>
    implicit operator ResponseConversation(string value);
    static ResponseConversation Auto;
    static ResponseConversation None;

static class ResponseConversation.Values
    const string Auto = "auto";
    const string None = "none";

class ResponseError
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> Code { init };
    Optional<string?> Message { init };
    Optional<string?> Type { init };

class ResponseParameters
    JsonList<ConversationItem>? Input { init };
    JsonList<Modality>? OutputModalities { init };
    JsonList<Tool>? Tools { init };
    JsonMap<RawJson> AdditionalProperties { init };
    JsonMap<string>? Metadata { init };
    MaxOutputTokens? MaxOutputTokens { init };
    Optional<Prompt?> Prompt { init };
    Reasoning? Reasoning { init };
    ResponseAudio? Audio { init };
    ResponseConversation? Conversation { init };
    ToolChoice? ToolChoice { init };
    bool? ParallelToolCalls { init };
    string? Instructions { init };

class ResponseStatus : JsonEnum<ResponseStatus>
    implicit operator ResponseStatus(string value);
    static ResponseStatus Cancelled;
    static ResponseStatus Completed;
    static ResponseStatus Failed;
    static ResponseStatus InProgress;
    static ResponseStatus Incomplete;

static class ResponseStatus.Values
    const string Cancelled = "cancelled";
    const string Completed = "completed";
    const string Failed = "failed";
    const string InProgress = "in_progress";
    const string Incomplete = "incomplete";

class ResponseUsage
    InputTokenDetails? InputTokenDetails { init };
    JsonMap<RawJson> AdditionalProperties { init };
    OutputTokenDetails? OutputTokenDetails { init };
    long? InputTokens { init };
    long? OutputTokens { init };
    long? TotalTokens { init };

class RetentionRatioTruncation
    JsonMap<RawJson> AdditionalProperties { init };
    RetentionRatioTruncationTokenLimits? TokenLimits { init };
    required double RetentionRatio { init };
    string Type { init };

class RetentionRatioTruncationTokenLimits
    JsonMap<RawJson> AdditionalProperties { init };
    long? PostInstructions { init };

class Role : JsonEnum<Role>
    implicit operator Role(string value);
    static Role Assistant;
    static Role System;
    static Role User;

static class Role.Values
    const string Assistant = "assistant";
    const string System = "system";
    const string User = "user";

class ServerAudio
    AudioOutput? Output { init };
    JsonMap<RawJson> AdditionalProperties { init };
    ServerAudioInput? Input { init };

class ServerAudioInput
    AudioFormat? Format { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<NoiseReduction?> NoiseReduction { init };
    Optional<ServerTranscription?> Transcription { init };
    Optional<TurnDetection?> TurnDetection { init };

abstract class ServerEvent
    string Type;

class ServerEvent.ConversationCreated : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required RealtimeConversation Conversation { init };
    required string EventId { init };
    string Type;

class ServerEvent.ConversationItemAdded : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> PreviousItemId { init };
    required ConversationItem Item { init };
    required string EventId { init };
    string Type;

class ServerEvent.ConversationItemCreated : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> PreviousItemId { init };
    required ConversationItem Item { init };
    required string EventId { init };
    string Type;

class ServerEvent.ConversationItemDeleted : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.ConversationItemDone : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> PreviousItemId { init };
    required ConversationItem Item { init };
    required string EventId { init };
    string Type;

class ServerEvent.ConversationItemInputAudioTranscriptionCompleted : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<JsonList<DetectedLanguage>?> Languages { init };
    Optional<JsonList<LogProbability>?> Logprobs { init };
    Optional<TranscriptionUsage?> Usage { init };
    required long ContentIndex { init };
    required string EventId { init };
    required string ItemId { init };
    required string Transcript { init };
    string Type;

class ServerEvent.ConversationItemInputAudioTranscriptionDelta : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<JsonList<LogProbability>?> Logprobs { init };
    Optional<string?> Obfuscation { init };
    long? ContentIndex { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;
    string? Delta { init };

class ServerEvent.ConversationItemInputAudioTranscriptionFailed : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required TranscriptionError Error { init };
    required long ContentIndex { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.ConversationItemInputAudioTranscriptionSegment : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required double End { init };
    required double Start { init };
    required long ContentIndex { init };
    required string EventId { init };
    required string Id { init };
    required string ItemId { init };
    required string Speaker { init };
    required string Text { init };
    string Type;

class ServerEvent.ConversationItemRetrieved : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required ConversationItem Item { init };
    required string EventId { init };
    string Type;

class ServerEvent.ConversationItemTruncated : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long AudioEndMs { init };
    required long ContentIndex { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.Error : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required ErrorDetails ErrorValue { init };
    required string EventId { init };
    string Type;

class ServerEvent.InputAudioBufferCleared : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required string EventId { init };
    string Type;

class ServerEvent.InputAudioBufferCommitted : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> PreviousItemId { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.InputAudioBufferDtmfEventReceived : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long ReceivedAt { init };
    required string Event { init };
    string Type;
    string? EventId { init };

class ServerEvent.InputAudioBufferSpeechStarted : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long AudioStartMs { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.InputAudioBufferSpeechStopped : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long AudioEndMs { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.InputAudioBufferTimeoutTriggered : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long AudioEndMs { init };
    required long AudioStartMs { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.McpListToolsCompleted : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.McpListToolsFailed : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.McpListToolsInProgress : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.OutputAudioBufferCleared : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required string EventId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.OutputAudioBufferStarted : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required string EventId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.OutputAudioBufferStopped : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required string EventId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.RateLimitsUpdated : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required JsonList<RateLimit> RateLimits { init };
    required string EventId { init };
    string Type;

class ServerEvent.ResponseContentPartAdded : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required ContentPart Part { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseContentPartDone : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required ContentPart Part { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseCreated : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required RealtimeResponse Response { init };
    required string EventId { init };
    string Type;

class ServerEvent.ResponseDone : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required RealtimeResponse Response { init };
    required string EventId { init };
    string Type;

class ServerEvent.ResponseFunctionCallArgumentsDelta : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long OutputIndex { init };
    required string CallId { init };
    required string Delta { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseFunctionCallArgumentsDone : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long OutputIndex { init };
    required string Arguments { init };
    required string CallId { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;
    string? Name { init };

class ServerEvent.ResponseMcpCallArgumentsDelta : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> Obfuscation { init };
    required long OutputIndex { init };
    required string Delta { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseMcpCallArgumentsDone : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long OutputIndex { init };
    required string Arguments { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseMcpCallCompleted : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.ResponseMcpCallFailed : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.ResponseMcpCallInProgress : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    string Type;

class ServerEvent.ResponseOutputAudioDelta : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required JsonBytes Delta { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseOutputAudioDone : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseOutputAudioTranscriptDelta : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string Delta { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseOutputAudioTranscriptDone : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    required string Transcript { init };
    string Type;

class ServerEvent.ResponseOutputItemAdded : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required ConversationItem Item { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseOutputItemDone : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required ConversationItem Item { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseOutputTextDelta : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string Delta { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseOutputTextDone : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    required string Text { init };
    string Type;

class ServerEvent.SessionCreated : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required ServerSession Session { init };
    required string EventId { init };
    string Type;

class ServerEvent.SessionUpdated : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required ServerSession Session { init };
    required string EventId { init };
    string Type;

class ServerEvent.Unknown : ServerEvent
    RawJson Json { init };
    string Type;

class ServerIncludedField : JsonEnum<ServerIncludedField>
    implicit operator ServerIncludedField(string value);
    static ServerIncludedField ItemInputAudioTranscriptionLogprobs;

static class ServerIncludedField.Values
    const string ItemInputAudioTranscriptionLogprobs = "item.input_audio_transcription.logprobs";

abstract class ServerSession
    string Type;

class ServerSession.Realtime : ServerSession
    JsonMap<RawJson> AdditionalProperties { init };
    MaxOutputTokens? MaxOutputTokens { init };
    Model? Model { init };
    Optional<JsonList<Modality>?> OutputModalities { init };
    Optional<JsonList<ServerIncludedField>?> Include { init };
    Optional<JsonList<Tool>?> Tools { init };
    Optional<Prompt?> Prompt { init };
    Optional<Reasoning?> Reasoning { init };
    Optional<Tracing?> Tracing { init };
    Optional<bool?> ParallelToolCalls { init };
    Optional<long?> ExpiresAt { init };
    Optional<string?> Instructions { init };
    ServerAudio? Audio { init };
    ToolChoice? ToolChoice { init };
    Truncation? Truncation { init };
    string Type;
    string? Id { init };
    string? Object { init };

class ServerSession.Transcription : ServerSession
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<JsonList<ServerIncludedField>?> Include { init };
    Optional<long?> ExpiresAt { init };
    ServerTranscriptionAudio? Audio { init };
    string Type;
    string? Id { init };
    string? Object { init };

class ServerSession.Unknown : ServerSession
    RawJson Json { init };
    string Type;

class ServerTranscription
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<JsonList<string>?> Languages { init };
    Optional<string?> Language { init };
    Optional<string?> Prompt { init };
    TranscriptionModel? Model { init };

class ServerTranscriptionAudio
    JsonMap<RawJson> AdditionalProperties { init };
    ServerAudioInput? Input { init };

class SessionAudio
    AudioInput? Input { init };
    AudioOutput? Output { init };
    JsonMap<RawJson> AdditionalProperties { init };

class StatusDetails
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<ResponseError?> Error { init };
    Optional<StatusReason?> Reason { init };
    ResponseStatus? Type { init };

class StatusReason : JsonEnum<StatusReason>
    implicit operator StatusReason(string value);
    static StatusReason ClientCancelled;
    static StatusReason ContentFilter;
    static StatusReason MaxOutputTokens;
    static StatusReason TurnDetected;

static class StatusReason.Values
    const string ClientCancelled = "client_cancelled";
    const string ContentFilter = "content_filter";
    const string MaxOutputTokens = "max_output_tokens";
    const string TurnDetected = "turn_detected";

abstract class Tool
    string Type;

class Tool.Function : Tool
    JsonMap<RawJson> AdditionalProperties { init };
    RawJson? Parameters { init };
    required string Name { init };
    string Type;
    string? Description { init };

class Tool.Mcp : Tool
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<JsonList<McpCaller>?> AllowedCallers { init };
    Optional<JsonMap<string>?> Headers { init };
    Optional<ToolMcpAllowedTools?> AllowedTools { init };
    Optional<ToolMcpRequireApproval?> RequireApproval { init };
    ToolMcpConnectorId? ConnectorId { init };
    Uri? ServerUrl { init };
    bool? DeferLoading { init };
    required string ServerLabel { init };
    string Type;
    string? Authorization { init };
    string? ServerDescription { init };
    string? TunnelId { init };

class Tool.Unknown : Tool
    RawJson Json { init };
    string Type;

struct ToolChoice
    ForcedTool? AsObject { init };
    TResult? Match(Func<string, TResult?> string, Func<ForcedTool, TResult?> object, Func<RawJson, TResult?> unknown);
    ToolChoiceKind Kind;
    bool TryGetObject(out ForcedTool? value);
    bool TryGetString(out string? value);
    implicit operator ToolChoice(ForcedTool value);
    implicit operator ToolChoice(string value);
    static ToolChoice Auto;
    static ToolChoice None;
    static ToolChoice Required;
    string? AsString { init };

enum ToolChoiceKind
    Object;
    String;
    Undefined;
    Unknown;

struct ToolMcpAllowedTools
    JsonList<string>? AsArray { init };
    McpToolFilter? AsObject { init };
    TResult? Match(Func<JsonList<string>, TResult?> array, Func<McpToolFilter, TResult?> object, Func<RawJson, TResult?> unknown);
    ToolMcpAllowedToolsKind Kind;
    bool TryGetArray(out JsonList<string>? value);
    bool TryGetObject(out McpToolFilter? value);
    implicit operator ToolMcpAllowedTools(JsonList<string> value);
    implicit operator ToolMcpAllowedTools(McpToolFilter value);

enum ToolMcpAllowedToolsKind
    Array;
    Object;
    Undefined;
    Unknown;

class ToolMcpConnectorId : JsonEnum<ToolMcpConnectorId>
    implicit operator ToolMcpConnectorId(string value);
    static ToolMcpConnectorId ConnectorDropbox;
    static ToolMcpConnectorId ConnectorGmail;
    static ToolMcpConnectorId ConnectorGooglecalendar;
    static ToolMcpConnectorId ConnectorGoogledrive;
    static ToolMcpConnectorId ConnectorMicrosoftteams;
    static ToolMcpConnectorId ConnectorOutlookcalendar;
    static ToolMcpConnectorId ConnectorOutlookemail;
    static ToolMcpConnectorId ConnectorSharepoint;

static class ToolMcpConnectorId.Values
    const string ConnectorDropbox = "connector_dropbox";
    const string ConnectorGmail = "connector_gmail";
    const string ConnectorGooglecalendar = "connector_googlecalendar";
    const string ConnectorGoogledrive = "connector_googledrive";
    const string ConnectorMicrosoftteams = "connector_microsoftteams";
    const string ConnectorOutlookcalendar = "connector_outlookcalendar";
    const string ConnectorOutlookemail = "connector_outlookemail";
    const string ConnectorSharepoint = "connector_sharepoint";

struct ToolMcpRequireApproval
    McpApprovalFilter? AsObject { init };
    TResult? Match(Func<string, TResult?> string, Func<McpApprovalFilter, TResult?> object, Func<RawJson, TResult?> unknown);
    ToolMcpRequireApprovalKind Kind;
    bool TryGetObject(out McpApprovalFilter? value);
    bool TryGetString(out string? value);
    implicit operator ToolMcpRequireApproval(McpApprovalFilter value);
    implicit operator ToolMcpRequireApproval(string value);
    static ToolMcpRequireApproval Always;
    static ToolMcpRequireApproval Never;
    string? AsString { init };

enum ToolMcpRequireApprovalKind
    Object;
    String;
    Undefined;
    Unknown;

struct Tracing
    TResult? Match(Func<string, TResult?> string, Func<TracingConfiguration, TResult?> object, Func<RawJson, TResult?> unknown);
    TracingConfiguration? AsObject { init };
    TracingKind Kind;
    bool TryGetObject(out TracingConfiguration? value);
    bool TryGetString(out string? value);
    implicit operator Tracing(TracingConfiguration value);
    implicit operator Tracing(string value);
    static Tracing Auto;
    string? AsString { init };

class TracingConfiguration
    JsonMap<RawJson> AdditionalProperties { init };
    RawJson? Metadata { init };
    string? GroupId { init };
    string? WorkflowName { init };

enum TracingKind
    Object;
    String;
    Undefined;
    Unknown;

class Transcription
    JsonList<string>? Keywords { init };
    JsonList<string>? Languages { init };
    JsonMap<RawJson> AdditionalProperties { init };
    TranscriptionDelay? Delay { init };
    TranscriptionModel? Model { init };
    string? Language { init };
    string? Prompt { init };

class TranscriptionDelay : JsonEnum<TranscriptionDelay>
    implicit operator TranscriptionDelay(string value);
    static TranscriptionDelay High;
    static TranscriptionDelay Low;
    static TranscriptionDelay Medium;
    static TranscriptionDelay Minimal;
    static TranscriptionDelay Xhigh;

static class TranscriptionDelay.Values
    const string High = "high";
    const string Low = "low";
    const string Medium = "medium";
    const string Minimal = "minimal";
    const string Xhigh = "xhigh";

class TranscriptionError
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> Code { init };
    Optional<string?> Message { init };
    Optional<string?> Param { init };
    string? Type { init };

class TranscriptionModel : JsonEnum<TranscriptionModel>
    implicit operator TranscriptionModel(string value);
    static TranscriptionModel Gpt4oMiniTranscribe;
    static TranscriptionModel Gpt4oMiniTranscribe20251215;
    static TranscriptionModel Gpt4oTranscribe;
    static TranscriptionModel Gpt4oTranscribeDiarize;
    static TranscriptionModel GptLiveTranscribe;
    static TranscriptionModel GptRealtimeWhisper;
    static TranscriptionModel GptTranscribe;
    static TranscriptionModel Whisper1;

static class TranscriptionModel.Values
    const string Gpt4oMiniTranscribe = "gpt-4o-mini-transcribe";
    const string Gpt4oMiniTranscribe20251215 = "gpt-4o-mini-transcribe-2025-12-15";
    const string Gpt4oTranscribe = "gpt-4o-transcribe";
    const string Gpt4oTranscribeDiarize = "gpt-4o-transcribe-diarize";
    const string GptLiveTranscribe = "gpt-live-transcribe";
    const string GptRealtimeWhisper = "gpt-realtime-whisper";
    const string GptTranscribe = "gpt-transcribe";
    const string Whisper1 = "whisper-1";

class TranscriptionSessionAudio
    AudioInput? Input { init };
    JsonMap<RawJson> AdditionalProperties { init };

class TranscriptionTokenDetails
    JsonMap<RawJson> AdditionalProperties { init };
    long? AudioTokens { init };
    long? TextTokens { init };

abstract class TranscriptionUsage
    string Type;

class TranscriptionUsage.Duration : TranscriptionUsage
    JsonMap<RawJson> AdditionalProperties { init };
    required double Seconds { init };
    string Type;

class TranscriptionUsage.Tokens : TranscriptionUsage
    JsonMap<RawJson> AdditionalProperties { init };
    TranscriptionTokenDetails? InputTokenDetails { init };
    required long InputTokens { init };
    required long OutputTokens { init };
    required long TotalTokens { init };
    string Type;

class TranscriptionUsage.Unknown : TranscriptionUsage
    RawJson Json { init };
    string Type;

struct Truncation
    RetentionRatioTruncation? AsObject { init };
    TResult? Match(Func<string, TResult?> string, Func<RetentionRatioTruncation, TResult?> object, Func<RawJson, TResult?> unknown);
    TruncationKind Kind;
    bool TryGetObject(out RetentionRatioTruncation? value);
    bool TryGetString(out string? value);
    implicit operator Truncation(RetentionRatioTruncation value);
    implicit operator Truncation(string value);
    static Truncation Auto;
    static Truncation Disabled;
    string? AsString { init };

enum TruncationKind
    Object;
    String;
    Undefined;
    Unknown;

abstract class TurnDetection
    string Type;

class TurnDetection.SemanticVad : TurnDetection
    JsonMap<RawJson> AdditionalProperties { init };
    TurnDetectionSemanticVadEagerness? Eagerness { init };
    bool? CreateResponse { init };
    bool? InterruptResponse { init };
    string Type;

class TurnDetection.ServerVad : TurnDetection
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<int?> IdleTimeoutMs { init };
    bool? CreateResponse { init };
    bool? InterruptResponse { init };
    double? Threshold { init };
    long? PrefixPaddingMs { init };
    long? SilenceDurationMs { init };
    string Type;

class TurnDetection.Unknown : TurnDetection
    RawJson Json { init };
    string Type;

class TurnDetectionSemanticVadEagerness : JsonEnum<TurnDetectionSemanticVadEagerness>
    implicit operator TurnDetectionSemanticVadEagerness(string value);
    static TurnDetectionSemanticVadEagerness Auto;
    static TurnDetectionSemanticVadEagerness High;
    static TurnDetectionSemanticVadEagerness Low;
    static TurnDetectionSemanticVadEagerness Medium;

static class TurnDetectionSemanticVadEagerness.Values
    const string Auto = "auto";
    const string High = "high";
    const string Low = "low";
    const string Medium = "medium";

struct Voice
    CustomVoice? AsObject { init };
    TResult? Match(Func<string, TResult?> string, Func<CustomVoice, TResult?> object, Func<RawJson, TResult?> unknown);
    VoiceKind Kind;
    bool TryGetObject(out CustomVoice? value);
    bool TryGetString(out string? value);
    implicit operator Voice(CustomVoice value);
    implicit operator Voice(string value);
    string? AsString { init };

enum VoiceKind
    Object;
    String;
    Undefined;
    Unknown;
