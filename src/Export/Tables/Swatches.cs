using EvidenceSynth.Findings;
using EvidenceSynth.Integration;

namespace EvidenceSynth.Export.Tables;

/// <summary>
/// The colours of judgements, chosen so that neighbouring levels stay apart for colour-blind readers and in grey print.
/// Colour never speaks alone: the word always stands on it.
/// </summary>
public static class Swatches
{
    private const string Dark = "16202B";
    private const string Light = "FFFFFF";

    public static Swatch Of(Confidence confidence) => confidence switch
    {
        Confidence.High => new("083A6B", Light),
        Confidence.Moderate => new("2472B3", Light),
        Confidence.Low => new("7FB4DC", Dark),
        _ => new("FFFFFF", Dark),
    };

    public static Swatch Of(Concern concern) => concern switch
    {
        Concern.NoOrVeryMinor => new("FFFFFF", Dark),
        Concern.Minor => new("F9D48D", Dark),
        Concern.Moderate => new("E98A1C", Dark),
        _ => new("7D2608", Light),
    };

    public static Swatch Of(MatrixAnswer answer) => answer switch
    {
        MatrixAnswer.Yes => new("0F5C6E", Light),
        MatrixAnswer.Partly => new("EAA92F", Dark),
        MatrixAnswer.No => new("FFFFFF", Dark),
        _ => new("D9DDE1", Dark),
    };
}
