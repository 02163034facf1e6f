using EvidenceSynth.App.Desks;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>What the team decided before it saw the results.</summary>
public sealed class ProtocolModel(ReviewDesk desk) : ReviewPage(desk);
