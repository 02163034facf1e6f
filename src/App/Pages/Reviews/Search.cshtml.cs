using EvidenceSynth.App.Desks;

namespace EvidenceSynth.App.Pages.Reviews;

/// <summary>Where and when was searched, with the hits of each line.</summary>
public sealed class SearchModel(ReviewDesk desk) : ReviewPage(desk);
