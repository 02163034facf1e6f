using System.Diagnostics;

namespace EvidenceSynth.Tests.Export;

/// <summary>Converts a Word file with LibreOffice, so that tests see pages and not only markup. Tests are skipped, with the reason, where it is missing.</summary>
sealed class LibreOffice : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evidencesynth-word-");

    /// <summary>The text of every page, as pdftotext reads it.</summary>
    public IReadOnlyList<string> Pages(byte[] docx)
    {
        var pages = Run("pdftotext", ["-layout", Pdf(docx), "-"]).Split('\f');
        return [.. pages.Where(page => page.Trim().Length > 0)];
    }

    /// <summary>The tagged structure, as pdfinfo lists it.</summary>
    public string Structure(byte[] docx) => Run("pdfinfo", ["-struct", Pdf(docx)]);

    public void Dispose() => _folder.Delete(recursive: true);

    private string Pdf(byte[] docx)
    {
        Require("soffice");
        Require("pdftotext");
        var file = Path.Combine(_folder.FullName, "export.docx");
        File.WriteAllBytes(file, docx);
        Run("soffice", [$"-env:UserInstallation={new Uri(Path.Combine(_folder.FullName, "profile"))}", "--headless", "--convert-to",
            "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}", "--outdir", _folder.FullName, file]);
        return Path.ChangeExtension(file, "pdf");
    }

    private static void Require(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Assert.SkipUnless(folders.Any(folder => File.Exists(Path.Combine(folder, program))), $"{program} is not installed (packages libreoffice-writer and poppler-utils).");
    }

    private static string Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {error.Result}");
        return output;
    }
}
