using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Fields;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.WebOfScience;

/// <summary>
/// Web of Science's field-tagged export: two signs, a blank, the value, from <c>PT</c> to <c>ER</c>. A line indented by three is a
/// further author in author tags and goes on in the same text elsewhere. The tags look like RIS and mean other things.
/// </summary>
sealed partial class WebOfScienceFormat : TextFormat
{
    private static readonly FieldMap Map = FieldMap.Of(
        (BibField.Type, "DT PT"),
        (BibField.Title, "TI"),
        (BibField.OriginalTitle, "FT"),
        (BibField.Abstract, "AB"),
        (BibField.Year, "PY EY PD"),
        (BibField.Journal, "SO JI J9"),
        (BibField.Volume, "VL"),
        (BibField.Issue, "IS"),
        (BibField.StartPage, "BP"),
        (BibField.EndPage, "EP"),
        (BibField.Doi, "DI D2"),
        (BibField.Pmid, "PM"),
        (BibField.SerialNumber, "SN EI BN"),
        (BibField.Language, "LA"),
        (BibField.AccessionNumber, "UT"));

    public override Regex Mark => Start();

    public override IEnumerable<Piece> Split(IEnumerable<TextLine> lines) => LineSplitter.Split(lines, (line, isOpen) =>
        Start().IsMatch(line.Text) ? LineRole.Start
        : line.Text.TrimEnd() is "ER" ? (isOpen ? LineRole.End : LineRole.Outside)
        : Frame().IsMatch(line.Text) ? LineRole.Outside
        : !isOpen && Tag().IsMatch(line.Text) ? LineRole.UnmarkedStart
        : LineRole.Inside);

    public override BibliographicRecord Parse(Piece piece, Action<Message> warn)
    {
        var tags = Tags(piece.Text);
        var builder = new RecordBuilder();
        var hasFullNames = tags.Any(tag => tag.Name == "AF");
        foreach (var (name, value) in tags)
        {
            switch (name)
            {
                case "ER":
                    break;
                case "AU" when hasFullNames:
                    break;
                case "AU" or "AF" or "CA":
                    foreach (var author in value.Split('\n')) builder.Add(BibField.Author, name, author);
                    break;
                case "DE" or "ID":
                    foreach (var keyword in value.Split(';')) builder.Add(BibField.Keyword, name, keyword);
                    break;
                case "AR":
                    // "UNSP" says that the number's kind is not specified.
                    builder.Add(BibField.ArticleNumber, name, value.StartsWith("UNSP ", StringComparison.Ordinal) ? value[5..] : value);
                    break;
                default:
                    builder.Add(Map, name, value);
                    break;
            }
        }
        return builder.Build(warn);
    }

    private static List<(string Name, string Value)> Tags(string text)
    {
        var tags = new List<(string Name, string Value)>();
        foreach (var line in text.Split('\n'))
        {
            if (Tag().IsMatch(line)) tags.Add((line[..2], line[2..].Trim()));
            else if (tags.Count > 0 && !string.IsNullOrWhiteSpace(line)) tags[^1] = (tags[^1].Name, $"{tags[^1].Value}\n{line.Trim()}");
        }
        return tags;
    }

    [GeneratedRegex("^PT( [A-Z])?[ ]*$")]
    private static partial Regex Start();

    [GeneratedRegex("^(FN|VR|EF)( |$)")]
    private static partial Regex Frame();

    [GeneratedRegex("^[A-Z][A-Z0-9]( |$)")]
    private static partial Regex Tag();
}
