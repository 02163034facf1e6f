using EvidenceSynth.App.Desks;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>Every appraisal, one table a tool.</summary>
public sealed class AppraisalModel(ReviewDesk desk) : ReviewPage(desk);
