using EvidenceSynth.App.Desks;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>All findings by theme, with the confidence in each.</summary>
public sealed class FindingsModel(ReviewDesk desk) : ReviewPage(desk);
