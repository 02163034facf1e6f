using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class HistoryMapping : IEntityTypeConfiguration<HistoryRow>
{
    public void Configure(EntityTypeBuilder<HistoryRow> history)
    {
        history.ToTable("History").HasKey(row => row.Id);
        history.HasIndex(row => new { row.ReviewId, row.Subject });
        history.Property(row => row.Changes).IsJson();
    }
}
