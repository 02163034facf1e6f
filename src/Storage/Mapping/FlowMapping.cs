using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class FlowMapping : IEntityTypeConfiguration<FlowRow>
{
    public void Configure(EntityTypeBuilder<FlowRow> flow)
    {
        flow.ToTable("Flows").HasKey(row => row.ReviewId);
        flow.Property(row => row.Flow).IsJson();
    }
}
