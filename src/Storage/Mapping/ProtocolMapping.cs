using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class ProtocolMapping : IEntityTypeConfiguration<ProtocolRow>
{
    public void Configure(EntityTypeBuilder<ProtocolRow> protocol)
    {
        protocol.ToTable("Protocols").HasKey(row => row.ReviewId);
        protocol.Property(row => row.Protocol).IsJson();
    }
}
