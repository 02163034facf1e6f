using EvidenceSynth.App.Desks;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>The integration matrix: interventions by characteristics, with the findings that carry each column.</summary>
public sealed class MatrixModel(ReviewDesk desk) : ReviewPage(desk);
