using EvidenceSynth.App.Desks;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>A review at a glance: what is next, how it got from hits to findings, and what does not add up.</summary>
public sealed class DashboardModel(ReviewDesk desk) : ReviewPage(desk);
