using System.Text.RegularExpressions;
using EvidenceSynth.Screening.Formats.Fields;

namespace EvidenceSynth.Screening.Formats.Ris;

/// <summary>What a tag means in the record it stands in: the tags that producers use in different ways are told apart by their company.</summary>
sealed partial class RisTagChoice(IReadOnlyList<RisTag> record)
{
    /// <summary>N2 was "notes" in the first specification and is the abstract at Ovid and Embase: without AB it is one from this length.</summary>
    private const int ShortestAbstractInN2 = 200;

    private readonly bool _hasAbstract = record.Any(tag => tag.Name == "AB" && !FieldText.IsMissing(tag.Value));
    private readonly bool _isBook = record.Any(tag => tag.Name == "TY" && tag.Value is "BOOK" or "EDBOOK");
    private readonly bool _hasIssue = record.Any(tag => tag.Name == "IS" && tag.Value.Length > 0);
    private readonly bool _isFromPubMed = record.Any(tag => tag.Name is "DB" or "DP" && MedlineName().IsMatch(tag.Value));

    public void Add(RecordBuilder builder, RisTag tag)
    {
        switch (tag.Name)
        {
            case "ER":
                break;
            case "AU" or "A1":
                foreach (var name in tag.Value.Split(';')) builder.Add(BibField.Author, tag.Name, name);
                break;
            case "N2":
                builder.Add(_hasAbstract || tag.Value.Length > ShortestAbstractInN2 ? BibField.Abstract : BibField.Notes, tag.Name, tag.Value, 1);
                break;
            case "BT" when _isBook:
                builder.Add(BibField.Title, tag.Name, tag.Value, 9);
                break;
            // EndNote's journal article writes the issue to M1; Embase writes affiliations there, PsycINFO the cited references.
            case "M1" when !_hasIssue && ShortNumber().IsMatch(tag.Value):
                builder.Add(BibField.Issue, tag.Name, tag.Value, 9);
                break;
            // Embase keeps the PubMed number in C5, Scopus in C2; EndNote keeps a PubMed record's in AN.
            case "C2" or "C5" when Pmids.Exact(tag.Value).Length > 0:
            case "AN" when _isFromPubMed && Pmids.Exact(tag.Value).Length > 0:
                builder.Add(BibField.Pmid, tag.Name, tag.Value);
                break;
            case "M3" or "L3" when Dois.Find(tag.Value).Length == 0:
                builder.Add(BibField.Unmapped, tag.Name, tag.Value);
                break;
            case ['C', >= '1' and <= '8'] when Dois.Find(tag.Value).Length > 0:
                builder.Add(BibField.Doi, tag.Name, tag.Value, 9);
                break;
            default:
                builder.Add(RisFields.Map, tag.Name, tag.Value);
                break;
        }
    }

    [GeneratedRegex(@"^(no\.?\s*)?[0-9]{1,4}([-/ ][0-9A-Za-z. ]{1,10})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShortNumber();

    [GeneratedRegex(@"\b(NLM|PubMed|MEDLINE)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MedlineName();
}
