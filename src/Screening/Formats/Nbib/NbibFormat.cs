using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Fields;
using EvidenceSynth.Screening.Formats.Texts;
using EvidenceSynth.Sources;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Nbib;

/// <summary>
/// PubMed's MEDLINE display: a tag of two to four letters padded to four, <c>- </c>, the value; lines indented by six go on.
/// ERIC writes the same display without PMID, records apart by a blank line.
/// </summary>
sealed partial class NbibFormat : TextFormat
{
    private static readonly FieldMap Map = FieldMap.Of(
        (BibField.Type, "PT"),
        (BibField.Title, "TI BTI"),
        (BibField.OriginalTitle, "TT"),
        (BibField.Abstract, "AB OAB"),
        (BibField.Year, "DP DEP"),
        (BibField.Journal, "JT TA CTI"),
        (BibField.Volume, "VI"),
        (BibField.Issue, "IP"),
        (BibField.Pages, "PG"),
        (BibField.Pmid, "PMID"),
        (BibField.SerialNumber, "IS ISSN ISBN"),
        (BibField.Keyword, "MH OT"),
        (BibField.Url, "URL"),
        (BibField.Language, "LA"),
        (BibField.AccessionNumber, "OID"),
        (BibField.Notes, "GN"));

    public override Regex Mark => Pmid();

    public override IEnumerable<Piece> Split(IEnumerable<TextLine> lines)
    {
        var afterBlank = false;
        return LineSplitter.Split(lines, Role);

        LineRole Role(TextLine line, bool isOpen)
        {
            var startsAnew = afterBlank || !isOpen;
            afterBlank = string.IsNullOrWhiteSpace(line.Text);
            if (Pmid().IsMatch(line.Text)) return LineRole.Start;
            return startsAnew && Tag().IsMatch(line.Text) ? LineRole.UnmarkedStart : LineRole.Inside;
        }
    }

    public override BibliographicRecord Parse(Piece piece, Action<Message> warn)
    {
        var tags = Tags(piece.Text);
        var builder = new RecordBuilder();
        var hasFullNames = tags.Any(tag => tag.Name == "FAU");
        foreach (var (name, value) in tags)
        {
            switch (name)
            {
                case "FAU":
                case "AU" when !hasFullNames:
                case "CN":
                    builder.Add(BibField.Author, name, value);
                    break;
                case "AU":
                    break;
                case "LID" or "AID" or "SO":
                    AddLocation(builder, name, value);
                    break;
                default:
                    builder.Add(Map, name, value);
                    break;
            }
        }
        return builder.Build(warn);
    }

    // LID and AID hold several kinds of identifier, each with its kind in brackets; ERIC has its address there.
    private static void AddLocation(RecordBuilder builder, string name, string value)
    {
        var isDoi = Dois.Find(value).Length > 0 && (value.Contains("[doi]", StringComparison.Ordinal) || name != "SO");
        var field = isDoi ? BibField.Doi : value.StartsWith("http", StringComparison.Ordinal) ? BibField.Url : BibField.Unmapped;
        builder.Add(field, name, value, name switch { "LID" => 0, "AID" => 1, _ => 2 });
    }

    private static List<(string Name, string Value)> Tags(string text)
    {
        var tags = new List<(string Name, string Value)>();
        foreach (var line in text.Split('\n'))
        {
            var match = Tag().Match(line);
            if (match.Success) tags.Add((match.Groups["tag"].Value, line[match.Length..].Trim()));
            else if (tags.Count > 0 && !string.IsNullOrWhiteSpace(line)) tags[^1] = (tags[^1].Name, $"{tags[^1].Value} {line.Trim()}".TrimStart());
        }
        return tags;
    }

    [GeneratedRegex("^PMID ?-")]
    private static partial Regex Pmid();

    [GeneratedRegex("^(?<tag>[A-Z][A-Z0-9]{1,3}) {0,2}-( |$)")]
    private static partial Regex Tag();
}
