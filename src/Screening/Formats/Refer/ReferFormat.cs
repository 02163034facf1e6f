using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Fields;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Refer;

/// <summary>
/// Refer, EndNote's .enw: a percent sign and a letter. Records are apart by blank lines; <c>%0</c>, the type, need not come first,
/// so a second one begins a record too.
/// </summary>
sealed partial class ReferFormat : TextFormat
{
    private static readonly FieldMap Map = FieldMap.Of(
        (BibField.Type, "%0 %9"),
        (BibField.Title, "%T %!"),
        (BibField.OriginalTitle, "%Q"),
        (BibField.Abstract, "%X"),
        (BibField.Year, "%D %8"),
        (BibField.Journal, "%J %B %S"),
        (BibField.Volume, "%V"),
        (BibField.Issue, "%N"),
        (BibField.Pages, "%P"),
        (BibField.Doi, "%R"),
        (BibField.SerialNumber, "%@"),
        (BibField.Url, "%U"),
        (BibField.Language, "%G"),
        (BibField.AccessionNumber, "%M %F"),
        (BibField.Notes, "%Z"));

    public override Regex Mark => Type();

    public override IEnumerable<Piece> Split(IEnumerable<TextLine> lines)
    {
        var afterBlank = false;
        var hasType = false;
        // The type may follow the first tag: a record is marked by any %0 in it.
        return LineSplitter.Split(lines, Role).Select(piece => piece with { Marked = Type().IsMatch(piece.Text) });

        LineRole Role(TextLine line, bool isOpen)
        {
            var isType = Type().IsMatch(line.Text);
            var starts = Tag().IsMatch(line.Text) && (!isOpen || afterBlank || (isType && hasType));
            afterBlank = string.IsNullOrWhiteSpace(line.Text);
            hasType = isType || (hasType && !starts);
            return starts ? LineRole.Start : LineRole.Inside;
        }
    }

    public override BibliographicRecord Parse(Piece piece, Action<Message> warn)
    {
        var builder = new RecordBuilder();
        foreach (var (tag, value) in Tags(piece.Text))
        {
            if (tag == "%A")
                builder.Add(BibField.Author, tag, value);
            else if (tag == "%K")
                foreach (var keyword in value.Split('\n', ';')) builder.Add(BibField.Keyword, tag, keyword);
            else if (tag == "%R" && Dois.Find(value).Length == 0)
                builder.Add(BibField.Unmapped, tag, value);
            else
                builder.Add(Map, tag, value);
        }
        return builder.Build(warn);
    }

    private static List<(string Tag, string Value)> Tags(string text)
    {
        var tags = new List<(string Tag, string Value)>();
        foreach (var line in text.Split('\n'))
        {
            if (Tag().IsMatch(line)) tags.Add((line[..2], line[2..].Trim()));
            else if (tags.Count > 0 && !string.IsNullOrWhiteSpace(line)) tags[^1] = (tags[^1].Tag, $"{tags[^1].Value}\n{line.Trim()}");
        }
        return tags;
    }

    [GeneratedRegex("^%0( |$)", RegexOptions.Multiline)]
    private static partial Regex Type();

    [GeneratedRegex(@"^%[!-~](\s|$)")]
    private static partial Regex Tag();
}
