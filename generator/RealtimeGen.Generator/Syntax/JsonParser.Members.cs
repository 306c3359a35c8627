using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Syntax;

internal sealed partial class JsonParser
{
    private JsonMemberSyntax? ParseMember()
    {
        TextSpan nameSpan = (_nameBehindArray?.Span).GetValueOrDefault(_token.Span);
        string? name = _nameBehindArray?.Value ?? ParseName();
        _nameBehindArray = null;
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
    private void MarkDuplicates(int start)
    {
        const int Few = 8;
        bool areFew = _members.Count - start <= Few;
        Dictionary<string, int>? seen = areFew ? null : new Dictionary<string, int>(_members.Count - start, StringComparer.Ordinal);
        for (int i = start; i < _members.Count; i++)
        {
            JsonMemberSyntax member = _members[i];
            int earlier = seen is null ? IndexOfEarlier(start, i) : seen.TryGetValue(member.Name, out int index) ? index : -1;
            if (seen is not null) seen[member.Name] = i;
            if (earlier < 0) continue;

            _members[earlier] = _members[earlier] with { IsOverridden = true };
            _errors.Add(JsonSyntaxErrorKind.NameDuplicate, member.NameSpan, member.Name);
        }
    }

    private int IndexOfEarlier(int start, int i)
    {
        for (int j = i - 1; j >= start; j--)
        {
            if (_members[j].Name == _members[i].Name) return j;
        }

        return -1;
    }
}
