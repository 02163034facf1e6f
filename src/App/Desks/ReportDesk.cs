using EvidenceSynth.Export;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Desks;

/// <summary>A file that leaves: its content, name and media type.</summary>
public sealed record ExportedFile(byte[] Content, string Name, string MediaType);

/// <summary>Makes tables and figures from a review as it is now.</summary>
public sealed class ReportDesk(TimeProvider time)
{
    public ExportContext Context(Language language, Preset preset) => new(language, preset, DateOnly.FromDateTime(time.GetLocalNow().DateTime));

    public ExportedFile Export(ReviewSnapshot review, string what, string format, Language language, Preset preset)
    {
        var item = ExportCatalogue.Find(what);
        var chosen = item.Format(format);
        using var content = new MemoryStream();
        item.Write(content, review, chosen, Context(language, preset));
        return new(content.ToArray(), $"{review.Review.Slug}-{item.Id}-{language.Code()}.{ExportItem.Extension(chosen)}", MediaType(chosen));
    }

    private static string MediaType(ExportFormat format) => format switch
    {
        ExportFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ExportFormat.Csv => "text/csv; charset=utf-8",
        ExportFormat.Svg => "image/svg+xml",
        ExportFormat.Png => "image/png",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
