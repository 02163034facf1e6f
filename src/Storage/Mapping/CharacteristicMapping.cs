using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class CharacteristicMapping : IEntityTypeConfiguration<CharacteristicRow>
{
    public void Configure(EntityTypeBuilder<CharacteristicRow> characteristic)
    {
        characteristic.ToTable("Characteristics").HasKey(row => new { row.ReviewId, row.Id });
        characteristic.HasMany(row => row.Findings).WithOne().HasForeignKey(link => new { link.ReviewId, link.CharacteristicId });
        characteristic.Property(row => row.Descriptions).IsJson();
    }
}
