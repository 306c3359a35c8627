namespace RealtimeGen.Server.Random;

/// <summary>What a random client has to say, right and wrong.</summary>
internal static class Phrases
{
    public static readonly string[] Sessions =
    [
        """{"type":"realtime"}""",
        """{"type":"realtime","output_modalities":["text"]}""",
        """{"type":"realtime","output_modalities":["audio"]}""",
        """{"type":"realtime","audio":{"input":{"turn_detection":null}}}""",
        """{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad"}}}}""",
        """{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","interrupt_response":false,"silence_duration_ms":100}}}}""",
        """{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","create_response":false,"prefix_padding_ms":0,"threshold":0.1}}}}""",
        """{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","idle_timeout_ms":5000,"silence_duration_ms":0}}}}""",
        """{"type":"realtime","audio":{"input":{"turn_detection":{"type":"semantic_vad","eagerness":"high"}}}}""",
        """{"type":"realtime","audio":{"input":{"transcription":{"model":"gpt-4o-transcribe"}}}}""",
        """{"type":"realtime","audio":{"input":{"transcription":{"model":"whisper-1"}}}}""",
        """{"type":"realtime","audio":{"input":{"transcription":null}}}""",
        """{"type":"realtime","audio":{"input":{"format":{"type":"audio/pcmu"}},"output":{"format":{"type":"audio/pcma"}}}}""",
        """{"type":"realtime","audio":{"input":{"format":{"type":"audio/pcm","rate":24000}},"output":{"format":{"type":"audio/pcm","rate":24000}}}}""",
        """{"type":"realtime","audio":{"output":{"voice":"marin","speed":1.2}}}""",
        """{"type":"realtime","audio":{"output":{"speed":0.8}}}""",
        """{"type":"realtime","tools":[{"type":"function","name":"get_weather","parameters":{"type":"object"}}],"tool_choice":"required"}""",
        """{"type":"realtime","tools":[{"type":"mcp","server_label":"docs","server_url":"https://example.com/mcp","allowed_tools":["search"]}]}""",
        """{"type":"realtime","tools":[{"type":"mcp","server_label":"mail","connector_id":"connector_gmail"},{"type":"function","name":"get_weather"}]}""",
        """{"type":"realtime","tool_choice":"auto","max_output_tokens":20}""",
        """{"type":"realtime","max_output_tokens":"inf","instructions":"","tracing":"auto"}""",
        """{"type":"realtime","tracing":null}""",
        """{"type":"realtime","model":"another"}""",
        """{"type":"transcription"}""",
        """{"type":"realtime","voice":"alloy"}""",
        """{"instructions":"Be brief."}""",
        """{"type":"realtime","audio":{"output":{"speed":9}}}""",
    ];

    public static readonly string[] Nonsense =
    [
        "", "{", "[]", "null", "{}", """{"type":5}""", """{"type":"nonsense","event_id":"mine"}""", """{"type":"response.created","event_id":"e","response":{}}""",
        """{"type":"session.update"}""", """{"type":"response.create","response":{"conversation":"conv_7"}}""", """{"type":"response.create","colour":"red","event_id":"mine"}""",
        """{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text"}]}}""",
        """{"type":"conversation.item.create","item":{"type":"message","role":"assistant","content":[{"type":"input_text","text":"no"}]}}""",
        """{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"a","bold":true}]}}""",
        """{"type":"conversation.item.truncate","item_id":"a","content_index":-1,"audio_end_ms":0}""", """{"type":"input_audio_buffer.append"}""",
        """{"type":"input_audio_buffer.append","audio":"%%%"}""", """{"type":"input_audio_buffer.append","audio":null}""", """{"type":"response.cancel","response_id":null}""",
        """{"type":"conversation.item.delete","item_id":"item_0001","event_id":"mine","also":1}""", """{"type":"response.create","response":{"metadata":{"a":1}}}""",
    ];

    public static readonly string[] Items =
    [
        """{"type":"message","role":"user","content":[{"type":"input_text","text":"Hello there, how are you?"}]}""",
        """{"type":"message","role":"user","status":"in_progress","content":[{"type":"input_audio","audio":"AAAAAAAAAAAAAAAAAAAA"},{"type":"input_text","text":""}]}""",
        """{"type":"message","role":"system","content":[{"type":"input_text","text":"The user is in Oslo."}]}""",
        """{"type":"message","role":"assistant","status":"incomplete","content":[{"type":"output_text","text":"I was going to"}]}""",
        """{"type":"message","role":"assistant","content":[{"type":"output_audio","transcript":"Hi."}]}""",
        """{"type":"message","role":"user","content":[{"type":"input_image","image_url":"data:image/png;base64,iVBORw0KGgo="}]}""",
        """{"type":"function_call","call_id":"call_mine","name":"get_weather","arguments":"{}"}""",
        """{"type":"function_call_output","call_id":"call_mine","output":"{}"}""",
        """{"type":"function_call_output","call_id":"call_0001","output":"sunny"}""",
        """{"type":"mcp_approval_response","id":"","approval_request_id":"mcpr_1","approve":true}""",
        """{"id":"mine_1","type":"message","role":"user","content":[{"type":"input_text","text":"Named."}]}""",
        """{"id":"mine_2","type":"message","role":"user","content":[]}""",
        """{"id":"item_0003","type":"message","role":"user","content":[{"type":"input_text","text":"Named as the server would."}]}""",
    ];
}
