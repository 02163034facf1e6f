using EvidenceSynth.Screening.Formats.BibTeX;
using EvidenceSynth.Screening.Formats.Nbib;
using EvidenceSynth.Screening.Formats.OpenAlex;
using EvidenceSynth.Screening.Formats.Ovid;
using EvidenceSynth.Screening.Formats.Refer;
using EvidenceSynth.Screening.Formats.Ris;
using EvidenceSynth.Screening.Formats.Tables;
using EvidenceSynth.Screening.Formats.WebOfScience;
using EvidenceSynth.Screening.Formats.Xml;

namespace EvidenceSynth.Screening.Formats;

static class TextFormats
{
    /// <summary>A reader of one file of this format.</summary>
    public static TextFormat Create(ReferenceFormat format) => format switch
    {
        ReferenceFormat.Ris => new RisFormat(),
        ReferenceFormat.Nbib => new NbibFormat(),
        ReferenceFormat.PubMedXml => new PubMedXmlFormat(),
        ReferenceFormat.EndNoteXml => new EndNoteXmlFormat(),
        ReferenceFormat.BibTeX => new BibTeXFormat(),
        ReferenceFormat.WebOfScience => new WebOfScienceFormat(),
        ReferenceFormat.OvidText => new OvidFormat(),
        ReferenceFormat.Refer => new ReferFormat(),
        ReferenceFormat.Csv => new CsvFormat(),
        ReferenceFormat.OpenAlexJson => new OpenAlexFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
