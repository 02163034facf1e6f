using EvidenceSynth.Intake.Data;
using EvidenceSynth.Sources;

namespace EvidenceSynth.Intake.Reviews;

/// <summary><c>searches.json</c>: the search log.</summary>
static class SearchesFile
{
    public static IReadOnlyList<SearchSource> Read(DataNode file) => file.Object(fields => fields["sources"].List(source => source.Object(Source)));

    private static SearchSource Source(FieldReader fields) => new(
        fields["name"].Text(), fields["category"].Choice<SourceCategory>(), fields.Optional("searched")?.Date(), fields.Optional("coverage")?.Text() ?? "",
        fields.List("lineHits", hits => hits.WholeNumber()), fields.Optional("reportedHits")?.WholeNumber());
}
