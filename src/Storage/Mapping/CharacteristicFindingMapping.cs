using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class CharacteristicFindingMapping : IEntityTypeConfiguration<CharacteristicFindingRow>
{
    public void Configure(EntityTypeBuilder<CharacteristicFindingRow> link)
    {
        link.ToTable("CharacteristicFindings").HasKey(row => new { row.ReviewId, row.CharacteristicId, row.Place });
        link.HasOne<FindingRow>().WithMany().HasForeignKey(row => new { row.ReviewId, row.FindingId });
    }
}
