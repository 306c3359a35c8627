namespace RealtimeGen.Runtime.Unit.Json;

/// <summary>Valid documents of every shape that a reader has a path of its own for.</summary>
internal static class SeedDocuments
{
    public static readonly string[] All =
    [
        """{"type":"session.update","session":{"voice":"alloy","speed":1.25,"tools":[{"type":"function","name":"get_weather"}]}}""",
        """{"modalities":["text","audio"],"temperature":0.8,"max_response_output_tokens":"inf","tracing":null}""",
        """{"turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"create_response":true,"interrupt_response":false}}""",
        """{"exactly_16_bytes":1,"one_more_than_16b":2,"a_name_of_more_than_thirty_two_bytes":3,"":4,"a":5}""",
        """["exactly 16 bytes","one more than 16b","a text of more than thirty-two bytes, of forty-eight and of sixty-four, plain","",{}]""",
        """{ "spaced" : "like this" , "and" : [ 1 , 2 , [ ] , { } ] , "so" : { "on" : null } }""",
        "{\n  \"indented\": {\n    \"deeper\": [\n      1,\n      2\n    ],\n\t\t\"tabs\":\r\n    true\r\n  }\r\n}\r\n",
        "\t\r\n                              {\"white\":                                  \"space\"                                }            ",
        """{"escapes":"\"\\\/\b\f\n\r\t","in \"names\"":"\u00e4\u20AC","\u0061":"\uD83D\uDE00","mixed\ttext":"a\u0000b"}""",
        """{"halves":"\ud83d","reversed":"\ude00\ud83d","twice":"\ud83d\ud83d\ude00","\udc00":"at the end \ud800"}""",
        """{"umläute":"größer","ελληνικά":"λόγος","日本語":"テキスト","emoji":"😀😀😀😀😀","mixed":"aé漢😀\u00e9"}""",
        """[0,-0,1,-1,12,123,1234567890,-9223372036854775808,9223372036854775807,18446744073709551616]""",
        """[0.0,0.1,-0.5,1.5,3.14159265358979,0.000001,123456789.987654321,1e5,1E5,1e+5,1e-5,0e0,-1.5e-300,2E400]""",
        """[0.1000000000000000000000000000001,100000000000000000000000000000000000000000,1e99999999999999999999,4.35]""",
        """[true,false,null,[],{},"",0]""",
        """[[[[[[[[[[[[[[[[[[[["deep"]]]]]]]]]]]]]]]]]]]]""",
        """{"a":{"b":{"c":{"d":[{"e":[{"f":{"g":[[{"h":1}]]}}]}]}}}}""",
        """{"same":1,"same":2,"same":{"same":3}}""",
        "\"a root string\"",
        "\"\\u0041 root with an escape\"",
        "42",
        "-0.5e-7",
        " true ",
        "null",
        """{"item":{"id":"msg_001","type":"message","role":"user","content":[{"type":"input_text","text":"Hello, how are you?"}]},"previous":null}""",
        """{"audio":"UklGRiQAAABXQVZFZm10IBAAAAABAAEAwF0AAIC7AAACABAAZGF0YQAAAAAAAQACAAMABAAFAAYABwAIAAkACgALAAwADQAOAA8=","rate":24000}""",
        new string('[', 256) + new string(']', 256),
        string.Concat(Enumerable.Repeat("{\"a\":", 255)) + "[1]" + new string('}', 255),
    ];
}
