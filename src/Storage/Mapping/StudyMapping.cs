using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class StudyMapping : IEntityTypeConfiguration<StudyRow>
{
    public void Configure(EntityTypeBuilder<StudyRow> study)
    {
        study.ToTable("Studies").HasKey(row => new { row.ReviewId, row.Id });
        study.HasIndex(row => new { row.ReviewId, row.Key }).IsUnique();
        study.Property(row => row.Countries).IsJson();
        study.Property(row => row.Aliases).IsJson();
        study.Property(row => row.Participants).IsJson();
        study.Property(row => row.Recruitment).IsJson();
        study.Property(row => row.Outcomes).IsJson();
        study.Property(row => row.Discrepancies).IsJson();
    }
}
