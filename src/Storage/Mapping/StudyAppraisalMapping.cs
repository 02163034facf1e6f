using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class StudyAppraisalMapping : IEntityTypeConfiguration<StudyAppraisalRow>
{
    public void Configure(EntityTypeBuilder<StudyAppraisalRow> appraisal)
    {
        appraisal.ToTable("StudyAppraisals").HasKey(row => new { row.ReviewId, row.Place });
        appraisal.HasOne<StudyRow>().WithMany().HasForeignKey(row => new { row.ReviewId, row.StudyId });
        appraisal.HasOne<AppraisalToolRow>().WithMany().HasForeignKey(row => new { row.ReviewId, row.ToolKey });
        appraisal.Property(row => row.Answers).IsJson();
        appraisal.Property(row => row.Signature).IsJson();
    }
}
