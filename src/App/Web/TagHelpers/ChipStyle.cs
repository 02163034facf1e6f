using EvidenceSynth.Appraisal;
using EvidenceSynth.Findings;
using EvidenceSynth.Integration;

namespace EvidenceSynth.App.Web.TagHelpers;

/// <summary>Class and icon of each kind of judgement; colours live in tokens.css.</summary>
public sealed record ChipStyle(string Class, string Icon)
{
    public static readonly ChipStyle NotJudged = new("rob-none", "q");

    public static ChipStyle Of(Confidence level) => level switch
    {
        Confidence.High => new("conf-high", "bars-4"),
        Confidence.Moderate => new("conf-moderate", "bars-3"),
        Confidence.Low => new("conf-low", "bars-2"),
        _ => new("conf-verylow", "bars-1"),
    };

    public static ChipStyle Of(Concern concern) => concern switch
    {
        Concern.NoOrVeryMinor => new("con-none", "dots-0"),
        Concern.Minor => new("con-minor", "dots-1"),
        Concern.Moderate => new("con-moderate", "dots-2"),
        _ => new("con-serious", "dots-3"),
    };

    public static ChipStyle Of(MatrixAnswer answer) => answer switch
    {
        MatrixAnswer.Yes => new("ans-yes", "yes"),
        MatrixAnswer.Partly => new("ans-partly", "partly"),
        MatrixAnswer.No => new("ans-no", "no"),
        MatrixAnswer.NotApplicable => new("ans-unclear", "minus"),
        _ => new("ans-unclear", "q"),
    };

    public static ChipStyle Of(Tone tone) => tone switch
    {
        Tone.Good => new("rob-low", "plus"),
        Tone.MostlyGood => new("lim-1", "m1"),
        Tone.Mixed => new("lim-2", "m2"),
        Tone.MostlyPoor => new("con-moderate", "m3"),
        Tone.Poor => new("con-serious", "x"),
        _ => NotJudged,
    };
}
