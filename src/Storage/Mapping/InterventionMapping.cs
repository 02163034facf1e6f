using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class InterventionMapping : IEntityTypeConfiguration<InterventionRow>
{
    public void Configure(EntityTypeBuilder<InterventionRow> intervention)
    {
        intervention.ToTable("Interventions").HasKey(row => new { row.ReviewId, row.Id });
        intervention.HasOne<StudyRow>().WithMany().HasForeignKey(row => new { row.ReviewId, row.StudyId });
    }
}
