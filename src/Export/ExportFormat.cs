namespace EvidenceSynth.Export;

/// <summary>What an export is written as; the name in lower case is the file's extension.</summary>
public enum ExportFormat
{
    Docx,
    Csv,
    Svg,
    Png,
}
