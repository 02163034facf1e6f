using System.Buffers;
using System.Text;

namespace EvidenceSynth.Screening.Formats.BibTeX;

/// <summary>Reads <c>name = value</c> pairs; a value is braced, quoted, a number or a macro, and pieces are joined with <c>#</c>.</summary>
sealed class BibTeXValues(string text, IReadOnlyDictionary<string, string> macros)
{
    private static readonly SearchValues<char> WordEnd = SearchValues.Create(",}#\n )");

    private int _at;

    /// <summary>The fields in order, or null where the text does not keep to the grammar.</summary>
    public List<(string Name, string Value)>? Read()
    {
        var fields = new List<(string, string)>();
        while (true)
        {
            Skip(" \t\r\n,");
            if (_at >= text.Length || text[_at] is '}' or ')') return Rest().Length == 0 ? fields : null;
            var equals = text.IndexOf('=', _at);
            if (equals < 0) return null;
            var name = text[_at..equals].Trim();
            if (name.Length is 0 or > 60 || name.AsSpan().IndexOfAny("{}\",\n") >= 0) return null;
            _at = equals + 1;
            if (Value() is not { } value) return null;
            fields.Add((name, value));
        }
    }

    private string Rest() => text[_at..].Trim('}', ')', ',', ' ', '\t', '\r', '\n');

    private string? Value()
    {
        var value = new StringBuilder();
        do
        {
            Skip(" \t\r\n#");
            if (_at >= text.Length) return value.ToString();
            var part = text[_at] switch
            {
                '{' => Enclosed('}'),
                '"' => Enclosed('"'),
                _ => Bare(),
            };
            if (part is null) return null;
            value.Append(part);
            Skip(" \t\r\n");
        }
        while (_at < text.Length && text[_at] == '#');
        return _at >= text.Length || text[_at] is ',' or '}' or ')' ? value.ToString() : null;
    }

    private string? Enclosed(char close)
    {
        var start = ++_at;
        var depth = 0;
        for (; _at < text.Length; _at++)
        {
            var sign = text[_at];
            if (sign == '\\') _at++;
            else if (sign == close && depth == 0) return text[start.._at++];
            else if (sign == '{') depth++;
            else if (sign == '}') depth--;
        }
        return null;
    }

    private string Bare()
    {
        var length = text.AsSpan(_at).IndexOfAny(WordEnd);
        var word = length < 0 ? text[_at..] : text.Substring(_at, length);
        _at += word.Length;
        return macros.GetValueOrDefault(word, word);
    }

    private void Skip(string signs)
    {
        while (_at < text.Length && signs.Contains(text[_at], StringComparison.Ordinal)) _at++;
    }
}
