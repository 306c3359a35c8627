using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;

namespace RealtimeGen.Unit.Schema;

public class ReferenceProblemTests
{
    private const string Session = """
        {
          "type": "object", "required": ["tool"], "const": { "tool": [ 1 ] },
          "properties": { "tool": { "$ref": "#" }, "voice": { "anyOf": [ {}, {} ] } },
          "components": { "schemas": { "Tool": {} } }, "elements": [ [ {}, 1 ] ],
          "$defs": { "Tool": {}, "Tools": {}, "Voice": { "$anchor": "voice" } }
        }
        """;

    [Theory]
    [InlineData("#/$defs/Tol", "did you mean '#/$defs/Tool'?")]
    [InlineData("#/$defs/tool", "did you mean '#/$defs/Tool' or '#/$defs/Tools'?")]
    [InlineData("#/definitions/Tool", "did you mean '#/$defs/Tool' or '#/$defs/Tools'?")]
    [InlineData("#/properties/voise", "did you mean '#/properties/voice' or '#/$defs/Voice'?")]
    [InlineData("#/$defs/Microphone", "no schema there has that name")]
    [InlineData("#/properties/voice/anyOf/2", "no schema there has that name")]
    [InlineData("#/properties/voice/anyOf/01", "no schema there has that name")]
    [InlineData("#/const/tool/1", "no schema there has that name")]
    [InlineData("#/type/0", "no schema there has that name")]
    [InlineData("#/elements/1", "no schema there has that name")]
    [InlineData("#/components/schemas/tool", "did you mean '#/components/schemas/Tool' or '#/$defs/Tool' or '#/$defs/Tools'?")]
    [InlineData("#voise", "did you mean '#voice'?")]
    [InlineData("#microphone", "no '$anchor' there has that name")]
    [InlineData("session.schema.json#/$defs/Voices", "did you mean 'session.schema.json#/$defs/Voice'?")]
    [InlineData("tool.schema.json", "did you mean '../tool.schema.json'?")]
    [InlineData("tool.schema.json#/$defs/a", "did you mean '../tool.schema.json#/$defs/a'?")]
    [InlineData("../tol.schema.json", "did you mean '../tool.schema.json'?")]
    [InlineData("urn:example:tol", "did you mean 'urn:example:tool'?")]
    [InlineData("https://example.com/microphone", "no schema file of this project has that path or '$id'")]
    public void A_reference_that_leads_nowhere_names_the_nearest_that_exist(string reference, string remedy) =>
        AssertProblem(reference, "RTG1008", reference, remedy);

    [Theory]
    [InlineData("#/properties", "the keyword 'properties'")]
    [InlineData("#/properties/voice/anyOf", "the keyword 'anyOf'")]
    [InlineData("#/type", "a value of 'type'")]
    [InlineData("#/const", "a value of 'const'")]
    [InlineData("#/const/tool/0", "a value of 'const'")]
    [InlineData("#/components/schemas", "the keyword 'components'")]
    [InlineData("#/elements/0/1", "a value of 'elements'")]
    public void A_reference_that_leads_to_no_schema_says_to_what(string reference, string found)
    {
        Problem problem = Explain(reference);

        Assert.Equal("RTG1009", problem.Id);
        Assert.Equal([reference, found], problem.Arguments.Take(2));
    }

    [Fact]
    public void The_place_is_the_value_of_the_reference()
    {
        Problem problem = Explain("#/$defs/Tol");

        Assert.Equal(("/p/beta/session.schema.json", "/properties/tool/$ref", ProblemPart.Value), (problem.Document, problem.Pointer, problem.Part));
    }

    private static void AssertProblem(string reference, string id, params string[] arguments)
    {
        Problem problem = Explain(reference);

        Assert.Equal(id, problem.Id);
        Assert.Equal(arguments, problem.Arguments);
    }

    private static Problem Explain(string reference)
    {
        SchemaDocument session = SchemaFile.Read(Session, "/p/beta/session.schema.json").Document;
        SchemaDocument tool = SchemaFile.Read("""{"$id": "urn:example:tool"}""", "/p/tool.schema.json").Document;
        ReferenceResolver resolver = new([session, tool]);
        SchemaNode at = session.At("/properties/tool");

        Assert.False(resolver.Resolve(session, at, reference, out _, out _));
        return resolver.Explain(session, at, "$ref", reference);
    }
}
