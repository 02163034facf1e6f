using EvidenceSynth.Studies;
using EvidenceSynth.Text;

namespace EvidenceSynth.Appraisal;

/// <summary>How an answer or judgement looks to the eye; it carries no arithmetic.</summary>
public enum Tone
{
    Good,
    MostlyGood,
    Mixed,
    MostlyPoor,
    Poor,
    Unknown,
}

/// <summary>One step of an answer scale or overall scale.</summary>
/// <param name="Key">Stable short name, such as <c>yes-partly</c>.</param>
/// <param name="Name">The word that tables print.</param>
/// <param name="Tone">Drives the chip or traffic light.</param>
public sealed record ScaleStep(string Key, LocalizedText Name, Tone Tone);

/// <summary>One question or domain of a tool, named in our own words; the tool's full text stands at its own address.</summary>
public sealed record AppraisalItem(string Key, LocalizedText Name, LocalizedText Question);

/// <summary>
/// A checklist or risk-of-bias tool as data. The overall judgement is a person's: nothing is ever summed
/// (CASP and MMAT advise against scores; RoB 2 words its algorithm as a proposal).
/// </summary>
/// <remarks>Refused: no items, an empty scale, a key used twice.</remarks>
public sealed record AppraisalTool
{
    public AppraisalTool(string key, LocalizedText name, string version, string address, IReadOnlyList<AppraisalItem> items,
        IReadOnlyList<ScaleStep> answers, IReadOnlyList<ScaleStep> overall, IReadOnlyList<StudyDesign> designs)
    {
        Slugs.Require(key);
        RequireDistinct(key, items.Select(item => item.Key), "items");
        RequireDistinct(key, answers.Select(step => step.Key), "answers");
        RequireDistinct(key, overall.Select(step => step.Key), "overall");
        (Key, Name, Version, Address, Items, Answers, Overall, Designs) = (key, name, version, address, items, answers, overall, designs);
    }

    public string Key { get; }
    public LocalizedText Name { get; }
    public string Version { get; }

    /// <summary>Web address of the tool's own text and licence.</summary>
    public string Address { get; }

    public IReadOnlyList<AppraisalItem> Items { get; }

    /// <summary>Answers to an item, from the best to the worst; steps between two answers are steps of their own.</summary>
    public IReadOnlyList<ScaleStep> Answers { get; }

    /// <summary>Overall judgements, from the fewest limitations to the most.</summary>
    public IReadOnlyList<ScaleStep> Overall { get; }

    /// <summary>Study designs for which the tool is made.</summary>
    public IReadOnlyList<StudyDesign> Designs { get; }

    public bool Fits(StudyDesign design) => Designs.Contains(design);

    public ScaleStep? Answer(string? key) => Answers.FirstOrDefault(step => step.Key == key);

    public ScaleStep? OverallStep(string? key) => Overall.FirstOrDefault(step => step.Key == key);

    private static void RequireDistinct(string tool, IEnumerable<string> keys, string where)
    {
        var list = keys.ToList();
        if (list.Count == 0)
            throw new RefusedException(new Message("error.tool-empty", tool, where));
        var doubled = list.GroupBy(key => key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (doubled is not null)
            throw new RefusedException(new Message("error.tool-key-twice", tool, where, doubled.Key));
    }
}
