namespace RealtimeGen.OpenAI.Beta;

class AudioFormat : JsonEnum<AudioFormat>
    implicit operator AudioFormat(string value);
    static AudioFormat G711Alaw;
    static AudioFormat G711Ulaw;
    static AudioFormat Pcm16;

static class AudioFormat.Values
    const string G711Alaw = "g711_alaw";
    const string G711Ulaw = "g711_ulaw";
    const string Pcm16 = "pcm16";

class CachedTokenDetails
    JsonMap<RawJson> AdditionalProperties { init };
    long? AudioTokens { init };
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
    required RealtimeSession Session { init };
    string Type;
    string? EventId { init };

class ClientEvent.TranscriptionSessionUpdate : ClientEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required TranscriptionSession Session { init };
    string Type;
    string? EventId { init };

class ClientEvent.Unknown : ClientEvent
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

class ContentPart.InputText : ContentPart
    JsonMap<RawJson> AdditionalProperties { init };
    required string Text { init };
    string Type;

class ContentPart.ItemReference : ContentPart
    JsonMap<RawJson> AdditionalProperties { init };
    required string Id { init };
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

class ErrorDetails
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> Code { init };
    Optional<string?> EventId { init };
    Optional<string?> Param { init };
    required string Message { init };
    required string Type { init };

class FunctionToolChoice
    JsonMap<RawJson> AdditionalProperties { init };
    required string Name { init };
    string Type { init };

class IncludedField : JsonEnum<IncludedField>
    implicit operator IncludedField(string value);
    static IncludedField ItemInputAudioTranscriptionLogprobs;

static class IncludedField.Values
    const string ItemInputAudioTranscriptionLogprobs = "item.input_audio_transcription.logprobs";

class InputTokenDetails
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<CachedTokenDetails?> CachedTokensDetails { init };
    long? AudioTokens { init };
    long? CachedTokens { init };
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

class Modality : JsonEnum<Modality>
    implicit operator Modality(string value);
    static Modality Audio;
    static Modality Text;

static class Modality.Values
    const string Audio = "audio";
    const string Text = "text";

class OutputTokenDetails
    JsonMap<RawJson> AdditionalProperties { init };
    long? AudioTokens { init };
    long? TextTokens { init };

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
    AudioFormat? OutputAudioFormat { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<JsonList<ConversationItem>?> Output { init };
    Optional<JsonList<Modality>?> Modalities { init };
    Optional<JsonMap<string>?> Metadata { init };
    Optional<ResponseUsage?> Usage { init };
    Optional<StatusDetails?> StatusDetails { init };
    Optional<double?> Temperature { init };
    Optional<string?> ConversationId { init };
    RealtimeSessionMaxResponseOutputTokens? MaxOutputTokens { init };
    ResponseStatus? Status { init };
    Voice? Voice { init };
    string? Id { init };
    string? Object { init };

class RealtimeSession
    AudioFormat? InputAudioFormat { init };
    AudioFormat? OutputAudioFormat { init };
    JsonList<Modality>? Modalities { init };
    JsonList<Tool>? Tools { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<RealtimeSessionInputAudioNoiseReduction?> InputAudioNoiseReduction { init };
    Optional<RealtimeSessionInputAudioTranscription?> InputAudioTranscription { init };
    Optional<RealtimeSessionTracing?> Tracing { init };
    Optional<RealtimeSessionTurnDetection?> TurnDetection { init };
    RealtimeSession ToGa();
    RealtimeSession ToGa(out MigrationReport report);
    RealtimeSessionMaxResponseOutputTokens? MaxResponseOutputTokens { init };
    RealtimeSessionModel? Model { init };
    RealtimeSessionToolChoice? ToolChoice { init };
    Voice? Voice { init };
    double? Speed { init };
    double? Temperature { init };
    static RealtimeSession Diff(RealtimeSession previous, RealtimeSession next);
    string? Id { init };
    string? Instructions { init };

class RealtimeSessionInputAudioNoiseReduction
    JsonMap<RawJson> AdditionalProperties { init };
    required RealtimeSessionInputAudioNoiseReductionType Type { init };

class RealtimeSessionInputAudioNoiseReductionType : JsonEnum<RealtimeSessionInputAudioNoiseReductionType>
    implicit operator RealtimeSessionInputAudioNoiseReductionType(string value);
    static RealtimeSessionInputAudioNoiseReductionType FarField;
    static RealtimeSessionInputAudioNoiseReductionType NearField;

static class RealtimeSessionInputAudioNoiseReductionType.Values
    const string FarField = "far_field";
    const string NearField = "near_field";

class RealtimeSessionInputAudioTranscription
    JsonMap<RawJson> AdditionalProperties { init };
    RealtimeSessionInputAudioTranscriptionModel? Model { init };
    string? Language { init };
    string? Prompt { init };

class RealtimeSessionInputAudioTranscriptionModel : JsonEnum<RealtimeSessionInputAudioTranscriptionModel>
    implicit operator RealtimeSessionInputAudioTranscriptionModel(string value);
    static RealtimeSessionInputAudioTranscriptionModel Gpt4oMiniTranscribe;
    static RealtimeSessionInputAudioTranscriptionModel Gpt4oTranscribe;
    static RealtimeSessionInputAudioTranscriptionModel Whisper1;

static class RealtimeSessionInputAudioTranscriptionModel.Values
    const string Gpt4oMiniTranscribe = "gpt-4o-mini-transcribe";
    const string Gpt4oTranscribe = "gpt-4o-transcribe";
    const string Whisper1 = "whisper-1";

struct RealtimeSessionMaxResponseOutputTokens
    RealtimeSessionMaxResponseOutputTokensKind Kind;
    TResult? Match(Func<int, TResult?> integer, Func<string, TResult?> string, Func<RawJson, TResult?> unknown);
    bool TryGetInteger(out int value);
    bool TryGetString(out string? value);
    implicit operator RealtimeSessionMaxResponseOutputTokens(int value);
    implicit operator RealtimeSessionMaxResponseOutputTokens(string value);
    int? AsInteger { init };
    static RealtimeSessionMaxResponseOutputTokens Inf;
    string? AsString { init };

enum RealtimeSessionMaxResponseOutputTokensKind
    Integer;
    String;
    Undefined;
    Unknown;

class RealtimeSessionModel : JsonEnum<RealtimeSessionModel>
    implicit operator RealtimeSessionModel(string value);
    static RealtimeSessionModel Gpt4oMiniRealtimePreview;
    static RealtimeSessionModel Gpt4oMiniRealtimePreview20241217;
    static RealtimeSessionModel Gpt4oRealtimePreview;
    static RealtimeSessionModel Gpt4oRealtimePreview20241001;
    static RealtimeSessionModel Gpt4oRealtimePreview20241217;
    static RealtimeSessionModel Gpt4oRealtimePreview20250603;

static class RealtimeSessionModel.Values
    const string Gpt4oMiniRealtimePreview = "gpt-4o-mini-realtime-preview";
    const string Gpt4oMiniRealtimePreview20241217 = "gpt-4o-mini-realtime-preview-2024-12-17";
    const string Gpt4oRealtimePreview = "gpt-4o-realtime-preview";
    const string Gpt4oRealtimePreview20241001 = "gpt-4o-realtime-preview-2024-10-01";
    const string Gpt4oRealtimePreview20241217 = "gpt-4o-realtime-preview-2024-12-17";
    const string Gpt4oRealtimePreview20250603 = "gpt-4o-realtime-preview-2025-06-03";

struct RealtimeSessionToolChoice
    FunctionToolChoice? AsObject { init };
    RealtimeSessionToolChoiceKind Kind;
    TResult? Match(Func<string, TResult?> string, Func<FunctionToolChoice, TResult?> object, Func<RawJson, TResult?> unknown);
    bool TryGetObject(out FunctionToolChoice? value);
    bool TryGetString(out string? value);
    implicit operator RealtimeSessionToolChoice(FunctionToolChoice value);
    implicit operator RealtimeSessionToolChoice(string value);
    static RealtimeSessionToolChoice Auto;
    static RealtimeSessionToolChoice None;
    static RealtimeSessionToolChoice Required;
    string? AsString { init };

enum RealtimeSessionToolChoiceKind
    Object;
    String;
    Undefined;
    Unknown;

struct RealtimeSessionTracing
    RealtimeSessionTracingKind Kind;
    TResult? Match(Func<string, TResult?> string, Func<TracingConfiguration, TResult?> object, Func<RawJson, TResult?> unknown);
    TracingConfiguration? AsObject { init };
    bool TryGetObject(out TracingConfiguration? value);
    bool TryGetString(out string? value);
    implicit operator RealtimeSessionTracing(TracingConfiguration value);
    implicit operator RealtimeSessionTracing(string value);
    static RealtimeSessionTracing Auto;
    string? AsString { init };

enum RealtimeSessionTracingKind
    Object;
    String;
    Undefined;
    Unknown;

abstract class RealtimeSessionTurnDetection
    string Type;

class RealtimeSessionTurnDetection.SemanticVad : RealtimeSessionTurnDetection
    JsonMap<RawJson> AdditionalProperties { init };
    RealtimeSessionTurnDetectionSemanticVadEagerness? Eagerness { init };
    bool? CreateResponse { init };
    bool? InterruptResponse { init };
    string Type;

class RealtimeSessionTurnDetection.ServerVad : RealtimeSessionTurnDetection
    JsonMap<RawJson> AdditionalProperties { init };
    bool? CreateResponse { init };
    bool? InterruptResponse { init };
    double? Threshold { init };
    long? PrefixPaddingMs { init };
    long? SilenceDurationMs { init };
    string Type;

class RealtimeSessionTurnDetection.Unknown : RealtimeSessionTurnDetection
    RawJson Json { init };
    string Type;

class RealtimeSessionTurnDetectionSemanticVadEagerness : JsonEnum<RealtimeSessionTurnDetectionSemanticVadEagerness>
    implicit operator RealtimeSessionTurnDetectionSemanticVadEagerness(string value);
    static RealtimeSessionTurnDetectionSemanticVadEagerness Auto;
    static RealtimeSessionTurnDetectionSemanticVadEagerness High;
    static RealtimeSessionTurnDetectionSemanticVadEagerness Low;
    static RealtimeSessionTurnDetectionSemanticVadEagerness Medium;

static class RealtimeSessionTurnDetectionSemanticVadEagerness.Values
    const string Auto = "auto";
    const string High = "high";
    const string Low = "low";
    const string Medium = "medium";

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
    AudioFormat? OutputAudioFormat { init };
    JsonList<ConversationItem>? Input { init };
    JsonList<Modality>? Modalities { init };
    JsonList<Tool>? Tools { init };
    JsonMap<RawJson> AdditionalProperties { init };
    JsonMap<string>? Metadata { init };
    RealtimeSessionMaxResponseOutputTokens? MaxResponseOutputTokens { init };
    RealtimeSessionToolChoice? ToolChoice { init };
    ResponseConversation? Conversation { init };
    Voice? Voice { init };
    double? Temperature { init };
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

class Role : JsonEnum<Role>
    implicit operator Role(string value);
    static Role Assistant;
    static Role System;
    static Role User;

static class Role.Values
    const string Assistant = "assistant";
    const string System = "system";
    const string User = "user";

abstract class ServerEvent
    string Type;

class ServerEvent.ConversationCreated : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required RealtimeConversation Conversation { init };
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

class ServerEvent.ConversationItemInputAudioTranscriptionCompleted : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
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

class ServerEvent.ResponseAudioDelta : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required JsonBytes Delta { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseAudioDone : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseAudioTranscriptDelta : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string Delta { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseAudioTranscriptDone : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    required string Transcript { init };
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

class ServerEvent.ResponseTextDelta : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required long ContentIndex { init };
    required long OutputIndex { init };
    required string Delta { init };
    required string EventId { init };
    required string ItemId { init };
    required string ResponseId { init };
    string Type;

class ServerEvent.ResponseTextDone : ServerEvent
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
    required RealtimeSession Session { init };
    required string EventId { init };
    string Type;

class ServerEvent.SessionUpdated : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required RealtimeSession Session { init };
    required string EventId { init };
    string Type;

class ServerEvent.TranscriptionSessionCreated : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required TranscriptionSession Session { init };
    required string EventId { init };
    string Type;

class ServerEvent.TranscriptionSessionUpdated : ServerEvent
    JsonMap<RawJson> AdditionalProperties { init };
    required TranscriptionSession Session { init };
    required string EventId { init };
    string Type;

class ServerEvent.Unknown : ServerEvent
    RawJson Json { init };
    string Type;

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

class Tool
    JsonMap<RawJson> AdditionalProperties { init };
    RawJson? Parameters { init };
    required string Name { init };
    string Type { init };
    string? Description { init };

class TracingConfiguration
    JsonMap<RawJson> AdditionalProperties { init };
    RawJson? Metadata { init };
    string? GroupId { init };
    string? WorkflowName { init };

class TranscriptionError
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<string?> Code { init };
    Optional<string?> Message { init };
    Optional<string?> Param { init };
    string? Type { init };

class TranscriptionSession
    AudioFormat? InputAudioFormat { init };
    JsonList<Modality>? Modalities { init };
    JsonMap<RawJson> AdditionalProperties { init };
    Optional<JsonList<IncludedField>?> Include { init };
    Optional<RealtimeSessionInputAudioNoiseReduction?> InputAudioNoiseReduction { init };
    Optional<RealtimeSessionInputAudioTranscription?> InputAudioTranscription { init };
    Optional<RealtimeSessionTurnDetection?> TurnDetection { init };
    Optional<long?> ExpiresAt { init };
    string? Id { init };
    string? Object { init };

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

class Voice : JsonEnum<Voice>
    implicit operator Voice(string value);
    static Voice Alloy;
    static Voice Ash;
    static Voice Ballad;
    static Voice Cedar;
    static Voice Coral;
    static Voice Echo;
    static Voice Fable;
    static Voice Marin;
    static Voice Nova;
    static Voice Onyx;
    static Voice Sage;
    static Voice Shimmer;
    static Voice Verse;

static class Voice.Values
    const string Alloy = "alloy";
    const string Ash = "ash";
    const string Ballad = "ballad";
    const string Cedar = "cedar";
    const string Coral = "coral";
    const string Echo = "echo";
    const string Fable = "fable";
    const string Marin = "marin";
    const string Nova = "nova";
    const string Onyx = "onyx";
    const string Sage = "sage";
    const string Shimmer = "shimmer";
    const string Verse = "verse";
