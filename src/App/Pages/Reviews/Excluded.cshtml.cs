using EvidenceSynth.App.Desks;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>Reports read in full text and left out, each with its reason.</summary>
public sealed class ExcludedModel(ReviewDesk desk) : ReviewPage(desk);
