using System.IO.Compression;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Tables;

/// <summary>Refuses a workbook that unpacks to more than memory should hold (a zip bomb) before any library opens it.</summary>
static class WorkbookGuard
{
    public static void Check(Stream stream, string file)
    {
        try
        {
            stream.Position = 0;
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var left = ReadLimits.UnpackedWorkbook;
            var buffer = new byte[64 * 1024];
            foreach (var entry in zip.Entries)
            {
                // The declared size may lie, so the parts are unpacked and counted.
                using var part = entry.Open();
                for (var count = part.Read(buffer); count > 0; count = part.Read(buffer))
                    if ((left -= count) < 0) throw new RefusedException(new Message("read.workbook-too-large", file, ReadLimits.UnpackedWorkbook >> 20));
            }
        }
        catch (InvalidDataException broken)
        {
            throw new RefusedException(new Message("read.workbook-broken", file), broken);
        }
        finally
        {
            stream.Position = 0;
        }
    }
}
