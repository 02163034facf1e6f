using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class FindingStudyMapping : IEntityTypeConfiguration<FindingStudyRow>
{
    public void Configure(EntityTypeBuilder<FindingStudyRow> link)
    {
        link.ToTable("FindingStudies").HasKey(row => new { row.ReviewId, row.FindingId, row.StudyId });
        link.HasOne<StudyRow>().WithMany().HasForeignKey(row => new { row.ReviewId, row.StudyId });
    }
}
