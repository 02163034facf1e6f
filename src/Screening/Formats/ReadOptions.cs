using System.Text;

namespace EvidenceSynth.Screening.Formats;

/// <summary>What a person may decide about the reading of a file; the defaults decide from the content.</summary>
public sealed record ReadOptions
{
    public static ReadOptions Default { get; } = new();

    /// <summary>The encoding to read with where the person knows better than the detection; null detects.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Repair text that an earlier program decoded wrongly ("Ã¸" for "ø"). The raw text is kept as it stands.</summary>
    public bool RepairMojibake { get; init; }
}
