using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class AppraisalToolMapping : IEntityTypeConfiguration<AppraisalToolRow>
{
    public void Configure(EntityTypeBuilder<AppraisalToolRow> tool)
    {
        tool.ToTable("AppraisalTools").HasKey(row => new { row.ReviewId, row.Key });
        tool.Property(row => row.Tool).IsJson();
    }
}
