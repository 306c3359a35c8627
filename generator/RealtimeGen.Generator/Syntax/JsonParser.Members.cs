using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Syntax;

internal sealed partial class JsonParser
{
    private JsonMemberSyntax? ParseMember()
    {
        TextSpan nameSpan = _token.Span;
        string? name = ParseName();
        bool isBroken = _previousIsBroken;
        TextSpan separator = nameSpan;
        if (_token.Kind == JsonTokenKind.Colon)
        {
            separator = _token.Span;
            Advance();
            while (_token.Kind == JsonTokenKind.Colon) SkipUnexpected();
        }
        else if (_token.StartsValue && name is not null && !isBroken)
        {
            _errors.Add(JsonSyntaxErrorKind.ColonMissing, _token.Span, "a colon is missing before this value");
        }

        if (!_token.StartsValue)
        {
            if (!isBroken) _errors.Add(JsonSyntaxErrorKind.ValueMissing, separator, "this member has no value");
            return null;
        }

        JsonSyntax? value = ParseValue();
        return name is null || value is null ? null : new JsonMemberSyntax(name, nameSpan, value);
    }

    /// <summary>Reads the name, or reports what stands in its place; null when there is none.</summary>
    private string? ParseName()
    {
        JsonToken token = _token;
        switch (token.Kind)
        {
            case JsonTokenKind.String:
                Advance();
                return token.Text;
            case JsonTokenKind.Word or JsonTokenKind.Number or JsonTokenKind.True or JsonTokenKind.False or JsonTokenKind.Null:
                Advance();
                _errors.Add(JsonSyntaxErrorKind.NameNotQuoted, token.Span, "names take double quotes");
                return _scanner.TextOf(token.Span);
            default:
                _errors.Add(JsonSyntaxErrorKind.NameMissing, token.Span, "a member starts with its name in double quotes");
                return null;
        }
    }

    /// <summary>RFC 8259, section 4: what readers make of a repeated name is unpredictable. Here the last one counts.</summary>
    private void MarkDuplicates(ImmutableArray<JsonMemberSyntax>.Builder members)
    {
        Dictionary<string, int>? seen = null;
        for (int i = 0; i < members.Count; i++)
        {
            int earlier = -1;
            if (members.Count <= 8)
            {
                for (int j = i - 1; j >= 0 && earlier < 0; j--)
                {
                    if (members[j].Name == members[i].Name) earlier = j;
                }
            }
            else
            {
                seen ??= new Dictionary<string, int>(members.Count, StringComparer.Ordinal);
                if (!seen.TryGetValue(members[i].Name, out earlier)) earlier = -1;
                seen[members[i].Name] = i;
            }

            if (earlier < 0) continue;

            members[earlier] = members[earlier] with { IsOverridden = true };
            _errors.Add(JsonSyntaxErrorKind.NameDuplicate, members[i].NameSpan, members[i].Name);
        }
    }
}
