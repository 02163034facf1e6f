using EvidenceSynth.App.Desks;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>What does not add up, contradicts itself or departs from guidance.</summary>
public sealed class ChecksModel(ReviewDesk desk) : ReviewPage(desk);
