using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class FindingMapping : IEntityTypeConfiguration<FindingRow>
{
    public void Configure(EntityTypeBuilder<FindingRow> finding)
    {
        finding.ToTable("Findings").HasKey(row => new { row.ReviewId, row.Id });
        finding.HasOne<ThemeRow>().WithMany().HasForeignKey(row => new { row.ReviewId, row.ThemeId });
        finding.HasMany(row => row.Studies).WithOne().HasForeignKey(link => new { link.ReviewId, link.FindingId });
        finding.Property(row => row.Assessment).IsJson();
        finding.Property(row => row.Revision).IsConcurrencyToken();
    }
}
