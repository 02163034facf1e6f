using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class SearchSourceMapping : IEntityTypeConfiguration<SearchSourceRow>
{
    public void Configure(EntityTypeBuilder<SearchSourceRow> source)
    {
        source.ToTable("SearchSources").HasKey(row => new { row.ReviewId, row.Place });
        source.Property(row => row.LineHits).IsJson();
    }
}
