using EvidenceSynth.Export;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Export;

/// <summary>Exports of the made-up review through the public door.</summary>
static class Made
{
    public static ExportContext In(Language language, Preset preset = Preset.Fhi) => new(language, preset, new DateOnly(2026, 11, 22));

    public static byte[] Export(string id, ExportFormat format, ExportContext context, ReviewSnapshot? review = null)
    {
        using var stream = new MemoryStream();
        ExportCatalogue.Find(id).Write(stream, review ?? GardenReview.Snapshot(GardenReview.Flow()), format, context);
        return stream.ToArray();
    }
}
