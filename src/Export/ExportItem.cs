using System.Text;
using EvidenceSynth.Export.Figures;
using EvidenceSynth.Export.Tables;
using EvidenceSynth.Export.Word;
using EvidenceSynth.Text;

namespace EvidenceSynth.Export;

/// <summary>
/// Something that leaves the house: a table, a figure, or all of them. Commands and pages know exports by their id; the name is the glossary's
/// <c>export.item.{id}</c>.
/// </summary>
public sealed class ExportItem
{
    private readonly Func<ReviewSnapshot, ExportContext, IReadOnlyList<Exhibit>> _make;

    internal ExportItem(string id, IReadOnlyList<ExportFormat> formats, Func<ReviewSnapshot, ExportContext, IReadOnlyList<Exhibit>> make) =>
        (Id, Formats, _make) = (id, formats, make);

    public string Id { get; }
    public IReadOnlyList<ExportFormat> Formats { get; }
    public Message Name => new($"export.item.{Id}");

    /// <summary>The tables and figures themselves, for showing on a page; empty while the review holds nothing for them.</summary>
    public IReadOnlyList<Exhibit> Exhibits(ReviewSnapshot review, ExportContext context) => _make(review, context);

    /// <summary>A format by its name, such as <c>docx</c>.</summary>
    /// <remarks>Refused: a format that the export does not have, with those it has.</remarks>
    public ExportFormat Format(string name)
    {
        var found = Formats.Where(format => Extension(format) == name).ToList();
        return found.Count == 1 ? found[0] : throw Unknown(name);
    }

    /// <remarks>Refused: a format that the export does not have; a review that holds nothing for it yet.</remarks>
    public void Write(Stream stream, ReviewSnapshot review, ExportFormat format, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(review);
        if (!Formats.Contains(format))
            throw Unknown(Extension(format));
        var exhibits = Exhibits(review, context);
        if (exhibits.Count == 0)
            throw new RefusedException(new Message("export.nothing-to-show", Name));
        switch (format)
        {
            case ExportFormat.Docx:
                WordDocument.Write(stream, review.Review.Title.In(context.Language), exhibits, context);
                break;
            case ExportFormat.Csv:
                TableCsv.Write(stream, (Table)exhibits[0], context);
                break;
            case ExportFormat.Svg:
                stream.Write(Encoding.UTF8.GetBytes(SvgWriter.Write(((Figure)exhibits[0]).Scene)));
                break;
            case ExportFormat.Png:
                stream.Write(PngWriter.Write(((Figure)exhibits[0]).Scene));
                break;
        }
    }

    public static string Extension(ExportFormat format) => format.ToString().ToLowerInvariant();

    private RefusedException Unknown(string format) => new(new Message("export.unknown-format", Name, format, string.Join(", ", Formats.Select(Extension))));
}
