using EvidenceSynth.App.Desks;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>All included studies.</summary>
public sealed class StudiesModel(ReviewDesk desk) : ReviewPage(desk);
