using EvidenceSynth.Studies;
using EvidenceSynth.Team;
using EvidenceSynth.Text;

namespace EvidenceSynth.Appraisal;

/// <summary>
/// One study judged with one tool. This is appraisal of a study; GRADE-CERQual's methodological limitations are judged
/// for the body of evidence under a finding and live there.
/// </summary>
/// <remarks>Refused: an answer or overall judgement that is not on the tool's scale, an answer to an item that the tool does not have.</remarks>
public sealed record StudyAppraisal
{
    public StudyAppraisal(StudyId study, AppraisalTool tool, IReadOnlyDictionary<string, string> answers, string? overall, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(tool);
        foreach (var (item, answer) in answers)
        {
            if (tool.Items.All(known => known.Key != item))
                throw new RefusedException(new Message("error.appraisal-item", tool.Key, item));
            if (tool.Answer(answer) is null)
                throw new RefusedException(new Message("error.appraisal-answer", tool.Key, item, answer, string.Join(", ", tool.Answers.Select(step => step.Key))));
        }
        if (overall is not null && tool.OverallStep(overall) is null)
            throw new RefusedException(new Message("error.appraisal-overall", tool.Key, overall, string.Join(", ", tool.Overall.Select(step => step.Key))));
        (Study, Tool, Answers, Overall, Signature) = (study, tool, answers, overall, signature);
    }

    public StudyId Study { get; }
    public AppraisalTool Tool { get; }

    /// <summary>Item key to answer key; an item without answer is not there.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; }

    /// <summary>The person's overall judgement; null where none was recorded.</summary>
    public string? Overall { get; }

    public Signature Signature { get; }

    public ScaleStep? OverallStep => Tool.OverallStep(Overall);

    public ScaleStep? AnswerTo(string item) => Answers.TryGetValue(item, out var answer) ? Tool.Answer(answer) : null;
}
